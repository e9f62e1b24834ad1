import { opened, type FieldChange } from '../change.ts';
import type { Deal } from '../deal.ts';
import type { DealId, StageId } from '../ids.ts';
import type { Json } from '../json.ts';
import type { Stage } from '../pipeline.ts';
import type { ReasonCode } from '../reasons.ts';
import type { NewRow } from '../rows.ts';
import { addDays, type Day } from '../time.ts';
import { amountIn, type DemoWorld } from './demo-world.ts';
import { fractionDigits } from '../money.ts';

/**
 * Days before today; `reach` is how far through the pipeline the deal got, 0…1. `pushed` are the days on which its
 * expected close was put off by two weeks, `was` what part of its amount it was worth until `revalued`.
 */
type Plan = { readonly opened: number; readonly reach: number; readonly was?: number; readonly revalued?: number } & (
  | { readonly status: 'open'; readonly closeIn?: number; readonly pushed?: readonly number[] }
  | { readonly status: 'hold'; readonly holdFor: number }
  | { readonly status: 'won' | 'lost'; readonly closed: number; readonly reason: ReasonCode }
);

/** One for each deal of the cast: every stage is taken, some dates have slipped, some deals are over. */
const plans: readonly Plan[] = [
  { status: 'open', opened: 5, reach: 0, closeIn: 45 },
  { status: 'open', opened: 12, reach: 0.2, closeIn: 30 },
  { status: 'open', opened: 20, reach: 0.4, closeIn: 21 },
  { status: 'open', opened: 34, reach: 0.6, closeIn: 12, was: 0.75, revalued: 4 },
  { status: 'open', opened: 41, reach: 0.8, closeIn: -3, pushed: [38, 26, 12] },
  { status: 'open', opened: 48, reach: 1, closeIn: 6 },
  { status: 'open', opened: 58, reach: 1, closeIn: 2, pushed: [16], was: 1.25, revalued: 6 },
  { status: 'open', opened: 2, reach: 0 },
  { status: 'open', opened: 27, reach: 0.6, closeIn: 18 },
  { status: 'hold', opened: 39, reach: 0.4, holdFor: 25 },
  { status: 'won', opened: 66, reach: 1, closed: 24, reason: 'value-proven' },
  { status: 'won', opened: 44, reach: 1, closed: 9, reason: 'relationship' },
  { status: 'won', opened: 30, reach: 1, closed: 3, reason: 'speed' },
  { status: 'won', opened: 52, reach: 1, closed: 0, reason: 'reference' },
  { status: 'lost', opened: 47, reach: 0.6, closed: 15, reason: 'price' },
  { status: 'lost', opened: 36, reach: 0.3, closed: 5, reason: 'no-decision' }
];

type DealRow = Extract<NewRow, { table: 'deals' }>;

/** Each deal with the history that led to it. */
export function demoDeals(world: DemoWorld): NewRow[] {
  const deals = plans.map((plan, place) => demoDeal(world, plan, place));
  const changes = plans.flatMap((plan, place) => historyOf(world, plan, place));
  // Kept in the order in which it happened: the last change of a field is the one that stands.
  changes.sort((a, b) => a.at - b.at);
  return [
    ...deals,
    ...changes.map((change, place): NewRow => {
      return { table: 'changes', row: { ...change, id: world.id('change', place) } };
    })
  ];
}

/** The stages passed, with the day each was entered. */
function walk({ stages, ago }: DemoWorld, plan: Plan): { stage: Stage; days: number; day: Day }[] {
  const passed = stages.slice(0, Math.round(plan.reach * (stages.length - 1)) + 1);
  const end = 'closed' in plan ? plan.closed : Math.round(plan.opened / 4);
  return passed.map((stage, step) => {
    const days = Math.round(plan.opened - ((plan.opened - end) * step) / passed.length);
    return { stage, days, day: ago(days).day };
  });
}

function demoDeal(world: DemoWorld, plan: Plan, place: number): DealRow {
  const { cast, id, person, ago, today } = world;
  const [title, who, amount] = cast.deals[place] ?? ['', 0, 0];
  const steps = walk(world, plan);
  const [first, second] = steps;
  const last = steps.at(-1);
  if (!first || !last) throw new Error('a pipeline without stages has no sample');
  const row: DealRow['row'] = {
    id: id('deal', place),
    title,
    company: id('company', cast.people[who]?.[2] ?? 0),
    people: [person(who)],
    pipeline: last.stage.pipeline,
    stage: last.stage.id,
    stageSince: last.day,
    status: plan.status,
    amount: money(world, amount),
    openedOn: first.day,
    ...(second && { qualifiedOn: second.day }),
    reasons: 'reason' in plan ? [plan.reason] : [],
    ...endOf(plan, world, today),
    createdAt: ago(plan.opened).at
  };
  return { table: 'deals', row };
}

const money = ({ currency }: DemoWorld, amount: number) => ({
  minor: amountIn(currency, amount) * 10 ** fractionDigits(currency),
  currency
});

function endOf(plan: Plan, { ago }: DemoWorld, today: Day): Partial<Deal> {
  if ('closed' in plan) return { closedOn: ago(plan.closed).day };
  if ('holdFor' in plan) return { holdUntil: addDays(today, plan.holdFor) };
  return plan.closeIn === undefined ? {} : { closeOn: addDays(today, plan.closeIn) };
}

type Told = Omit<FieldChange, 'id' | 'stamp' | 'device'>;

const pushedBy = 14;
const pushesOf = (plan: Plan): readonly number[] => (plan.status === 'open' ? (plan.pushed ?? []) : []);

/** What the deal was said to be worth and when to close, before it was put off and valued anew. */
function beginningOf(plan: Plan, { amount, closeOn }: Pick<Deal, 'amount' | 'closeOn'>) {
  const minor = amount && Math.round(amount.minor * (plan.was ?? 1));
  return {
    ...(amount && minor !== undefined && { amount: { ...amount, minor } }),
    ...(closeOn && { closeOn: addDays(closeOn, -pushesOf(plan).length * pushedBy) })
  };
}

function historyOf(world: DemoWorld, plan: Plan, place: number): Told[] {
  const of: DealId = world.id('deal', place);
  const tell = (days: number, field: string, from: Json, to: Json): Told => ({
    ...world.ago(days),
    of,
    field,
    from,
    to
  });
  const { pipeline, amount, closeOn } = demoDeal(world, plan, place).row;
  const first = beginningOf(plan, { ...(amount && { amount }), ...(closeOn && { closeOn }) });
  const steps = walk(world, plan);
  const moves = steps.map(({ stage, days }, step): Told => {
    const before: StageId | undefined = steps[step - 1]?.stage.id;
    if (before !== undefined) return tell(days, 'stage', before, stage.id);
    return tell(days, opened, null, { pipeline, stage: stage.id, ...first });
  });
  if (amount && first.amount && plan.revalued !== undefined)
    moves.push(tell(plan.revalued, 'amount', first.amount, amount));
  for (const [place, days] of pushesOf(plan).entries()) {
    const was = addDays(first.closeOn ?? world.today, place * pushedBy);
    moves.push(tell(days, 'closeOn', was, addDays(was, pushedBy)));
  }
  if (plan.status === 'open') return moves;
  const days = 'closed' in plan ? plan.closed : Math.round(plan.opened / 5);
  return [...moves, tell(days, 'status', 'open', plan.status)];
}
