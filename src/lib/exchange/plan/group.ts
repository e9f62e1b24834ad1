import type { CompanyId, PersonId } from '#lib/domain/ids.ts';
import type { NewRow } from '#lib/domain/rows.ts';
import type { Contacts } from './contacts.ts';

/** What one record adds: its own rows, after the people and companies that it names. */
export type Group = { readonly names: readonly (PersonId | CompanyId)[]; readonly rows: readonly NewRow[] };

/** Rows that are sent and kept together. */
const batchRows = 400;

/** The rows of all groups in batches that never part a group; each person and company stands with its first record. */
export function batchesOf(groups: readonly Group[], contacts: Contacts): NewRow[][] {
  const batches: NewRow[][] = [];
  const placed = new Set<string>();
  for (const { names, rows } of groups) {
    const fresh = names.filter(id => !placed.has(id));
    for (const id of fresh) placed.add(id);
    const whole = [...fresh.flatMap(id => contacts.rowOf(id)), ...rows];
    const last = batches.at(-1);
    if (last && last.length + whole.length <= batchRows) last.push(...whole);
    else if (whole.length > 0) batches.push(whole);
  }
  return batches;
}
