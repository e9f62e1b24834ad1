import type { NewRow } from '#lib/domain/rows.ts';
import type { SourceRow, Table } from '../file/table.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { Columns } from './columns.ts';
import { Contacts } from './contacts.ts';
import { batchesOf, type Group } from './group.ts';
import type { PlanOptions } from './options.ts';
import { ownedBy, ownersIn, type Owner } from './owners.ts';
import { companyPlanner, personPlanner } from './plan-contacts.ts';
import { dealPlanner } from './plan-deals.ts';
import { failed, type Outcome, type Planner, type Planning } from './planned.ts';
import type { RowProblem } from './problem.ts';

/** How many records there are, and what becomes of them. */
export type PlanCounts = {
  readonly records: number;
  readonly deals: number;
  readonly people: number;
  readonly companies: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  readonly skippedByOwner: number;
  /** Records whose deal, person or company the book has, of those counted above. */
  readonly alreadyKnown: number;
  /** Records that say the id of an earlier one. */
  readonly repeated: number;
  readonly failed: number;
};

/** Everything that an import will add; nothing has been added yet. */
export type Plan = {
  /** Each of at most a few hundred rows; a deal is never parted from its people and its history. */
  readonly batches: readonly (readonly NewRow[])[];
  readonly counts: PlanCounts;
  readonly problems: readonly RowProblem[];
  readonly owners: readonly Owner[];
  /** Names of stages that the pipeline does not have yet. */
  readonly newStages: readonly string[];
};

/**
 * What a file will add to the book under a mapping. The same file gives the same ids whenever and wherever
 * it is imported, so that the engine can leave known rows alone.
 */
export function planImport(table: Table, mapping: Mapping, options: PlanOptions): Plan {
  const columns = new Columns(table, mapping);
  const contacts = new Contacts(options.now);
  const wanted = table.rows.filter(ownedBy(options.onlyOwner, columns));
  const planner = plannerOf(mapping, { columns, dialect: mapping.dialect, contacts, options, rows: wanted });
  const outcomes = wanted.map(row => outcomeOf(row, table.headers.length, planner));
  const shared = planner.shared();
  const groups = outcomes.flatMap(outcome => (outcome.kind === 'added' ? outcome.group : []));
  return {
    batches: batchesOf([shared, ...groups], contacts),
    counts: {
      ...tally(outcomes, groups),
      records: table.rows.length,
      skippedByOwner: table.rows.length - wanted.length
    },
    problems: outcomes.flatMap(outcome => (outcome.kind === 'failed' ? outcome.problems : [])),
    owners: ownersIn(table, columns),
    newStages: shared.rows.flatMap(({ table: of, row }) => (of === 'stages' ? (row.name ?? row.code ?? []) : []))
  };
}

function plannerOf({ kind }: Mapping, planning: Planning): Planner {
  switch (kind) {
    case 'deals':
      return dealPlanner(planning);
    case 'people':
      return personPlanner(planning);
    case 'companies':
      return companyPlanner(planning);
  }
}

/** A record with more cells than there are columns has slipped: its values stand under the wrong names. */
function outcomeOf(row: SourceRow, columns: number, planner: Planner): Outcome {
  const extra = row.cells.slice(columns).find(cell => cell.trim() !== '');
  return extra === undefined ? planner.outcomeOf(row) : failed(row.line, '', extra, 'extra-cells');
}

type Tally = Omit<PlanCounts, 'records' | 'skippedByOwner'>;

function tally(outcomes: readonly Outcome[], groups: readonly Group[]): Tally {
  const added = outcomes.filter(outcome => outcome.kind === 'added');
  const ended = (status: string) => added.filter(outcome => outcome.status === status).length;
  const names = [...new Set(groups.flatMap(group => group.names))];
  return {
    deals: added.filter(outcome => outcome.status).length,
    people: names.filter(id => id.startsWith('person_')).length,
    companies: names.filter(id => id.startsWith('company_')).length,
    ...{ won: ended('won'), lost: ended('lost'), open: ended('open') },
    alreadyKnown: added.filter(outcome => outcome.known).length,
    repeated: outcomes.filter(({ kind }) => kind === 'repeated').length,
    failed: outcomes.filter(({ kind }) => kind === 'failed').length
  };
}
