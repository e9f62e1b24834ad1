import type { Deal } from '#lib/domain/deal.ts';
import { tidyDeal } from '#lib/domain/tidy-deal.ts';
import { parseId, type DealId } from '#lib/domain/ids.ts';
import { lossReasons } from '#lib/domain/reasons.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import type { Result } from '#lib/domain/result.ts';
import { cleanLine, compact } from '#lib/domain/text.ts';
import type { SourceRow } from '../file/table.ts';
import type { Dialect } from '../mapping/dialect.ts';
import { nameKey } from '../values/statuses.ts';
import { idFor } from './digest.ts';
import type { DealRecord } from './record.ts';

/** Gives each record of a file the id that its deal has in every import. */
export function dealIds(dialect: Dialect): (row: SourceRow, record: DealRecord) => DealId {
  const seen = new Map<string, number>();
  return (row, { externalId, title }) => {
    const own = parseId('deal', externalId);
    if (own) return own;
    if (externalId) return idFor('deal', ...numberedBy(dialect, externalId, title));
    // Two equal records are two deals; which of them is which does not matter.
    const text = row.cells.map(cleanLine).join('\u0000').replace(/\0+$/, '');
    const copy = (seen.get(text) ?? 0) + 1;
    seen.set(text, copy);
    return idFor('deal', 'record', text, String(copy));
  };
}

/** A plain number names a deal only within the program that counted, and in a hand-made sheet only with its title. */
function numberedBy(dialect: Dialect, externalId: string, title: string): string[] {
  if (!/^\d+$/.test(externalId)) return ['id', externalId];
  return dialect === 'generic' ? ['id', dialect, externalId, nameKey(title)] : ['id', dialect, externalId];
}

type Ties = Pick<Deal, 'id' | 'company' | 'people' | 'pipeline' | 'stage' | 'createdAt'>;

/** The row that a record becomes, or why it may not be kept. */
export function dealRow(record: DealRecord, ties: Ties): Result<Deal, Refusal> {
  const { title, status, amount, openedOn, qualifiedOn, closedOn, closeOn, product, source, note } = record;
  const dates = { openedOn, qualifiedOn, closedOn, closeOn };
  const reasons = status === 'lost' && record.lostReason ? [reasonOf(record.lostReason)] : [];
  const stageSince = record.trail.findLast(({ stage }) => stage !== '')?.day;
  const said = compact({ amount, ...dates, stageSince, product, source, note }) as Partial<Deal>;
  return tidyDeal({ ...said, ...ties, title, status, reasons });
}

/** Our code for a reason that has one, else the file's own words. */
const reasonOf = (text: string): string =>
  lossReasons.find(code => nameKey(code) === nameKey(text)) ?? cleanLine(text).slice(0, 300);
