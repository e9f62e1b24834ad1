import { daysBetween, type Day } from '../time.ts';
import type { Act } from './acts.ts';
import type { Mark, MarkOf } from './marks.ts';
import type { Token } from './tokens.ts';

/** A date with what is to happen on it, or has. */
export type Dated = {
  readonly day: Day;
  /** The words that say when. */
  readonly mark: Mark;
  readonly act?: Act | undefined;
  readonly others?: readonly Mark[];
};

/** The dates of the line, sorted into those that were and those still to come. */
export type Timeline = { readonly past: readonly Dated[]; readonly ahead: readonly Dated[] };

type Line = {
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  readonly acts: readonly Act[];
  readonly today: Day;
};

const distance = (act: Act, mark: Mark): number =>
  act.end <= mark.start ? mark.start - act.end : act.start - mark.end;

/** Each date with the touch it belongs to; a touch is claimed by one date. */
export function timelineOf(line: Line): Timeline {
  const [past, ahead]: [Dated[], Dated[]] = [[], []];
  const claimed = new Set<Act>();
  for (const group of groupsOf(line)) {
    const { mark } = group;
    const near = nearestOf(line, mark, claimed);
    const day = dayMeant(group, near, line.today);
    if (day < line.today) {
      past.push({ ...group, day });
      continue;
    }
    const act = claimantFor(line, mark, claimed);
    if (day === line.today && mark.day.role === 'on' && act?.tense !== 'todo') continue;
    if (act) claimed.add(act);
    if (act || standsAlone(line, group)) ahead.push({ ...group, day, act });
  }
  return { past, ahead };
}

type Group = { readonly mark: MarkOf<'day'>; readonly others: readonly Mark[]; readonly day?: Day };

/** Dates told twice side by side: "w piątek 27 listopada", "we wtorek za tydzień". Told differently they are none. */
function groupsOf({ marks }: Line): Group[] {
  const days = marks.filter(mark => mark.kind === 'day');
  const groups: Group[] = [];
  for (let at = 0; at < days.length; at += 1) {
    const [mark, next] = [days[at], days[at + 1]];
    if (!mark) break;
    if (next?.start !== mark.end) {
      groups.push({ mark, others: [] });
      continue;
    }
    at += 1;
    const group = together(mark, next);
    if (group) groups.push(group);
  }
  return groups;
}

function together(first: MarkOf<'day'>, second: MarkOf<'day'>): Group | undefined {
  const readings = ({ day }: MarkOf<'day'>) => [day.on, ...(day.before === undefined ? [] : [day.before])];
  const both = readings(first).find(day => readings(second).includes(day));
  if (both !== undefined) return { mark: first, others: [second], day: both };
  const isWeekOn =
    first.day.weekday !== undefined && second.day.weekday === undefined && second.day.before === undefined;
  const gap = daysBetween(first.day.on, second.day.on);
  if (isWeekOn && gap >= 0 && gap <= 7) {
    const weekLater = second.day.on;
    return { mark: first, others: [second], day: sameWeekday(first.day.on, weekLater) };
  }
  return undefined;
}

/** The first such weekday a week after its next one or later. */
function sameWeekday(weekday: Day, from: Day): Day {
  const weeks = Math.max(1, Math.ceil(daysBetween(weekday, from) / 7));
  return new Date(Date.parse(weekday) + weeks * 7 * 86_400_000).toISOString().slice(0, 10) as Day;
}

function dayMeant({ mark, day }: Group, near: Act | undefined, today: Day): Day {
  if (day !== undefined) return day;
  const { on, before, role, weekday } = mark.day;
  if (role === 'due' || before === undefined) return on;
  if (near?.tense === 'done') return before;
  if (near?.tense === 'todo' || weekday !== undefined) return on;
  return daysBetween(before, today) < daysBetween(today, on) ? before : on;
}

/** The nearest touch of the same clause, whatever its tense. */
function nearestOf({ acts }: Line, mark: Mark, claimed: ReadonlySet<Act>): Act | undefined {
  const same = acts.filter(act => act.clause === mark.clause && !claimed.has(act));
  return same.sort((a, b) => distance(a, mark) - distance(b, mark))[0];
}

/** The step that a date is for: of its own clause what is to be done first, else of the clause beside it. */
function claimantFor(line: Line, mark: Mark, claimed: ReadonlySet<Act>): Act | undefined {
  const free = line.acts.filter(act => act.tense !== 'done' && !claimed.has(act) && !isParted(line, act, mark));
  const near = (acts: readonly Act[]) => acts.toSorted((a, b) => distance(a, mark) - distance(b, mark))[0];
  const same = free.filter(({ clause }) => clause === mark.clause);
  const beside = free.filter(({ tense }) => tense === 'todo' || tense === 'thing');
  return (
    near(same.filter(({ tense }) => tense === 'todo')) ??
    near(same) ??
    near(beside.filter(({ clause }) => clause === mark.clause - 1)) ??
    near(beside.filter(({ clause, tense }) => clause === mark.clause + 1 && tense === 'todo'))
  );
}

/** A meeting may be planned for half an hour; a call of five minutes has been. */
const tellsResult = (act: Act, { kind }: Mark): boolean =>
  kind === 'outcome' || kind === 'sentiment' || (kind === 'duration' && act.channel === 'call');

/** Another date stands between; or the call is told already, with what came of it. */
function isParted({ marks }: Line, act: Act, mark: Mark): boolean {
  const [from, to] = act.end <= mark.start ? [act.end, mark.start] : [mark.end, act.start];
  const between = marks.filter(({ start, end }) => start >= from && end <= to);
  if (between.some(({ kind, clause }) => kind === 'day' && clause === mark.clause)) return true;
  return act.tense === 'noun' && act.end <= mark.start && between.some(one => tellsResult(act, one));
}

const isBan = (mark: Mark): boolean => mark.kind === 'outcome' && mark.disposition === 'do-not-call';

/** A date with no step is one only where no strange word stands beside it: a birthday on Friday is no follow-up. */
function standsAlone({ tokens, marks }: Line, { mark, others }: Group): boolean {
  const end = others.at(-1)?.end ?? mark.end;
  const isKnown = (index: number) =>
    marks.some(one => one.start <= index && index < one.end && one.kind !== 'filler' && !isBan(one));
  const [before, after] = [tokens[mark.start - 1], tokens[end]];
  const opens = before === undefined || tokens[mark.start]?.gap === 'break' || isKnown(mark.start - 1);
  return opens && (after === undefined || after.gap === 'break' || isKnown(end));
}
