import type { Deal } from '#lib/domain/deal.ts';
import { idOf } from '#lib/domain/ids.ts';
import type { DealHistory } from '#lib/domain/pipeline-history/standing.ts';
import { addDays, startOfDay } from '#lib/domain/time.ts';
import { aCall, aDeal, aLostDeal, anId, aStage, aWonDeal, pipelineId, times, warsaw } from '../builders.ts';
import { figure } from '../metric-facts.ts';

export const percent = (value: number | undefined) => (value === undefined ? undefined : value * 100);
export const cents = (amount: number) => ({ minor: Math.round(amount * 100), currency: 'PLN' });
export const worth = (amount: number, but: Partial<Deal> = {}) =>
  aDeal({ amount: cents(amount), closeOn: '2026-11-28', ...but });
export const won = (amount: number, but: Partial<Deal> = {}) => aWonDeal(Math.round(amount * 100), but);

/** Won and lost deals of one amount in this proportion: as many of a hundred. */
export const closedAt = (rate: number, amount = 1, but: Partial<Deal> = {}): Deal[] => {
  const wins = Math.round(rate * 100);
  return [
    ...times(wins, () => won(amount, but)),
    ...times(100 - wins, () => aLostDeal({ amount: cents(amount), ...but }))
  ];
};

export const weighted = (deals: readonly (readonly [number, number])[]) =>
  (figure('weighted-pipeline', { deals: deals.map(([amount, p]) => worth(amount, { probability: p * 100 })) }).value ??
    0) / 100;

export const attained = (quota: number, sold: readonly number[]) =>
  percent(figure('quota-attainment', { deals: sold.map(amount => won(amount)), quota: { value: quota * 100 } }).value);

export const cycleOf = (days: readonly number[]) =>
  figure('cycle', { deals: days.map(length => aWonDeal(1, { openedOn: addDays('2026-11-20', -length) })) }).value;

export const neededAt = (rate: number) =>
  figure('coverage', { deals: closedAt(rate), quota: { value: 1 } }).beside?.['needed-coverage'];

/** A chain from dials down: each rate is of the count before it. */
export function chainOf(rates: readonly number[], dials: number) {
  const [connects = 0, meetings = 0, opened = 0, wins = 0] = rates.reduce<number[]>(
    (counts, rate) => [...counts, Math.round((counts.at(-1) ?? dials) * rate)],
    []
  );
  const call = (disposition: 'meaningful' | 'no-answer') => aCall({ disposition });
  const activities = [
    ...times(connects, () => call('meaningful')),
    ...times(dials - connects, () => call('no-answer')),
    ...times(meetings, () => aCall({ channel: 'meeting', disposition: 'held' }))
  ];
  const deals = [...times(opened, () => aDeal()), ...times(wins, () => aWonDeal(1, { openedOn: '2026-01-01' }))];
  const keys = ['connect-rate', 'meetings-per-connect', 'opportunities-per-meeting', 'wins-per-opportunity'] as const;
  const shares = keys.slice(0, rates.length).map(key => figure(key, { activities, deals }).value ?? NaN);
  return shares.reduce((product, share) => product * share, 1);
}

/** Deals that came to a stage and went on to the next, or were lost there. */
export function stagesOf(counts: readonly number[]) {
  const stages = counts.map((_, place) => aStage({ id: idOf('stage', `step${String(place)}`), rank: place + 1 }));
  const histories = counts.flatMap((count, place) => {
    const stayed = count - (counts[place + 1] ?? 0);
    return times(stayed, () => walked(stages.slice(0, place + 1).map(({ id }) => id)));
  });
  const deals = histories.map(({ deal }) => aDeal({ id: deal }));
  const period = { from: '2026-01-01', to: '2026-01-31' } as const;
  const parts = figure('stage-conversion', { histories, deals, stages, period }).parts?.rows ?? [];
  return parts.slice(0, counts.length - 1).map(({ value }) => percent(value));
}

/** A deal that took a day for each stage, and was lost on the last. */
function walked(stages: readonly Deal['stage'][]): DealHistory {
  const standing = (stage: Deal['stage'], status: Deal['status'] = 'open') => ({ pipeline: pipelineId, stage, status });
  const turns = stages.map((stage, place) => {
    const before = stages[place - 1];
    const day = addDays('2026-01-02', place);
    const turned = place === 0 ? ('opened' as const) : ('stage' as const);
    return { at: startOfDay(day, warsaw), day, turned, before: before && standing(before), after: standing(stage) };
  });
  const last = stages.at(-1) ?? idOf('stage', 'step0');
  const end = addDays('2026-01-02', stages.length);
  const lost = {
    at: startOfDay(end, warsaw),
    day: end,
    turned: 'status' as const,
    before: standing(last),
    after: standing(last, 'lost')
  };
  return { deal: anId('deal'), beginning: 'dated', turns: [...turns, lost] };
}
