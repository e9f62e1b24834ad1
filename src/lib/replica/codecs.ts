import * as v from 'valibot';
import { channels } from '#lib/domain/channel.ts';
import { dealStatuses } from '#lib/domain/deal.ts';
import { goalMetrics, roles } from '#lib/domain/goal.ts';
import { parseId } from '#lib/domain/ids.ts';
import { isCurrency, maxMinor } from '#lib/domain/money.ts';
import { dispositions, sentiments } from '#lib/domain/outcome.ts';
import { stageCodes } from '#lib/domain/pipeline.ts';
import { err, ok, type Result } from '#lib/domain/result.ts';
import { keptTables, type KeptTable, type RowId, type TableName, type Write } from '#lib/domain/rows.ts';
import { parseStamp } from '#lib/domain/stamp.ts';
import { isZone, parseDay } from '#lib/domain/time.ts';

/*
 * Rows as they are stored, for ever, on other people's disks. Fields are added, never renamed or removed.
 * Objects are loose: what a newer app has added travels through an older one untouched.
 */

const instant = v.pipe(v.number(), v.integer(), v.minValue(-8e15), v.maxValue(8e15));
const day = v.custom<string>(text => typeof text === 'string' && parseDay(text) !== undefined, 'not a date');
const id = (kind: string) =>
  v.custom<string>(text => typeof text === 'string' && parseId(kind, text) !== undefined, `not a ${kind} id`);
const anyId = v.pipe(v.string(), v.regex(/^[a-z]+_[0-9a-z]{4,60}$/));
const stamp = v.custom<string>(text => typeof text === 'string' && parseStamp(text) !== undefined, 'not a stamp');
const text = v.pipe(v.string(), v.maxLength(100_000));
const texts = v.pipe(v.array(text), v.maxLength(1_000));
const currency = v.pipe(v.string(), v.check(isCurrency, 'not a currency'));
const money = v.looseObject({
  minor: v.pipe(v.number(), v.safeInteger(), v.minValue(-maxMinor), v.maxValue(maxMinor)),
  currency
});
const count = v.pipe(v.number(), v.finite());

const kept = { createdAt: instant, deletedAt: v.optional(instant) };
const said = { stamp, device: id('device'), deletedAt: v.optional(instant) };

const deal = {
  title: text,
  company: v.optional(id('company')),
  people: v.array(id('person')),
  pipeline: id('pipeline'),
  stage: id('stage'),
  stageSince: v.optional(day),
  status: v.picklist(dealStatuses),
  amount: v.optional(money),
  openedOn: v.optional(day),
  qualifiedOn: v.optional(day),
  closeOn: v.optional(day),
  closedOn: v.optional(day),
  holdUntil: v.optional(day),
  reasons: texts,
  reasonNote: v.optional(text),
  product: v.optional(text),
  source: v.optional(text),
  why: v.optional(text),
  whyNow: v.optional(text),
  obstacles: v.optional(text),
  champion: v.optional(text),
  note: v.optional(text),
  ...kept
};

const activity = {
  at: instant,
  day,
  channel: v.picklist(channels),
  direction: v.picklist(['in', 'out']),
  person: v.optional(id('person')),
  company: v.optional(id('company')),
  deal: v.optional(id('deal')),
  disposition: v.optional(v.picklist(dispositions)),
  sentiment: v.optional(v.picklist(sentiments)),
  talk: v.optional(v.looseObject({ seconds: count, source: v.picklist(['estimated', 'typed', 'imported']) })),
  note: v.optional(text),
  next: v.optional(v.picklist(['follow-up', 'hold', 'close'])),
  nextReason: v.optional(text),
  ...said
};

const followUp = {
  person: v.optional(id('person')),
  deal: v.optional(id('deal')),
  channel: v.picklist(channels),
  due: day,
  promised: day,
  note: v.optional(text),
  because: v.optional(v.looseObject({ channel: v.picklist(channels), disposition: v.optional(text), on: day })),
  state: v.picklist(['open', 'done', 'dropped']),
  doneBy: v.optional(id('activity')),
  snoozes: count,
  createdAt: instant,
  ...said
};

const schemas = {
  people: {
    name: text,
    company: v.optional(id('company')),
    jobTitle: v.optional(text),
    phones: texts,
    emails: texts,
    note: v.optional(text),
    source: v.optional(text),
    blocked: v.array(v.picklist(channels)),
    ...kept
  },
  companies: {
    name: text,
    sector: v.optional(text),
    city: v.optional(text),
    website: v.optional(text),
    employees: v.optional(count),
    note: v.optional(text),
    ...kept
  },
  deals: deal,
  pipelines: { name: v.optional(text), ...kept },
  stages: {
    pipeline: id('pipeline'),
    rank: count,
    code: v.optional(v.picklist(stageCodes)),
    name: v.optional(text),
    probability: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    ...kept
  },
  goals: {
    section: v.picklist(['activity', 'objective']),
    span: v.picklist(['day', 'week', 'month', 'quarter']),
    metric: v.picklist(goalMetrics),
    benchmark: count,
    weight: count,
    since: day,
    ...kept
  },
  settings: {
    role: v.picklist(roles),
    zone: v.pipe(v.string(), v.check(isZone, 'not a zone')),
    weekStart: v.picklist([1, 6, 7]),
    currency,
    pipeline: id('pipeline'),
    ...kept
  },
  followUps: followUp,
  activities: activity,
  changes: { at: instant, day, of: anyId, field: text, from: v.unknown(), to: v.unknown(), ...said }
} satisfies Readonly<Record<TableName, v.ObjectEntries>>;

const kindOf: Readonly<Record<TableName, string>> = {
  people: 'person',
  companies: 'company',
  deals: 'deal',
  pipelines: 'pipeline',
  stages: 'stage',
  goals: 'goal',
  settings: 'settings',
  followUps: 'followup',
  activities: 'activity',
  changes: 'change'
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
