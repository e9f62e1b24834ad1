import { fold } from '../fold.ts';
import type { Json } from '../json.ts';
import type { Money } from '../money.ts';
import { periodAfter, periodOf, isWithin, type Period, type Span } from '../period.ts';
import { addDays, parseDay, type Day } from '../time.ts';
import type { FieldKind } from './fields.ts';

/** How a field of each kind may be compared; views keep these words. */
export const comparisons = {
  choice: ['any-of', 'none-of', 'known', 'unknown'],
  text: ['contains', 'lacks', 'known', 'unknown'],
  number: ['at-least', 'at-most', 'known', 'unknown'],
  age: ['at-least', 'at-most'],
  money: ['at-least', 'at-most', 'known', 'unknown'],
  day: [
    'gone-by',
    'in-last',
    'in-next',
    'this-month',
    'next-month',
    'this-quarter',
    'before',
    'from',
    'known',
    'unknown'
  ],
  yes: ['yes', 'no'],
  often: ['at-least', 'at-most']
} as const satisfies Readonly<Record<FieldKind, readonly string[]>>;

export type Comparison = (typeof comparisons)[FieldKind][number];

/** So many times within the last so many days, today included. */
export type HowOften = { readonly count: number; readonly days: number };

/** Views look no further back than this, in days: five years. */
export const furthestBack = 5 * 366;

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isDays = (value: unknown): value is number => isCount(value) && value <= furthestBack;

export const asTexts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every(one => typeof one === 'string') ? value : undefined;
export const asDay = (value: unknown): Day | undefined => (typeof value === 'string' ? parseDay(value) : undefined);
export const asDays = (value: unknown): number | undefined => (isDays(value) ? Math.floor(value) : undefined);
export const asCount = (value: unknown): number | undefined => (isCount(value) ? value : undefined);

export function asMoney(value: unknown): Money | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const [minor, currency] = [Reflect.get(value, 'minor') as unknown, Reflect.get(value, 'currency') as unknown];
  return typeof minor === 'number' && Number.isFinite(minor) && typeof currency === 'string'
    ? { minor, currency }
    : undefined;
}

export function asHowOften(value: unknown): HowOften | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const [count, days] = [asCount(Reflect.get(value, 'count')), asDays(Reflect.get(value, 'days'))];
  return count === undefined || days === undefined ? undefined : { count, days };
}

type Test<Value> = ((value: Value) => boolean) | undefined;

/** However each is spelled. Thousands of rows share a few values, so an answer is given once for each. */
function isAmong(wanted: readonly string[]): (one: string) => boolean {
  const folded = new Set(wanted.map(fold));
  const known = new Map<string, boolean>();
  return one => {
    const answer = known.get(one) ?? folded.has(fold(one));
    known.set(one, answer);
    return answer;
  };
}

/** Undefined for a comparison or a value that this version cannot read. */
export function choiceTest(is: string, value: Json | undefined): Test<readonly string[]> {
  const wanted = asTexts(value);
  if (is === 'known') return all => all.length > 0;
  if (is === 'unknown') return all => all.length === 0;
  if (!wanted) return undefined;
  const isWanted = isAmong(wanted);
  const isAny = (all: readonly string[]) => all.some(isWanted);
  if (is === 'any-of') return isAny;
  return is === 'none-of' ? all => !isAny(all) : undefined;
}

export function textTest(is: string, value: Json | undefined): Test<string> {
  if (is === 'known') return text => text !== '';
  if (is === 'unknown') return text => text === '';
  if (typeof value !== 'string') return undefined;
  const wanted = fold(value.trim());
  if (is === 'contains') return text => fold(text).includes(wanted);
  return is === 'lacks' ? text => !fold(text).includes(wanted) : undefined;
}

export function numberTest(is: string, value: Json | undefined): Test<number | undefined> {
  const limit = asCount(value);
  if (is === 'known') return number => number !== undefined;
  if (is === 'unknown') return number => number === undefined;
  if (limit === undefined) return undefined;
  if (is === 'at-least') return number => number !== undefined && number >= limit;
  return is === 'at-most' ? number => number !== undefined && number <= limit : undefined;
}

/** Further back than views look nothing is known, so nothing is asked. */
export const ageTest = (is: string, value: Json | undefined): Test<number | undefined> =>
  asDays(value) !== undefined && is.startsWith('at-') ? numberTest(is, value) : undefined;

/** Amounts in another currency than the one asked for are neither more nor less. */
export function moneyTest(is: string, value: Json | undefined): Test<Money | undefined> {
  if (is === 'known' || is === 'unknown') return amount => (amount !== undefined) === (is === 'known');
  const limit = asMoney(value);
  const test = limit && numberTest(is, limit.minor);
  return test && (amount => amount?.currency === limit.currency && test(amount.minor));
}

export function oftenTest(is: string, value: Json | undefined, today: Day): Test<readonly Day[]> {
  const limit = asHowOften(value);
  const test = limit && numberTest(is, limit.count);
  if (!test || is === 'known' || is === 'unknown') return undefined;
  const from = addDays(today, -limit.days);
  return days => test(days.filter(day => day >= from && day <= today).length);
}

const within =
  (period: Period): Test<Day | undefined> =>
  day =>
    day !== undefined && isWithin(day, period);
const spanAround = (span: Span, today: Day): Period => periodOf(span, today, 1);

export function dayTest(is: string, value: Json | undefined, today: Day): Test<Day | undefined> {
  const days = asDays(value);
  const limit = asDay(value);
  switch (is) {
    case 'known':
      return day => day !== undefined;
    case 'unknown':
      return day => day === undefined;
    case 'gone-by':
      return day => day !== undefined && day < today;
    case 'this-month':
      return within(spanAround('month', today));
    case 'next-month':
      return within(periodAfter('month', spanAround('month', today), 1));
    case 'this-quarter':
      return within(spanAround('quarter', today));
    case 'in-last':
      return days === undefined ? undefined : within({ from: addDays(today, -days), to: today });
    case 'in-next':
      return days === undefined ? undefined : within({ from: today, to: addDays(today, days) });
    case 'before':
      return limit && (day => day !== undefined && day < limit);
    case 'from':
      return limit && (day => day !== undefined && day >= limit);
    default:
      return undefined;
  }
}

export const yesTest = (is: string): Test<boolean> =>
  is === 'yes' ? value => value : is === 'no' ? value => !value : undefined;
