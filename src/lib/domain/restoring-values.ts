import type { FieldChange } from './change.ts';
import { opened } from './change.ts';
import type { Deal } from './deal.ts';
import { totalContractValue } from './deal-worth.ts';
import type { DealTerms } from './deal-terms.ts';
import type { ChangeId } from './ids.ts';
import { sameJson, type Json } from './json.ts';
import { today, type Moment } from './moment.ts';
import { editPerson, type Person } from './person.ts';
import type { Refusal } from './refusal.ts';
import { err, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { changedDeal } from './tidy-deal.ts';

/** Puts back what a field was before one change of it. */
export type RestoreValue = { readonly kind: 'restore-value'; readonly change: ChangeId };

type Fields = Readonly<Record<string, unknown>>;

/** How a deal ended is said by all of these together. */
const endings = ['status', 'closedOn', 'holdUntil', 'reasons', 'reasonNote'] as const;
const places = ['stage', 'pipeline'] as const;

const isOneOf = (field: string, of: readonly string[]): boolean => of.includes(field);

/** Not values of a field: that a row began, was removed, or became part of another. */
const notValues: ReadonlySet<string> = new Set([opened, 'deletedAt', 'mergedInto', 'gave', 'createdAt']);

/** Fields of a person that are a value and nothing more; leave and refusal to write or call are not typed back. */
const personFields: ReadonlySet<string> = new Set([
  ...['name', 'company', 'jobTitle', 'phones', 'emails', 'note', 'source'],
  ...['rhythm', 'zone', 'language', 'linkedin', 'telegram']
]);

export const isRestorable = ({ of, field }: Pick<FieldChange, 'of' | 'field'>): boolean =>
  of.startsWith('deal_') ? !notValues.has(field) : of.startsWith('person_') && personFields.has(field);

/** What fields were just before the action that a change is part of. */
function valuesBefore(row: Fields, change: FieldChange, history: readonly FieldChange[]) {
  const action = history.filter(({ at, device }) => at === change.at && device === change.device);
  const begin = action.reduce((first, { stamp }) => (stamp < first ? stamp : first), change.stamp);
  const since = history.filter(({ stamp }) => stamp >= begin).toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1));
  return (field: string): Json => {
    if (field === change.field) return change.from;
    const next = since.find(each => each.field === field);
    return next ? next.from : ((row[field] ?? null) as Json);
  };
}

/**
 * A deal with a field as it was before one change.
 *
 * `history` is all that changed in the deal. What belongs together goes back together: a status with its day and its
 * reasons, a stage with its pipeline, an amount with the terms that gave it. The field itself always gets its old value.
 */
export function restoreInDeal(
  deal: Deal,
  change: FieldChange,
  history: readonly FieldChange[],
  moment: Moment
): Result<Write[], Refusal> {
  if (!isRestorable(change)) return err({ kind: 'unknown-row', table: 'changes', id: change.id });
  const before = valuesBefore(deal, change, history);
  const values = { [change.field]: change.from, ...companions(deal, change, before, moment) };
  const after = Object.fromEntries(
    Object.entries<unknown>({ ...deal, ...values }).filter(([, value]) => value !== null)
  );
  return changedDeal(deal, { people: [], reasons: [], ...after } as unknown as Deal, moment);
}

function companions(deal: Deal, { field, from }: FieldChange, before: (field: string) => Json, moment: Moment): Fields {
  if (isOneOf(field, endings)) {
    const isAsNow = field !== 'status' && before('status') === deal.status;
    return isAsNow ? {} : Object.fromEntries(endings.map(each => [each, before(each)]));
  }
  if (isOneOf(field, places)) {
    const since = deal.status === 'open' ? { stageSince: today(moment) } : {};
    return { ...Object.fromEntries(places.map(each => [each, before(each)])), ...since };
  }
  const terms = before('terms') as DealTerms | null;
  if (field === 'terms') return { amount: valueOf(from) ?? before('amount') };
  if (field !== 'amount') return {};
  const given = [deal.terms, terms].find(each => each && sameJson(totalContractValue(each), from));
  return { terms: given ?? null };
}

const valueOf = (terms: Json) => (terms === null ? undefined : totalContractValue(terms as DealTerms));

/** A person with a field as it was before one change. */
export function restoreInPerson(person: Person, change: FieldChange, moment: Moment): Result<Write[], Refusal> {
  if (!isRestorable(change)) return err({ kind: 'unknown-row', table: 'changes', id: change.id });
  const empty = isOneOf(change.field, ['phones', 'emails']) ? [] : undefined;
  return editPerson(person, { [change.field]: change.from ?? empty }, moment);
}
