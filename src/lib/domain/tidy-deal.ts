import { changesBetween } from './change.ts';
import type { Deal, DealFields } from './deal.ts';
import { areTerms, totalContractValue } from './deal-worth.ts';
import { sameJson } from './json.ts';
import type { Moment } from './moment.ts';
import { isAmount } from './money.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { dealFacts } from './template.ts';
import { clean, compact, limits, parseName, shortLine } from './text.ts';
import { parseDay } from './time.ts';

const texts = [
  'product',
  'source',
  'sourceChannel',
  'campaign',
  'upsell',
  'churnReason',
  'note',
  'lesson',
  'reasonNote',
  ...dealFacts
] as const;
const days = ['openedOn', 'qualifiedOn', 'closeOn', 'closedOn', 'holdUntil', 'mqlOn', 'renewOn', 'churnedOn'] as const;

const isChance = (percent: number): boolean => percent >= 0 && percent <= 100;

/** The first thing about a deal that cannot be kept. */
function problemOf(deal: Deal): Refusal | undefined {
  const long = texts.find(field => clean(deal[field] ?? '').length > limits.note);
  if (long) return { kind: 'too-long', field: long, limit: limits.note };
  if (deal.amount && !isAmount(deal.amount)) return { kind: 'bad-amount' };
  if (deal.terms && !areTerms(deal.terms)) return { kind: 'bad-amount' };
  if (deal.probability !== undefined && !isChance(deal.probability))
    return { kind: 'bad-setting', field: 'probability' };
  const isWrong = (field: (typeof days)[number]) => deal[field] !== undefined && !parseDay(deal[field]);
  return days.some(isWrong) ? { kind: 'bad-date' } : undefined;
}

/** A deal as it may be kept, or why not. */
export function tidyDeal(deal: Deal): Result<Deal, Refusal> {
  const title = parseName(deal.title, 'title');
  if (!title.ok) return title;
  const problem = problemOf(deal);
  if (problem) return err(problem);
  const cleaned = Object.fromEntries(texts.map(field => [field, clean(deal[field] ?? '')]));
  const rivals = [...new Set(deal.competitors?.map(shortLine).filter(Boolean))].slice(0, limits.list);
  const competitors = rivals.length > 0 ? rivals : undefined;
  const terms = deal.terms && compact(deal.terms);
  return ok(compact({ ...deal, ...cleaned, terms, competitors, title: title.value } as Deal));
}

/** The deal as it is from now on, with the change of each field that differs. */
export function changedDeal(before: Deal, after: Deal, moment: Moment): Result<Write[], Refusal> {
  const tidy = tidyDeal(after);
  if (!tidy.ok) return tidy;
  return ok([{ table: 'deals', row: tidy.value }, ...changesBetween(before.id, before, tidy.value, moment)]);
}

/**
 * A deal with other fields, of which amount and terms say the same. Terms give the amount; an amount that is said
 * by itself, and is another, takes the place of the terms.
 */
export function withFields(deal: Deal, fields: DealFields): Deal {
  const after = { ...deal, ...fields };
  if (fields.terms) {
    const amount = totalContractValue(fields.terms);
    return amount ? { ...after, amount } : after;
  }
  const isSaid = 'amount' in fields && !sameJson(fields.amount, deal.amount);
  if (!isSaid) return after;
  const { terms: _terms, ...rest } = after;
  return rest;
}
