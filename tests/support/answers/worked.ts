import { relativeChange } from '#lib/domain/metrics/smoothed.ts';
import { sellingDays } from '#lib/domain/plan/selling-days.ts';
import { parseDay, type Day } from '#lib/domain/time.ts';
import { addWorkdays, workCalendar } from '#lib/domain/work-calendar.ts';
import { aCall, aDeal, aPerson, times } from '../builders.ts';
import { figure } from '../metric-facts.ts';
import { decimals, isHere, textOf } from './figures.ts';
import {
  attained,
  cents,
  chainOf,
  closedAt,
  cycleOf,
  neededAt,
  percent,
  stagesOf,
  weighted,
  won,
  worth
} from './worked-books.ts';

const file = 'answers/worked_examples.json';
export const workedIsHere = isHere(file);

type Inputs = Readonly<Record<string, unknown>>;
export type Example = {
  readonly id: string;
  readonly metric: string;
  readonly inputs: Inputs;
  /** By exact arithmetic, which what a page prints is not always. */
  readonly recomputed: unknown;
};

export const examples = (): readonly Example[] =>
  (JSON.parse(textOf(file)) as { readonly examples: readonly Example[] }).examples;

/** An input by its name. */
const one = (inputs: Inputs, name: string): number => Number(inputs[name]);
const many = (inputs: Inputs, name: string): readonly number[] => inputs[name] as readonly number[];
const day = (value: unknown): Day => parseDay(String(value)) ?? '0001-01-01';
const calendarOf = (inputs: Inputs) =>
  workCalendar({ away: (inputs['holidays'] as readonly string[]).map(off => ({ from: day(off), to: day(off) })) });

const coverage = (open: number, quota: number) =>
  figure('coverage', { deals: [worth(open)], quota: { value: quota * 100 } });

/** Wins of the size in the proportion given, each of so many days, and open deals beside them. */
function velocityOf(inputs: Inputs): number {
  const [rate, size, cycle] = ['win_rate', 'avg_deal', 'cycle_days'].map(name => one(inputs, name));
  const from = { openedOn: '2026-01-01', closedOn: dayAfter(cycle ?? 0) } as const;
  const deals = [...closedAt(rate ?? 0, size, from), ...times(one(inputs, 'opportunities'), () => aDeal())];
  const period = { from: '2026-01-01', to: '2026-12-31' } as const;
  return (figure('velocity', { deals, period }).value ?? NaN) / 100;
}

const dayAfter = (days: number): Day => day(new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));

/** By the name of the example's metric: our figure of the same inputs, in the unit of the example. */
const answers: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  win_rate: inputs =>
    'opportunities_created' in inputs
      ? percent(figure('conversion-of-created', { deals: createdOf(inputs) }).value)
      : percent(figure('win-rate', { deals: closedOf(inputs) }).value),
  pipeline_velocity: inputs => velocityOf(inputs) * ('month_days' in inputs ? one(inputs, 'month_days') : 1),
  weighted_deal: inputs => weighted([[one(inputs, 'amount'), one(inputs, 'probability')]]),
  weighted_pipeline: inputs => weighted(inputs['deals'] as readonly (readonly [number, number])[]),
  expected_won: inputs => weighted([[one(inputs, 'open_pipeline'), one(inputs, 'win_rate')]]) / 1e6,
  pipeline_coverage: inputs =>
    'quota' in inputs
      ? coverage(one(inputs, 'pipeline'), one(inputs, 'quota')).beside?.['of-full-quota']
      : coverage(one(inputs, 'open_pipeline'), one(inputs, 'quota_remaining')).value,
  required_coverage: inputs =>
    'win_rates' in inputs
      ? many(inputs, 'win_rates').map(rate => decimals(1, neededAt(rate)))
      : neededAt(one(inputs, 'win_rate')),
  avg_cycle_days: inputs =>
    cycleOf(
      'days' in inputs
        ? many(inputs, 'days')
        : times(one(inputs, 'won_deals'), () => one(inputs, 'sum_days') / one(inputs, 'won_deals'))
    ),
  quota_attainment: inputs =>
    attained(
      one(inputs, 'quota'),
      'sales' in inputs ? [one(inputs, 'sales')] : [one(inputs, 'new_arr'), one(inputs, 'tcv_deal')]
    ),
  call_conversion: inputs => {
    const meetings = times(one(inputs, 'appointments'), () => aCall({ channel: 'meeting', disposition: 'held' }));
    const activities = [...times(one(inputs, 'calls'), () => aCall()), ...meetings];
    return percent(figure('meetings-per-connect', { activities }).value);
  },
  funnel_targets: inputs => chainOf([one(inputs, 'connect_rate'), one(inputs, 'appointment_per_connect')], 100),
  avg_deal_size: inputs => {
    const sizes = 'deals' in inputs && typeof inputs['deals'] === 'object' ? many(inputs, 'deals') : undefined;
    const each = sizes ?? times(one(inputs, 'deals'), () => one(inputs, 'revenue') / one(inputs, 'deals'));
    return (figure('average-deal', { deals: each.map(size => won(size)) }).value ?? NaN) / 100;
  },
  funnel_product: inputs => percent(chainOf(many(inputs, 'rates'), 8_000)),
  stage_conversion: inputs => stagesOf(many(inputs, 'counts')).map(value => decimals(0, value)),
  lead_velocity_rate: inputs => {
    const leads = (name: string) => figure('lead-conversion', { people: times(one(inputs, name), () => aPerson()) }).n;
    return percent(relativeChange(leads('previous'), leads('current')));
  },
  forecast_deviation: inputs => percent(relativeChange(one(inputs, 'forecast'), one(inputs, 'actual'))),
  forecast_deviation_vs_actual: inputs => percent(relativeChange(one(inputs, 'actual'), one(inputs, 'forecast'))),
  add_business_days: inputs => addWorkdays(calendarOf(inputs), day(inputs['start']), one(inputs, 'days')),
  count_business_days: inputs =>
    sellingDays({ from: day(inputs['start']), to: day(inputs['end']) }, day(inputs['end']), calendarOf(inputs)).all
};

const closedOf = (inputs: Inputs) => [
  ...times(one(inputs, 'won'), () => won(1)),
  ...times(one(inputs, 'lost'), () => ({ ...worth(1), status: 'lost' as const, closedOn: '2026-11-20' as const })),
  ...times(one(inputs, 'open'), () => aDeal({ amount: cents(1) }))
];

const createdOf = (inputs: Inputs) => [
  ...times(one(inputs, 'won'), () => won(1)),
  ...times(one(inputs, 'opportunities_created') - one(inputs, 'won'), () => aDeal())
];

/** Our answer to an example, or undefined where no figure of ours is about it. */
export function answerTo({ metric, inputs }: Example): unknown {
  const answer = answers[metric]?.(inputs);
  return typeof answer === 'number' ? decimals(6, answer) : answer;
}
