import * as v from 'valibot';
import { parseId } from '#lib/domain/ids.ts';
import { err, ok, type Result } from '#lib/domain/result.ts';
import { keptTables, type KeptTable, type RowId, type TableName, type Write } from '#lib/domain/rows.ts';
import { schemas } from './schemas.ts';

const kindOf: Readonly<Record<TableName, string>> = {
  people: 'person',
  distinctions: 'pair',
  companies: 'company',
  deals: 'deal',
  pipelines: 'pipeline',
  stages: 'stage',
  goals: 'goal',
  settings: 'settings',
  followUps: 'followup',
  activities: 'activity',
  changes: 'change',
  cadences: 'cadence',
  cadenceVersions: 'version',
  templates: 'template',
  outcomes: 'outcome',
  callBlocks: 'block',
  personas: 'persona',
  views: 'view',
  annotations: 'annotation',
  snoozes: 'snooze',
  reviews: 'review',
  reviewAnswers: 'answer',
  plans: 'plan',
  scenarios: 'scenario',
  aims: 'aim',
  spends: 'spend',
  enrolments: 'enrolment',
  cadenceEvents: 'event'
};

const decoders = Object.fromEntries(Object.entries(schemas).map(([table, entries]) => [table, v.looseObject(entries)]));

/** The fields that this version knows of a table; others are kept and never touched. */
export const knownFields = (table: TableName): readonly string[] => Object.keys(schemas[table]);

/** The table of kept rows that an id belongs to. */
export const keptTableOf = (id: string): KeptTable | undefined =>
  keptTables.find(table => id.startsWith(`${kindOf[table]}_`));

/** A row from a newer, older or broken app must not take the screen down: it is reported and skipped. */
export function decodeRow(table: TableName, rowId: string, raw: unknown): Result<Write, string> {
  if (!parseId(kindOf[table], rowId)) return err(`not a ${kindOf[table]} id`);
  const parsed = v.safeParse(decoders[table] as v.GenericSchema<object>, raw);
  if (!parsed.success) return err(problemOf(parsed.issues[0]));
  return ok({ table, row: { ...parsed.output, id: rowId as RowId } } as unknown as Write);
}

const problemOf = (issue: v.BaseIssue<unknown>): string =>
  `${v.getDotPath(issue) ?? 'row'}: ${issue.message}`.slice(0, 300);
