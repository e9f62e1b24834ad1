import type { Channel } from '../channel.ts';
import type { Disposition } from '../outcome.ts';
import type { Mark, MarkOf } from './marks.ts';

/** A touch that the line speaks of, from all the words that tell it. */
export type Act = {
  readonly tense: 'done' | 'todo' | 'thing' | 'noun';
  readonly channel?: Channel | undefined;
  readonly disposition?: Disposition | undefined;
  readonly incoming?: boolean | undefined;
  readonly marks: readonly Mark[];
  readonly start: number;
  readonly end: number;
  readonly clause: number;
};

type Way = MarkOf<'way'>;

/** What is written goes by a channel of its own; an offer goes by e-mail. */
const written: readonly Channel[] = ['e-mail', 'sms', 'whatsapp', 'telegram', 'linkedin', 'letter'];

/** So many tokens may stand between a verb and what it sends. */
const reach = 4;

const isWay = (mark: Mark): mark is Way => mark.kind === 'way';

/** The mark was said not to be so: "nie wysłałem", "not very interested". */
export function isDenied(marks: readonly Mark[], mark: Mark): boolean {
  const at = marks.indexOf(mark);
  let next = mark;
  for (let back = 1; back <= 2; back += 1) {
    const before = marks[at - back];
    if (!before || before.end !== next.start || before.clause !== mark.clause) return false;
    if (before.kind === 'not') return true;
    if (before.kind !== 'filler') return false;
    next = before;
  }
  return false;
}

/** All touches of the line in order; verbs have taken the channel of what they send. */
export function actsIn(marks: readonly Mark[]): Act[] {
  const affirmed = marks.filter(mark => !isDenied(marks, mark));
  const taken = new Set<Mark>();
  const verbs = affirmed
    .filter(isWay)
    .filter(({ tense }) => tense !== 'noun')
    .map(verb => joined(verb, affirmed, taken));
  const letters = affirmed.filter(isWay).filter(mark => !taken.has(mark) && isWritten(mark) && mark.tense === 'noun');
  const posted = letters.map(letter => joined(letter, affirmed, taken));
  const rest = affirmed.filter(mark => !taken.has(mark)).map(mark => aloneAct(mark, affirmed));
  return [...verbs, ...posted.map(act => opened(act, affirmed)), ...rest.filter(act => act !== undefined)].sort(
    (a, b) => a.start - b.start
  );
}

function joined(verb: Way, marks: readonly Mark[], taken: Set<Mark>): Act {
  const objects =
    verb.sends || verb.channel === undefined || verb.tense === 'noun' ? objectsOf(verb, marks, taken) : [];
  for (const mark of [verb, ...objects]) taken.add(mark);
  const named = objects.filter(isWay).find(({ channel }) => channel !== undefined);
  const own = [verb, ...objects];
  const { tense, disposition, incoming } = verb;
  return { ...boundsOf(own), tense, channel: named?.channel ?? verb.channel, disposition, incoming, marks: own };
}

/** What a verb sends and by what: those close after it, else the one straight before it. */
function objectsOf(verb: Way, marks: readonly Mark[], taken: ReadonlySet<Mark>): Mark[] {
  const fits = (mark: Mark): boolean =>
    !taken.has(mark) && mark.clause === verb.clause && (mark.kind === 'thing' || (isWay(mark) && isObject(verb, mark)));
  const after: Mark[] = [];
  let end = verb.end;
  for (const mark of marks) {
    if (mark.start < end) continue;
    if (mark.kind === 'day' || mark.start - end >= (verb.sends ? reach : 2)) break;
    if (!fits(mark)) continue;
    after.push(mark);
    end = mark.end;
  }
  if (after.length > 0) return after;
  return marks.filter(mark => mark.end <= verb.start && verb.start - mark.end < 2 && fits(mark)).slice(-1);
}

const isObject = (verb: Way, { tense, channel }: Way): boolean =>
  verb.tense !== 'noun' && tense === 'noun' && channel !== undefined && (!verb.sends || written.includes(channel));

const isWritten = ({ channel }: Way): boolean => channel !== undefined && written.includes(channel);

function aloneAct(mark: Mark, marks: readonly Mark[]): Act | undefined {
  const bounds = boundsOf([mark]);
  switch (mark.kind) {
    case 'thing':
      return { ...bounds, tense: 'thing', channel: 'e-mail', marks: [mark] };
    case 'outcome': {
      if (!mark.asks) return undefined;
      return { ...bounds, tense: 'todo', marks: [mark], ...(mark.asks !== 'any' && { channel: mark.asks }) };
    }
    case 'way':
      return opened({ ...bounds, tense: mark.tense, channel: mark.channel, marks: [mark] }, marks);
    default:
      return undefined;
  }
}

/** What is only named is still to do when the clause began by saying so: "booked a demo". */
function opened(act: Act, marks: readonly Mark[]): Act {
  const opener = marks.find(({ kind, clause, end }) => kind === 'then' && clause === act.clause && end <= act.start);
  return opener && act.tense === 'noun' ? { ...act, tense: 'todo', marks: [opener, ...act.marks] } : act;
}

const boundsOf = (marks: readonly Mark[]) => ({
  start: Math.min(...marks.map(({ start }) => start)),
  end: Math.max(...marks.map(({ end }) => end)),
  clause: marks[0]?.clause ?? 0
});
