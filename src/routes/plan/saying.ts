import { inWholeUnits, type Currency } from '#lib/domain/money.ts';
import type { Measure } from '#lib/domain/plan/curve.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

export type Saying = {
  readonly full: (value: number) => string;
  /** As short as it can be said, for charts. */
  readonly short: (value: number) => string;
};

/** How amounts of a plan are said: money without its fraction, or deals. */
export function sayingOf({ t, format }: Words, of: Measure, currency: Currency): Saying {
  if (of === 'count')
    return { full: value => t.plan.deals(Math.round(value * 100) / 100), short: value => format.number(value, 1) };
  return {
    full: value => format.money(inWholeUnits({ minor: Math.round(value), currency })),
    short: value => format.moneyShort({ minor: value, currency })
  };
}
