import { dealStatuses, type Deal, type DealStatus } from '../deal.ts';
import { forecastCategories, type ForecastCategory } from '../forecast-category.ts';
import { parseId, type Id } from '../ids.ts';
import type { Json } from '../json.ts';
import { isAmount, type Money } from '../money.ts';
import { parseDay, type Day } from '../time.ts';
import type { Standing } from './standing.ts';

/** Fields of a deal that a replay follows. */
export const followed = [
  'pipeline',
  'stage',
  'status',
  'amount',
  'closeOn',
  'forecast',
  'probability',
  'deletedAt'
] as const;
export type Followed = (typeof followed)[number];

export const isFollowed = (field: string): field is Followed => (followed as readonly string[]).includes(field);

/** The value of each field as its change wrote it; absent and null are the same. */
export type Values = Partial<Record<Followed, Json>>;

type JsonObject = { readonly [key: string]: Json };
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A part of a value that is an object, as `opened` is. */
export const partOf = (value: Json | undefined, key: string): Json => (isObject(value) ? (value[key] ?? null) : null);

function moneyIn(value: Json | undefined): Money | undefined {
  const [minor, currency] = [partOf(value, 'minor'), partOf(value, 'currency')];
  if (typeof minor !== 'number' || typeof currency !== 'string') return undefined;
  return isAmount({ minor, currency }) ? { minor, currency } : undefined;
}

export const dayIn = (value: Json | undefined): Day | undefined =>
  typeof value === 'string' ? parseDay(value) : undefined;

export const statusIn = (value: Json | undefined): DealStatus | undefined =>
  dealStatuses.find(status => status === value);

const categoryIn = (value: Json | undefined): ForecastCategory | undefined =>
  forecastCategories.find(category => category === value);

const chanceIn = (value: Json | undefined): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= 100 ? value : undefined;

/** Most deals stand where they always stood: then nothing has to be parsed. */
const idIn = <Kind extends 'pipeline' | 'stage'>(kind: Kind, value: Json | undefined, usual: Id<Kind>): Id<Kind> =>
  typeof value === 'string' && value !== usual ? (parseId(kind, value) ?? usual) : usual;

/** What the values say; what they leave unsaid or spoilt stays as the row has it. Undefined for a removed deal. */
export function standingOf(values: Values, row: Deal): Standing | undefined {
  if (typeof values.deletedAt === 'number') return undefined;
  const [amount, closeOn] = [moneyIn(values.amount), dayIn(values.closeOn)];
  const [forecast, probability] = [categoryIn(values.forecast), chanceIn(values.probability)];
  return {
    pipeline: idIn('pipeline', values.pipeline, row.pipeline),
    stage: idIn('stage', values.stage, row.stage),
    status: statusIn(values.status) ?? 'open',
    ...(amount && { amount }),
    ...(closeOn && { closeOn }),
    ...(forecast && { forecast }),
    ...(probability !== undefined && { probability })
  };
}
