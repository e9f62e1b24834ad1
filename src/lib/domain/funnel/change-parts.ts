import { passage, isClearlyBelow, type Passage } from './passage.ts';

/** Hits and cases of one group in two periods. */
export type GroupCases = {
  readonly key: string;
  readonly before: Tallied;
  readonly now: Tallied;
};
export type Tallied = { readonly hits: number; readonly n: number };

/** What one group did to a rate, in ratio points: 0.04 is four points. */
export type ChangePart = {
  readonly key: string;
  readonly before: Passage;
  readonly now: Passage;
  /** Its own rate rose or fell. */
  readonly byRate: number;
  /** It became a larger or smaller part of all, and it is better or worse than the others. */
  readonly byMix: number;
  readonly total: number;
};

export type ChangeExplained = {
  readonly before: Passage;
  readonly now: Passage;
  readonly change: number;
  /** The part that did most, up or down, first. They add up to `change`. */
  readonly parts: readonly ChangePart[];
  /** Whether the whole change is more than chance explains. */
  readonly isClear: boolean;
};

/**
 * Why a rate changed: what each group added to the change, by its own rate and by its part of all.
 *
 * Formula  of each group, with w its share of all cases and r its rate, before ₀ and now ₁, and R the rate of all:
 *          by rate  (r₁ − r₀) · (w₀ + w₁) ÷ 2
 *          by mix   (w₁ − w₀) · ((r₀ + r₁) ÷ 2 − (R₀ + R₁) ÷ 2)
 *          A group that has no cases on one side has no rate of its own there: all it does is mix
 * Unit     ratio points; the parts add up to R₁ − R₀ exactly, for the shares of either side add up to 1
 * Range    undefined where either side has no cases at all
 * Note     an account of where the change lies, not of its cause
 * Source   features D12; the midpoint form of the shift-share (Marshall–Edgeworth) decomposition, which treats both
 *          periods alike and leaves no rest to be explained away
 */
export function changeExplained(groups: readonly GroupCases[]): ChangeExplained | undefined {
  const all = { before: sumOf(groups.map(({ before }) => before)), now: sumOf(groups.map(({ now }) => now)) };
  const [before, now] = [passage(all.before.hits, all.before.n), passage(all.now.hits, all.now.n)];
  if (before.rate === undefined || now.rate === undefined) return undefined;
  const middle = (before.rate + now.rate) / 2;
  const parts = groups
    .filter(group => group.before.n + group.now.n > 0)
    .map(group => partOf(group, { cases: all, middle }))
    .sort((a, b) => Math.abs(b.total) - Math.abs(a.total) || (a.key < b.key ? -1 : 1));
  const isClear = isClearlyBelow(before, now) || isClearlyBelow(now, before);
  return { before, now, change: now.rate - before.rate, parts, isClear };
}

type Whole = { readonly cases: { readonly before: Tallied; readonly now: Tallied }; readonly middle: number };

function partOf({ key, before: was, now: is }: GroupCases, { cases, middle }: Whole): ChangePart {
  const [before, now] = [passage(was.hits, was.n), passage(is.hits, is.n)];
  const [w0, w1] = [was.n / cases.before.n, is.n / cases.now.n];
  const r0 = before.rate ?? now.rate ?? 0;
  const r1 = now.rate ?? before.rate ?? 0;
  const byRate = ((r1 - r0) * (w0 + w1)) / 2;
  const byMix = (w1 - w0) * ((r0 + r1) / 2 - middle);
  return { key, before, now, byRate, byMix, total: byRate + byMix };
}

const sumOf = (cases: readonly Tallied[]): Tallied => ({
  hits: cases.reduce((sum, { hits }) => sum + hits, 0),
  n: cases.reduce((sum, { n }) => sum + n, 0)
});

/**
 * Parts in tenths of a point, as they are read, that still add up to the whole as it is read.
 *
 * Formula  largest remainder: each rounded down, the tenths that are missing go to those that lost most by it
 */
export function inTenths(parts: readonly number[]): number[] {
  const tenths = parts.map(part => part * 1_000);
  const whole = Math.round(tenths.reduce((sum, part) => sum + part, 0));
  const down = tenths.map(Math.floor);
  const missing = whole - down.reduce((sum, part) => sum + part, 0);
  const next = tenths
    .map((part, place) => ({ place, lost: part - Math.floor(part) }))
    .sort((a, b) => b.lost - a.lost || a.place - b.place)
    .slice(0, Math.max(0, missing))
    .map(({ place }) => place);
  return down.map((part, place) => (part + (next.includes(place) ? 1 : 0)) / 10);
}
