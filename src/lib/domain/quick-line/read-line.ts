import type { Channel } from '../channel.ts';
import { dispositionsFor, outcomeRules, type Disposition } from '../outcome.ts';
import { timeFor, todayAtTime } from './appointments.ts';
import { actsIn, isDenied, type Act } from './acts.ts';
import type { Chip, Meant, PhoneSaid, Reading, Setting, Span } from './chips.ts';
import { marksIn, type Mark, type MarkOf } from './marks.ts';
import { nameWordsIn } from './names.ts';
import { timelineOf, type Dated } from './steps.ts';
import { tokensOf, type Token } from './tokens.ts';

/**
 * What a rep's line says, as chips that each know the words they came from, and the words left that may be names.
 * English, Polish and Russian are read at once, Ukrainian in part; the hint settles words that two of them share.
 * What can be read in two ways makes no chip. Deterministic, never throws, linear in the length of the line.
 */
export function readLine(text: string, setting: Setting): Reading {
  const tokens = tokensOf(text);
  const marks = marksIn(text, tokens, setting);
  const acts = actsIn(marks);
  const { past, ahead } = timelineOf({ tokens, marks, acts, today: setting.today });
  const dated = ahead.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0];
  const timed = dated ? undefined : todayAtTime({ tokens, marks, acts, setting });
  const next = dated ?? timed;
  const touch = touchOf(acts, timed ? [timed] : ahead);
  const line: Line = { tokens, marks, acts, next, touch };
  const happened = happenedIn(line);
  const chips = [
    ...happened,
    ...sentimentIn(line),
    ...talkIn(line, happened),
    ...whenIn(line, past),
    ...nextIn(line),
    ...amountIn(line)
  ];
  const phone = phoneIn(line);
  return { chips, names: nameWordsIn(tokens, marks), ...(phone && { phone }) };
}

type Line = {
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  readonly acts: readonly Act[];
  readonly next: Dated | undefined;
  readonly touch: Act | undefined;
};

/** What has taken place: told as done first, else merely named and not planned for a day. */
function touchOf(acts: readonly Act[], ahead: readonly Dated[]): Act | undefined {
  const planned = new Set(ahead.map(({ act }) => act));
  const free = acts.filter(act => !planned.has(act));
  return free.find(({ tense }) => tense === 'done') ?? free.find(({ tense }) => tense === 'noun');
}

function spansOf(tokens: readonly Token[], marks: readonly Mark[]): Span[] {
  const ordered = [...new Set(marks)].sort((a, b) => a.start - b.start);
  return ordered.map(({ start, end }) => ({ from: tokens[start]?.from ?? 0, to: tokens[end - 1]?.to ?? 0 }));
}

const chip = ({ tokens }: Line, meant: Meant, marks: readonly Mark[]): Chip => ({
  ...meant,
  spans: spansOf(tokens, marks),
  stays: spansOf(
    tokens,
    marks.filter(({ kind }) => kind === 'thing')
  )
});

const only = <Value>(values: readonly Value[]): Value | undefined =>
  new Set(values).size === 1 ? values[0] : undefined;

const usual: Channel = 'call';

/** Channel, direction and outcome, which must fit one another. */
function happenedIn(line: Line): Chip[] {
  const { touch, marks } = line;
  const told = outcomeIn(line);
  const channel = touch?.channel ?? channelOf(told?.disposition);
  const fits = told && dispositionsFor(channel ?? usual).includes(told.disposition) ? told : undefined;
  const channelMarks = touch?.channel ? touch.marks : (fits?.marks ?? []);
  const incoming = marks.filter(({ kind }) => kind === 'incoming');
  const came = touch?.incoming ? touch.marks : incoming;
  return [
    ...(channel ? [chip(line, { kind: 'channel', channel }, channelMarks)] : []),
    ...(came.length > 0 ? [chip(line, { kind: 'incoming' }, came)] : []),
    ...(fits ? [chip(line, { kind: 'outcome', disposition: fits.disposition }, fits.marks)] : [])
  ];
}

/** An outcome that no call can have tells the channel. */
function channelOf(disposition: Disposition | undefined): Channel | undefined {
  if (!disposition || dispositionsFor(usual).includes(disposition)) return undefined;
  return (['e-mail', 'meeting'] as const).find(channel => dispositionsFor(channel).includes(disposition));
}

type Told = { readonly disposition: Disposition; readonly marks: readonly Mark[] };

