import type { DealId } from '#lib/domain/ids.ts';
import { dealIds, dealRow } from './deal-row.ts';
import { historyOf, noonsIn } from './history.ts';
import { failed, problemOf, type Outcome, type Planner, type Planning } from './planned.ts';
import { dealReader } from './read-deal.ts';
import type { SourceRow } from '../file/table.ts';
import type { DealRecord } from './record.ts';
import { Stages } from './stages.ts';

/** Plans deals with their companies, people, stages and history. */
export function dealPlanner(planning: Planning): Planner {
  const { columns, dialect, options } = planning;
  const idOfRecord = dealIds(dialect);
  const read = dealReader(columns, options);
  const add = dealAdder(planning);
  const planned = new Set<DealId>();
  const outcomeOf = (row: SourceRow): Outcome => {
    const { value: record, problems } = read(row);
    const id = idOfRecord(row, record);
    if (problems.length > 0) return { kind: 'failed', problems };
    if (planned.has(id)) return { kind: 'repeated' };
    planned.add(id);
    return add.outcomeOf(row, id, record);
  };
  return { outcomeOf, shared: () => ({ names: [], rows: add.stages.rows }) };
}

function dealAdder({ columns, contacts, options }: Planning) {
  const { pipeline, now, zone, knownIds } = options;
  const stages = new Stages(options);
  const noonOf = noonsIn(zone);
  const outcomeOf = ({ line }: SourceRow, id: DealId, record: DealRecord): Outcome => {
    const stage = stages.placeOf(record);
    if (!stage) return failed(line, columns.nameOf('stage'), record.stage, 'too-many-stages');
    const company = contacts.company({ name: record.company });
    const person = contacts.person(record.person);
    const ties = { id, pipeline, stage, createdAt: now, people: person ? [person] : [], ...(company && { company }) };
    const deal = dealRow(record, ties);
    if (!deal.ok) return failed(line, columns.nameOf('title'), record.title, problemOf(deal.error));
    const rows = [{ table: 'deals', row: deal.value } as const, ...historyOf(deal.value, noonOf, { now, zone })];
    const names = [company, person].filter(name => name !== undefined);
    return { kind: 'added', group: { names, rows }, status: record.status, known: knownIds?.has(id) ?? false };
  };
  return { stages, outcomeOf };
}
