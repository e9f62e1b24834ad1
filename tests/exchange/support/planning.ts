import type { Deal } from '#lib/domain/deal.ts';
import { idOf } from '#lib/domain/ids.ts';
import type { NewRow, TableName } from '#lib/domain/rows.ts';
import { decodeText } from '#lib/exchange/file/decode-text.ts';
import { parseTable } from '#lib/exchange/file/parse-table.ts';
import type { Table } from '#lib/exchange/file/table.ts';
import type { FileKind } from '#lib/exchange/mapping/fields.ts';
import { proposeMapping } from '#lib/exchange/mapping/mapping.ts';
import type { KnownStage, PlanOptions } from '#lib/exchange/plan/options.ts';
import { planImport, type Plan } from '#lib/exchange/plan/plan-import.ts';
import { friday } from '../../support/device.ts';

const stage = (name: string, rank: number, code: KnownStage['code']): KnownStage => ({
  ...{ id: idOf('stage', name), rank, names: [name] },
  ...(code && { code })
});

/** A rep in Warsaw with three stages. */
export const options: PlanOptions = {
  zone: 'Europe/Warsaw',
  currency: 'PLN',
  now: friday,
  pipeline: idOf('pipeline', 'main'),
  stages: [stage('first', 1, 'prospecting'), stage('middle', 2, 'proposal'), stage('last', 3, 'negotiation')]
};

/** The table of a text or a file that is known to be good. */
export function tableOf(source: string | Uint8Array): Table {
  const text = typeof source === 'string' ? source : valueOf(decodeText(source));
  return valueOf(parseTable(text));
}

export function valueOf<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export function planOf(source: string | Uint8Array, changed: Partial<PlanOptions> = {}, kind?: FileKind): Plan {
  const table = tableOf(source);
  return planImport(table, proposeMapping(table.headers, kind), { ...options, ...changed });
}

type RowOf<Name extends TableName> = Extract<NewRow, { readonly table: Name }>['row'];

/** The rows of one table that a plan adds. */
export const rowsOf = <Name extends TableName>(plan: Plan, table: Name): RowOf<Name>[] =>
  plan.batches.flat().flatMap(added => (added.table === table ? [added.row as RowOf<Name>] : []));

export const dealsOf = (plan: Plan): Deal[] => rowsOf(plan, 'deals');