function outcomeIn({ marks, touch, tokens }: Line): Told | undefined {
  const said = marks
    .filter(mark => mark.kind === 'outcome')
    .filter(mark => !isDenied(marks, mark) && isFinal(mark, tokens));
  const codes = [...new Set(said.map(({ disposition }) => disposition))];
  const disposition =
    codes.length === 2 && codes.includes('voicemail') && codes.includes('no-answer') ? 'voicemail' : only(codes);
  if (disposition) return { disposition, marks: said.filter(mark => mark.disposition === disposition) };
  return codes.length === 0 && touch?.disposition ? { disposition: touch.disposition, marks: touch.marks } : undefined;
}

/** "Do not call" is for ever only at the end of a clause: "nie dzwonić przed dziesiątą" is not. */
const isFinal = ({ disposition, end }: MarkOf<'outcome'>, tokens: readonly Token[]): boolean =>
  disposition !== 'do-not-call' || tokens[end] === undefined || tokens[end].gap === 'break';

function sentimentIn(line: Line): Chip[] {
  const said = line.marks.filter(mark => mark.kind === 'sentiment');
  const sentiment = only(said.map(mark => mark.sentiment));
  if (!sentiment || said.some(mark => isDenied(line.marks, mark))) return [];
  return [chip(line, { kind: 'sentiment', sentiment }, said)];
}

/** Words that make a length of time something else than a talk: planned, late, ago. */
const notTalkBefore: Readonly<Record<number, RegExp>> = {
  1: /^(?:na|in|za|cherez|po|spozni|late|every|co|kazhdye|opozd)$|^(?:spozni|opozd)/,
  2: /^(?:spozni|opozd|late|zapizn)/
};
const notTalkAfter = /^(?:ago|temu|nazad|tomu|late|spoznien|opozd|before|przed|earlier|do$)/;

/** Only a call that reached a person has a talk. */
function talkIn(line: Line, happened: readonly Chip[]): Chip[] {
  const { marks, tokens } = line;
  const channel = happened.find(({ kind }) => kind === 'channel');
  const told = happened.find(one => one.kind === 'outcome');
  const isTalk =
    (channel?.kind !== 'channel' || channel.channel === usual) && (!told || outcomeRules[told.disposition].connected);
  const said = marks
    .filter(mark => mark.kind === 'duration')
    .filter(
      ({ start, end }) =>
        [1, 2].every(back => !notTalkBefore[back]?.test(tokens[start - back]?.key ?? '')) &&
        !notTalkAfter.test(tokens[end]?.key ?? '')
    )
    .filter(mark => !isOfNext(mark, line, happened));
  const [mark, another] = said;
  return isTalk && mark && !another ? [chip(line, { kind: 'talk', seconds: mark.seconds }, [mark])] : [];
}

/** Stands between the step and its date; or straight before them, where nothing has happened yet. */
function isOfNext({ start, end, clause }: Mark, { next, touch }: Line, happened: readonly Chip[]): boolean {
  if (!next?.act) return false;
  const [from, to] = [Math.min(next.act.start, next.mark.start), Math.max(next.act.end, next.mark.end)];
  const isBefore = end === next.act.start && clause === next.act.clause && !touch && happened.length === 0;
  return isBefore || (start >= from && end <= to);
}

function whenIn(line: Line, past: readonly Dated[]): Chip[] {
  const day = only(past.map(dated => dated.day));
  const marks = past.flatMap(({ mark, others = [] }) => [mark, ...others]);
  return day === undefined ? [] : [chip(line, { kind: 'when', day }, marks)];
}

function nextIn(line: Line): Chip[] {
  if (!line.next) return [];
  const { day, act, mark, others = [] } = line.next;
  const clock = timeFor(line, line.next);
  const step = { kind: 'next', due: day, ...(act?.channel && { channel: act.channel }) } as const;
  const marks = [...(act?.marks ?? []), mark, ...others, ...(clock ? [clock] : [])];
  return [chip(line, { ...step, ...(clock && { time: clock.time }) }, marks)];
}

function phoneIn({ tokens, marks }: Line): PhoneSaid | undefined {
  const [mark, another] = marks.filter(({ kind }) => kind === 'phone');
  const [span] = mark ? spansOf(tokens, [mark]) : [];
  return span && mark?.kind === 'phone' && !another ? { number: mark.number, span } : undefined;
}

function amountIn(line: Line): Chip[] {
  const said = line.marks.filter(mark => mark.kind === 'amount');
  const amount = said[0]?.amount;
  const isOne = only(said.map(mark => `${mark.amount.minor} ${mark.amount.currency}`)) !== undefined;
  return amount && isOne ? [chip(line, { kind: 'amount', amount }, said)] : [];
}
