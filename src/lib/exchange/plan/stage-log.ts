import type { SourceRow } from '../file/table.ts';
import type { Columns } from './columns.ts';
import type { RowProblem, Understood } from './problem.ts';
import type { DealRecord, Entry } from './record.ts';
import { byDay } from './trail.ts';

/** Does the file tell a deal in several records, one for each stage that it came to? */
export function isStageLog(columns: Columns, rows: readonly SourceRow[]): boolean {
  if (columns.headersOf('movedOn').length === 0 || columns.headersOf('stage').length === 0) return false;
  const ids = rows.map(row => columns.text(row, 'externalId')).filter(Boolean);
  return new Set(ids).size < ids.length;
}

/** The deal of the first record that names it; the others have joined it. */
export type Joined = { readonly kind: 'joined' } | ({ readonly kind: 'deal' } & Understood<DealRecord>);

/** Reads a log: what each record says, and at the first of a deal all that its records say together. */
export function logReader(
  columns: Columns,
  rows: readonly SourceRow[],
  read: (row: SourceRow) => Understood<DealRecord>
): (row: SourceRow) => Joined {
  const dateless = (row: SourceRow): RowProblem[] =>
    columns.text(row, 'movedOn') === ''
      ? [{ line: row.line, column: columns.nameOf('movedOn'), value: '', kind: 'bad-date' }]
      : [];
  const told = rows.map(row => ({ row, ...read(row) }));
  const deals = Map.groupBy(told, ({ row, value }) => value.externalId || `line ${String(row.line)}`);
  const firsts = new Map(
    [...deals.values()].flatMap(records => {
      const [first] = records;
      const problems = records.flatMap(record => [...record.problems, ...dateless(record.row)]);
      return first ? [[first.row, { value: together(records.map(({ value }) => value)), problems }] as const] : [];
    })
  );
  return row => {
    const first = firsts.get(row);
    return first ? { kind: 'deal', ...first } : { kind: 'joined' };
  };
}

/** The latest record says what the deal is, all of them how it came to be so. */
function together(records: readonly DealRecord[]): DealRecord {
  const trail = records.flatMap(entryOf).sort(byDay);
  const last = trail.at(-1);
  const [record] = records.toReversed().toSorted((a, b) => -byDay({ day: a.movedOn ?? '' }, { day: b.movedOn ?? '' }));
  if (!record || !last) return records[0] ?? never();
  const isOpen = last.status === 'open';
  return {
    ...record,
    title: record.title || record.externalId,
    stage: trail.findLast(({ stage }) => stage !== '')?.stage ?? '',
    amount: trail.findLast(({ amount }) => amount !== undefined)?.amount,
    openedOn: record.openedOn ?? trail[0]?.day,
    closedOn: isOpen ? undefined : last.day,
    closeOn: isOpen ? record.closeOn : undefined,
    trail
  };
}

const entryOf = ({ movedOn, stage, status, amount }: DealRecord): Entry[] =>
  movedOn === undefined ? [] : [{ day: movedOn, stage, status, amount }];

function never(): never {
  throw new Error('a deal of a log has a record');
}
