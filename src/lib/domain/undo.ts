import { changesBetween } from './change.ts';
import { sameJson } from './json.ts';
import type { Moment } from './moment.ts';
import { removal, sayingAnew } from './removal.ts';
import { factTables, type Rows, type TableName, type Write } from './rows.ts';

/** A row as one action found it and as it left it. */
export type Step = {
  readonly table: TableName;
  readonly before: Rows[TableName] | undefined;
  readonly after: Rows[TableName];
};

type Fields = Readonly<Record<string, unknown>>;

/** What takes an action back, given the rows as they are now. What has been changed since is left as it is. */
export function undoing(
  steps: readonly Step[],
  current: (step: Step) => Rows[TableName] | undefined,
  moment: Moment
): Write[] {
  return steps
    .filter(step => step.table !== 'changes')
    .flatMap(step => {
      const now = current(step);
      return now ? undoStep(step, now, moment) : [];
    });
}

function undoStep({ table, before, after }: Step, now: Rows[TableName], moment: Moment): Write[] {
  if (!before) return now.deletedAt === undefined ? removal({ table, row: now } as Write, moment) : [];
  if ((factTables as readonly string[]).includes(table)) {
    const untouched = sameJson(now, after);
    return untouched
      ? [{ table, row: { ...before, ...sayingAnew({ table, row: now } as Write, moment) } } as Write]
      : [];
  }
  const row = undoFields(before, after, now);
  if (sameJson(row, now)) return [];
  return [{ table, row } as unknown as Write, ...changesBetween(now.id, now, row, moment)];
}

function undoFields(before: Fields, after: Fields, now: Fields): Fields {
  const result: Record<string, unknown> = { ...now };
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (sameJson(now[field], after[field])) result[field] = before[field];
  }
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined));
}
