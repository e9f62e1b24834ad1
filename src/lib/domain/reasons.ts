import { shortLine } from './text.ts';

/** Why deals are lost, with stable codes; a rep may write another. */
export const lossReasons = [
  'price',
  'no-budget',
  'no-decision',
  'competitor',
  'timing',
  'missing-feature',
  'lost-champion',
  'not-decision-maker',
  'no-answer',
  'bad-fit',
  'duplicate'
] as const;

/** Why deals are won. */
export const winReasons = [
  'value-proven',
  'good-price',
  'relationship',
  'speed',
  'feature',
  'reference',
  'champion',
  'incumbent-failed'
] as const;

export type ReasonCode = (typeof lossReasons)[number] | (typeof winReasons)[number];

/** An entry of a list of reasons. `code` is what deals keep, for ever; one of ours needs no name. */
export type Reason = { readonly code: string; readonly name?: string; readonly hidden?: boolean };

/** Both ends have a list of their own. */
export type ReasonKind = 'won' | 'lost';

type OwnReasons = { readonly winReasons?: readonly Reason[]; readonly lossReasons?: readonly Reason[] };

const ours: Readonly<Record<ReasonKind, readonly ReasonCode[]>> = { won: winReasons, lost: lossReasons };

/** The settings that keep the rep's own list. */
export const reasonField = { won: 'winReasons', lost: 'lossReasons' } as const;

/** Why a deal waits is asked in the words of why it may be lost. */
export const reasonKind = (status: 'won' | 'lost' | 'hold'): ReasonKind => (status === 'won' ? 'won' : 'lost');

/** All reasons of a list in the rep's order, hidden ones too; ours that the rep's list does not know stand last. */
export function reasonsOf(kind: ReasonKind, settings: OwnReasons | null | undefined): Reason[] {
  const own = settings?.[reasonField[kind]] ?? [];
  const rest = ours[kind].filter(code => !own.some(reason => reason.code === code));
  return [...own, ...rest.map(code => ({ code }))];
}

/** Those that a rep is asked to choose from. */
export const offeredReasons = (kind: ReasonKind, settings: OwnReasons | null | undefined): Reason[] =>
  reasonsOf(kind, settings).filter(({ hidden }) => hidden !== true);

export const isOwnReason = (kind: ReasonKind, { code }: Reason): boolean =>
  !(ours[kind] as readonly string[]).includes(code);

/** A new reason is its own code: deals that were closed in these very words before are counted with it. */
export function withReason(list: readonly Reason[], typed: string): Reason[] {
  const code = shortLine(typed);
  const known = list.find(reason => reason.code === code);
  if (known) return withReasonAs(list, code, known.name ?? '', false);
  return code === '' ? [...list] : [...list, { code }];
}

const kept = (hidden: boolean | undefined) => (hidden ? { hidden } : {});

/** The same reason under another name, offered or not; its code, and so every figure, stays. An empty name is ours again. */
export const withReasonAs = (list: readonly Reason[], code: string, name: string, hidden: boolean): Reason[] =>
  list.map(reason => {
    const said = shortLine(name);
    return reason.code === code ? { code, ...(said && said !== code && { name: said }), ...kept(hidden) } : reason;
  });

export function withReasonAt(list: readonly Reason[], code: string, place: number): Reason[] {
  const moved = list.filter(reason => reason.code === code);
  const others = list.filter(reason => reason.code !== code);
  return [...others.slice(0, place), ...moved, ...others.slice(place)];
}

/** Reasons of a list that may be kept: each with a code of its own. */
export const areReasons = (list: readonly Reason[]): boolean =>
  list.length <= mostReasons &&
  list.every(({ code, name = '' }) => code !== '' && shortLine(code) === code && shortLine(name) === name) &&
  new Set(list.map(({ code }) => code)).size === list.length;

const mostReasons = 100;
