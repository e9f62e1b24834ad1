import { renewalDay } from './after-sale.ts';
import { changeOf, type FieldChange } from './change.ts';
import type { Deal } from './deal.ts';
import type { Moment } from './moment.ts';
import { meets, rulesOf, type QualificationRules } from './qualification.ts';
import type { Write } from './rows.ts';
import { compact } from './text.ts';
import type { Day } from './time.ts';

type Dates = Partial<Pick<Deal, 'mqlOn' | 'qualifiedOn' | 'renewOn'>>;

/**
 * The dates that a deal as it is now should get: MQL and SQL on the first day on which the rep's definition is met, and
 * once it is won for a term the day of its renewal. A date that it has stays.
 */
export function datesDue(deal: Deal, own: QualificationRules | undefined, day: Day): Dates {
  const rules = rulesOf(own);
  const due: Partial<Record<keyof Dates, Day | undefined>> = {
    mqlOn: meets(deal, rules.mql, day) ? day : undefined,
    qualifiedOn: meets(deal, rules.sql, day) ? day : undefined,
    renewOn: renewalDay(deal)
  };
  const fresh = Object.entries(due).filter(([field]) => deal[field as keyof Dates] === undefined);
  return compact(Object.fromEntries(fresh));
}

/**
 * A deal with the dates it is due, and their changes. A date that the rep has said or taken away is the rep's:
 * whatever the history speaks of is not set again.
 */
export function withDates(
  deal: Deal,
  due: Dates,
  said: readonly Pick<FieldChange, 'field'>[],
  moment: Moment
): { readonly deal: Deal; readonly changes: readonly Write[] } {
  const fresh = Object.entries(due).filter(([field]) => !said.some(change => change.field === field));
  const changes = fresh.map(([field, to]) => changeOf({ of: deal.id, field, from: undefined, to }, moment.now, moment));
  return { deal: { ...deal, ...Object.fromEntries(fresh) }, changes };
}
