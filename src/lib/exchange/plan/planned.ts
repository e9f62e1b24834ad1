import type { Refusal } from '#lib/domain/refusal.ts';
import type { SourceRow } from '../file/table.ts';
import type { Dialect } from '../mapping/dialect.ts';
import type { Columns } from './columns.ts';
import type { Contacts } from './contacts.ts';
import type { Group } from './group.ts';
import type { PlanOptions } from './options.ts';
import type { ProblemKind, RowProblem } from './problem.ts';

/** Everything that the records of one file are planned with. */
export type Planning = {
  readonly columns: Columns;
  readonly dialect: Dialect;
  readonly contacts: Contacts;
  readonly options: PlanOptions;
  /** The records that are wanted, all of them. */
  readonly rows: readonly SourceRow[];
};

/** What one record comes to: rows to add, the reasons why not, or nothing because an earlier record said the same, or took it along. */
export type Outcome =
  | {
      readonly kind: 'added';
      readonly group: Group;
      readonly status?: 'open' | 'won' | 'lost';
      readonly known?: boolean;
    }
  | { readonly kind: 'failed'; readonly problems: readonly RowProblem[] }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'joined' };

/** Plans the records of one kind, one after another, and says at the end which rows all of them need. */
export type Planner = { readonly outcomeOf: (row: SourceRow) => Outcome; readonly shared: () => Group };

export const failed = (line: number, column: string, value: string, kind: ProblemKind): Outcome => ({
  kind: 'failed',
  problems: [{ line, column, value, kind }]
});

/** What the domain refuses, as a problem of the record. */
export const problemOf = ({ kind }: Refusal): ProblemKind =>
  kind === 'too-long' || kind === 'bad-amount' || kind === 'bad-date' ? kind : 'nothing-named';
