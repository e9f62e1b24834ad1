import { addDays } from '../time.ts';
import { nextWorkday } from '../work-calendar.ts';
import type { Act } from './acts.ts';
import type { Setting } from './chips.ts';
import type { Mark, MarkOf } from './marks.ts';
import type { Dated } from './steps.ts';
import type { Token } from './tokens.ts';

type Line = {
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  readonly acts: readonly Act[];
};

/** A clock that shows a point in time. */
type Timed = MarkOf<'clock'> & { readonly time: string };

const isTimed = (mark: Mark): mark is Timed => mark.kind === 'clock' && mark.time !== undefined;

type Place = Pick<Mark, 'start' | 'end' | 'clause'>;

const distance = (a: Place, b: Place): number => Math.max(0, a.end <= b.start ? b.start - a.end : a.start - b.end);

/**
 * The time of day of the next step: told in its clause and nearer to it than to anything else told there. None where
 * the line tells two, or the ends of a span.
 */
export function timeFor(line: Line, next: Dated): Timed | undefined {
  const own = [next.mark, ...(next.others ?? []), ...(next.act ? [next.act] : [])];
  const clocks = line.marks.filter(mark => mark.kind === 'clock').filter(mark => isOf(line, mark, own));
  const times = new Set(clocks.map(({ time }) => time));
  return times.size === 1 ? clocks.find(mark => isTimed(mark)) : undefined;
}

function isOf({ tokens, marks, acts }: Line, clock: MarkOf<'clock'>, own: readonly Place[]): boolean {
  if (own.includes(clock)) return true;
  if (!isClear(tokens, marks, clock)) return false;
  const isBeside = own.some(({ end }) => end === clock.start);
  const isOfClause = own.some(({ clause }) => clause === clock.clause);
  if (!isBeside && !isOfClause) return false;
  const taken = new Set(own.flatMap(one => ('marks' in one ? (one.marks as readonly Place[]) : [one])));
  const others = [...acts, ...marks.filter(({ kind }) => kind === 'day')].filter(
    one => one.clause === clock.clause && !own.includes(one) && !taken.has(one)
  );
  const nearest = Math.min(...own.map(one => distance(one, clock)));
  return others.every(one => distance(one, clock) > nearest);
}

/**
 * "O 15" is a time only where nothing counted follows: the end, a name, or words with a meaning of their own, as in
 * "o 15 spotkanie"; not in "o 15 punktach".
 */
function isClear(tokens: readonly Token[], marks: readonly Mark[], { start, end }: Place): boolean {
  const figures = tokens.slice(start, end).find(({ kind }) => kind === 'number');
  const isWhole = figures === tokens[end - 1] && /^\d+$/.test(figures?.text ?? '');
  const after = tokens[end];
  if (!isWhole || after === undefined || after.gap === 'break') return true;
  const known = marks.find(mark => mark.start === end);
  return known ? known.kind !== 'thing' : /^\p{Lu}/u.test(after.text);
}

/**
 * A step told with a time and without a day: today, or on the next working day when that time has passed. Only what
 * is told as still to do, since "meeting at 15" may have been.
 */
export function todayAtTime({ setting, ...line }: Line & { readonly setting: Setting }): Dated | undefined {
  const [clock, another] = line.marks.filter(mark => mark.kind === 'clock');
  const act = line.acts.find(({ tense, clause }) => tense === 'todo' && clause === clock?.clause);
  if (!clock || !isTimed(clock) || another || !act || !isOf(line, clock, [act])) return undefined;
  const { today, time = '00:00', calendar } = setting;
  const day = clock.time > time ? today : nextWorkday(calendar, addDays(today, 1));
  return { day, mark: clock, act };
}
