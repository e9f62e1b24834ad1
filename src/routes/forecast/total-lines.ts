import type { Deal } from '#lib/domain/deal.ts';
import type { ForecastDeal, Forecast } from '#lib/domain/forecast/weighted.ts';
import { inWholeUnits } from '#lib/domain/money.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

export const totalKeys = ['won', 'commit', 'best', 'weighted', 'open'] as const;
export type TotalKey = (typeof totalKeys)[number];

/** One sum of the forecast in words, with the deals it is made of. */
export type TotalLine = {
  readonly key: TotalKey;
  readonly value: string;
  readonly detail: string;
  /** How far it goes towards the quota, together with what is won. */
  readonly part?: number;
  readonly deals: readonly Deal[];
};

/** Sums are minor units of the rep's currency. */
export type Totals = {
  readonly forecast: Forecast;
  readonly won: { readonly value: number; readonly deals: readonly Deal[] };
  readonly quota: number | undefined;
  readonly currency: string;
  /** The chances are known by now; a long history takes a moment. */
  readonly isWeighed: boolean;
};

export function totalLines(words: Words, totals: Totals): TotalLine[] {
  const { forecast, won } = totals;
  return [
    line(words, totals, { key: 'won', value: won.value, deals: won.deals }),
    line(words, totals, { key: 'commit', value: forecast.commit.value, deals: dealsOf(forecast.commit.deals) }),
    line(words, totals, { key: 'best', value: forecast.best.value, deals: dealsOf(forecast.best.deals) }),
    line(words, totals, { key: 'weighted', value: forecast.weighted.value, deals: dealsOf(forecast.weighted.deals) }),
    line(words, totals, { key: 'open', value: forecast.open.value, deals: dealsOf(forecast.open.deals) })
  ];
}

export const dealsOf = (lines: readonly ForecastDeal[]): Deal[] => lines.map(({ deal }) => deal);

type Asked = { readonly key: TotalKey; readonly value: number; readonly deals: readonly Deal[] };

function line({ t, format }: Words, totals: Totals, { key, value, deals }: Asked): TotalLine {
  const { won, quota, currency } = totals;
  if (key === 'weighted' && !totals.isWeighed) return { key, deals, value: '…', detail: t.forecast.counting };
  const money = (minor: number) => format.money(inWholeUnits({ minor, currency }));
  const whole = key === 'won' ? value : value + won.value;
  const isOpen = key === 'open';
  const part = quota !== undefined && quota > 0 && !isOpen ? whole / quota : undefined;
  const detail = [
    t.forecast.deals(deals.length),
    key !== 'won' && !isOpen && won.value !== 0 && t.forecast.withWon(money(whole)),
    part !== undefined && t.forecast.ofQuota(format.percent(part))
  ];
  return {
    ...{ key, deals, value: money(value), detail: detail.filter(Boolean).join(' · ') },
    ...(part !== undefined && { part })
  };
}
