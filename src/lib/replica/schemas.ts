import * as v from 'valibot';
import { channels } from '#lib/domain/channel.ts';
import { roles } from '#lib/domain/goal.ts';
import { hygieneRules } from '#lib/domain/hygiene-rules.ts';
import { qualifyingFacts } from '#lib/domain/known-facts.ts';
import { criteria } from '#lib/domain/lead-score.ts';
import { metricKeys } from '#lib/domain/metrics/metric.ts';
import { dispositions, sentiments } from '#lib/domain/outcome.ts';
import type { TableName } from '#lib/domain/rows.ts';
import { isZone } from '#lib/domain/time.ts';
import { cadenceRows } from './cadence-rows.ts';
import { anyId, count, currency, day, id, instant, kept, said, stamp, text, texts, timeWindow } from './fields.ts';
import { pipelineRows } from './pipeline-rows.ts';
import { planRows, definitions, fiscal, northStar } from './plan-rows.ts';
import { textRows } from './text-rows.ts';

/*
 * Rows as they are stored, for ever, on other people's disks. Fields are added, never renamed or removed.
 * Objects are loose: what a newer app has added travels through an older one untouched.
 */

const consent = v.looseObject({
  channel: v.picklist(channels),
  given: v.boolean(),
  source: v.optional(text),
  on: day
});

const gift = v.looseObject({
  to: id('person'),
  lists: v.record(text, v.array(v.unknown())),
  fields: v.record(text, v.looseObject({ before: v.unknown(), after: v.unknown() }))
});

const rate = v.looseObject({
  currency,
  rate: v.pipe(count, v.gtValue(0)),
  from: day,
  into: v.optional(currency)
});
const reason = v.looseObject({ code: text, name: v.optional(text), hidden: v.optional(v.boolean()) });
const qualifying = v.optional(v.pipe(v.array(v.picklist(qualifyingFacts)), v.maxLength(50)));
const hygieneRule = v.looseObject({ off: v.optional(v.boolean()), limit: v.optional(count) });

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
  outcome: v.optional(id('outcome')),
  template: v.optional(id('template')),
  reply: v.optional(v.looseObject({ kind: v.picklist(['replied', 'positive', 'bounced', 'none']), on: day })),
  enrolment: v.optional(id('enrolment')),
  step: v.optional(text),
  block: v.optional(id('block')),
  form: v.optional(id('template')),
  answers: v.optional(v.record(text, v.union([text, v.boolean()]))),
  talk: v.optional(v.looseObject({ seconds: count, source: v.picklist(['estimated', 'typed', 'imported']) })),
  note: v.optional(text),
  next: v.optional(v.picklist(['follow-up', 'hold', 'close', 'cadence'])),
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
  at: v.optional(instant),
  minutes: v.optional(count),
  place: v.optional(text),
  agenda: v.optional(text),
  attendees: v.optional(v.array(id('person'))),
  state: v.picklist(['open', 'done', 'dropped']),
  doneBy: v.optional(id('activity')),
  snoozes: count,
  createdAt: instant,
  was: v.optional(stamp),
  ...said
};

export const schemas = {
  people: {
    name: text,
    company: v.optional(id('company')),
    jobTitle: v.optional(text),
    phones: texts,
    emails: texts,
    note: v.optional(text),
    source: v.optional(text),
    blocked: v.array(v.picklist(channels)),
    consents: v.optional(v.array(consent)),
    mergedInto: v.optional(id('person')),
    gave: v.optional(gift),
    rhythm: v.optional(count),
    zone: v.optional(v.pipe(v.string(), v.check(isZone, 'not a zone'))),
    language: v.optional(text),
    linkedin: v.optional(text),
    telegram: v.optional(text),
    arrivedAt: v.optional(instant),
    ...kept
  },
  distinctions: { one: id('person'), other: id('person'), ...kept },
  companies: {
    name: text,
    sector: v.optional(text),
    city: v.optional(text),
    website: v.optional(text),
    employees: v.optional(count),
    note: v.optional(text),
    ...kept
  },
  settings: {
    role: v.picklist(roles),
    zone: v.pipe(v.string(), v.check(isZone, 'not a zone')),
    weekStart: v.picklist([1, 6, 7]),
    currency,
    pipeline: id('pipeline'),
    name: v.optional(text),
    workHours: v.optional(timeWindow),
    workdays: v.optional(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7]))),
    holidays: v.optional(texts),
    away: v.optional(v.array(v.looseObject({ from: day, to: day }))),
    capacity: v.optional(count),
    weeklyCap: v.optional(count),
    rates: v.optional(v.pipe(v.array(rate), v.maxLength(1_000))),
    winReasons: v.optional(v.pipe(v.array(reason), v.maxLength(100))),
    lossReasons: v.optional(v.pipe(v.array(reason), v.maxLength(100))),
    hygiene: v.optional(v.record(v.picklist(hygieneRules), hygieneRule)),
    leadWeights: v.optional(v.looseObject(Object.fromEntries(criteria.map(one => [one, count])))),
    qualification: v.optional(v.looseObject({ mql: qualifying, sql: qualifying })),
    definitions: v.optional(definitions),
    fiscal: v.optional(fiscal),
    kpis: v.optional(v.pipe(v.array(v.picklist(metricKeys)), v.maxLength(10))),
    minutes: v.optional(v.record(v.picklist(channels), count)),
    northStar: v.optional(northStar),
    noStreaks: v.optional(v.boolean()),
    ...kept
  },
  ...pipelineRows,
  ...planRows,
  ...cadenceRows,
  ...textRows,
  followUps: followUp,
  activities: activity,
  changes: { at: instant, day, of: anyId, field: text, from: v.unknown(), to: v.unknown(), ...said }
} satisfies Readonly<Record<TableName, v.ObjectEntries>>;
