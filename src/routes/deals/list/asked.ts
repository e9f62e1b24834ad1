import type { DealStatus } from '#lib/domain/deal.ts';
import { dealStatuses } from '#lib/domain/deal.ts';
import type { Json } from '#lib/domain/json.ts';
import { asTexts } from '#lib/domain/views/comparing.ts';
import type { Condition, View } from '#lib/domain/view.ts';

/** What a list of deals is asked for, as its address says: a view, or conditions that are in no view yet. */
export type Asked = { readonly conditions: readonly Condition[]; readonly sort?: View['sort'] };

/** A list begins with the deals that can still be won. */
export const usualConditions: readonly Condition[] = [{ field: 'status', is: 'any-of', value: ['open'] }];

/** Until the view is read nothing is asked, so that nothing is read in vain. */
export const notYet: Asked = { conditions: [{ field: 'status', is: 'any-of', value: [] }] };

const isCondition = (one: unknown): one is Condition =>
  typeof one === 'object' &&
  one !== null &&
  typeof Reflect.get(one, 'field') === 'string' &&
  typeof Reflect.get(one, 'is') === 'string';

/** An address may come from anywhere; what is no question is as good as none. */
export function askedIn(text: string | null): Asked | undefined {
  if (text === null) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return undefined;
    const conditions: unknown = Reflect.get(read, 'conditions');
    const sort: unknown = Reflect.get(read, 'sort');
    if (!Array.isArray(conditions) || !conditions.every(isCondition)) return undefined;
    return { conditions, ...sortIn(sort) };
  } catch {
    return undefined;
  }
}

function sortIn(sort: unknown): Pick<Asked, 'sort'> {
  if (typeof sort !== 'object' || sort === null) return {};
  const field: unknown = Reflect.get(sort, 'field');
  return typeof field === 'string' ? { sort: { field, down: Reflect.get(sort, 'down') === true } } : {};
}

export function addressOf(path: string, view: string | null, asked: Asked | undefined): string {
  const query = new URLSearchParams();
  if (view !== null) query.set('view', view);
  if (asked) query.set('where', JSON.stringify({ conditions: asked.conditions, sort: asked.sort }));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The statuses that the conditions leave; only deals of these are read. */
export function statusesIn(conditions: readonly Condition[]): DealStatus[] {
  const wanted = conditions.flatMap(({ field, is, value }: { field: string; is: string; value?: Json }) =>
    field === 'status' && is === 'any-of' ? [asTexts(value) ?? []] : []
  );
  return dealStatuses.filter(status => wanted.every(list => list.includes(status)));
}
