import { err, ok, type Result } from '#lib/domain/result.ts';
import type { NewRow } from '#lib/domain/rows.ts';
import { errorFile, type ErrorWords } from './error-file.ts';
import { decodeText } from './file/decode-text.ts';
import { parseTable } from './file/parse-table.ts';
import { fileLimits, type FileRefusal } from './file/refusal.ts';
import type { Table } from './file/table.ts';
import { proposeMapping, type Mapping } from './mapping/mapping.ts';
import { Columns } from './plan/columns.ts';
import { ownersIn, type Owner } from './plan/owners.ts';
import { planImport, type Plan } from './plan/plan-import.ts';
import type { PlanOptions } from './plan/options.ts';
import { isCardFile } from './vcard/card-file.ts';

/** Records shown before anything is decided. */
const shown = 20;

/** What a file turned out to be. */
export type Sniffed = {
  readonly headers: readonly string[];
  /** The first records, as text. */
  readonly sample: readonly (readonly string[])[];
  readonly records: number;
  readonly mapping: Mapping;
  readonly owners: readonly Owner[];
};

/** What an import will do. The rows themselves are fetched batch by batch. */
export type PlanSummary = Omit<Plan, 'batches'> & { readonly batches: number };

/** One file being read: first what it is, then what it will add, then the rows. */
export class Reading {
  #table: Table | undefined;
  #plan: Plan | undefined;

  /** Reads the bytes of a file, or text copied from a spreadsheet. */
  async sniff(source: Uint8Array | string): Promise<Result<Sniffed, FileRefusal>> {
    const text = typeof source === 'string' ? ok(source) : decodeText(source);
    const table = text.ok ? await tableIn(text.value) : err(text.error);
    this.#table = table.ok ? table.value : undefined;
    this.#plan = undefined;
    return table.ok ? ok(sniffed(table.value)) : table;
  }

  plan(mapping: Mapping, options: PlanOptions): PlanSummary {
    this.#plan = planImport(this.#read, mapping, options);
    return { ...this.#plan, batches: this.#plan.batches.length };
  }

  batch(index: number): readonly NewRow[] {
    return this.#plan?.batches[index] ?? [];
  }

  /** The records that were left out, as a CSV file. */
  errors(words: ErrorWords): string {
    return errorFile(this.#read, this.#plan?.problems ?? [], words);
  }

  get #read(): Table {
    if (!this.#table) throw new Error('A file is planned before it is read');
    return this.#table;
  }
}

/** Cards and tables are told apart by how they begin. */
async function tableIn(text: string): Promise<Result<Table, FileRefusal>> {
  if (!isCardFile(text)) return parseTable(text);
  if (text.length > fileLimits.bytes) return err({ kind: 'too-big', limit: fileLimits.bytes });
  const { cardTable } = await import('./vcard/card-table.ts');
  return ok(cardTable(text));
}

function sniffed(table: Table): Sniffed {
  const { headers, rows } = table;
  const mapping = proposeMapping(headers);
  const sample = rows.slice(0, shown).map(({ cells }) => cells);
  return { headers, sample, records: rows.length, mapping, owners: ownersIn(table, new Columns(table, mapping)) };
}
