import type { DealId } from '#lib/domain/ids.ts';
import { noonsIn } from '#lib/domain/noon.ts';
import type { SourceRow } from '../file/table.ts';
import { dealIds, dealRow } from './deal-row.ts';
import { historyOf, type Step } from './history.ts';
import { failed, problemOf, type Outcome, type Planner, type Planning } from './planned.ts';
import { dealReader } from './read-deal.ts';
import type { DealRecord } from './record.ts';
import { isStageLog, logReader, type Joined } from './stage-log.ts';
import { orderOf } from './stage-order.ts';
import { Stages } from './stages.ts';
import { stagesInHeaders } from './trail.ts';

/** Plans deals with their companies, people, stages and history. */
export function dealPlanner(planning: Planning): Planner {
  const { dialect } = planning;
  const idOfRecord = dealIds(dialect);
  const { read, order } = readingOf(planning);
  const add = dealAdder(planning, order);
  const planned = new Set<DealId>();
  const outcomeOf = (row: SourceRow): Outcome => {
    const told = read(row);
    if (told.kind === 'joined') return told;
    const { value: record, problems } = told;
    const id = idOfRecord(row, record);
    if (problems.length > 0) return { kind: 'failed', problems };
    if (planned.has(id)) return { kind: 'repeated' };
    planned.add(id);
    return add.outcomeOf(row, id, record);
  };
  return { outcomeOf, shared: () => ({ names: [], rows: add.stages.rows }) };
}

type DealsOfFile = {
  readonly read: (row: SourceRow) => Joined;
  /** The stages as deals of the file pass them, where it tells. */
  readonly order: readonly string[];
};

function readingOf({ columns, options, rows }: Planning): DealsOfFile {
  const read = dealReader(columns, options);
  if (!isStageLog(columns, rows)) {
    return { read: row => ({ kind: 'deal', ...read(row) }), order: stagesInHeaders(columns) };
  }
  const log = logReader(columns, rows, read);
  const ways = rows.flatMap(row => {
    const told = log(row);
    return told.kind === 'deal' ? [told.value.trail.map(({ stage }) => stage).filter(Boolean)] : [];
  });
  return { read: log, order: orderOf(ways) };
}

function dealAdder({ columns, contacts, options }: Planning, order: readonly string[]) {
  const { pipeline, now, zone, knownIds } = options;
  const stages = new Stages(options, order);
  const clock = { now, zone, noonOf: noonsIn(zone) };
  const outcomeOf = ({ line }: SourceRow, id: DealId, record: DealRecord): Outcome => {
    const steps = stepsOf(record, stages);
    const stage = stages.placeOf(record);
    if (!stage || !steps) return failed(line, columns.nameOf('stage'), record.stage, 'too-many-stages');
    const company = contacts.company({ name: record.company });
    const person = contacts.person(record.person);
    const ties = { id, pipeline, stage, createdAt: now, people: person ? [person] : [], ...(company && { company }) };
    const deal = dealRow(record, ties);
    if (!deal.ok) return failed(line, columns.nameOf('title'), record.title, problemOf(deal.error));
    const rows = [{ table: 'deals', row: deal.value } as const, ...historyOf(deal.value, steps, clock)];
    const names = [company, person].filter(name => name !== undefined);
    return { kind: 'added', group: { names, rows }, status: record.status, known: knownIds?.has(id) ?? false };
  };
  return { stages, outcomeOf };
}

/** The trail of a deal on the stages of the book; undefined when they are more than a pipeline can have. */
function stepsOf({ trail }: DealRecord, stages: Stages): Step[] | undefined {
  const steps = trail.map(entry => ({
    ...entry,
    stage: entry.stage === '' ? undefined : stages.placeOf({ stage: entry.stage, status: 'open' })
  }));
  return steps.some(({ stage }, place) => stage === undefined && trail[place]?.stage !== '') ? undefined : steps;
}
