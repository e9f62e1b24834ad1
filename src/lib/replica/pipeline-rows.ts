import * as v from 'valibot';
import { attitudes, buyingRoles } from '#lib/domain/buying-group.ts';
import { channels } from '#lib/domain/channel.ts';
import { billings } from '#lib/domain/deal-terms.ts';
import { dealStatuses } from '#lib/domain/deal.ts';
import { forecastCategories } from '#lib/domain/forecast-category.ts';
import { hygieneRules } from '#lib/domain/hygiene-rules.ts';
import { stageCodes } from '#lib/domain/pipeline.ts';
import { reviewKits } from '#lib/domain/review.ts';
import { dealFacts } from '#lib/domain/template.ts';
import { count, day, id, instant, kept, money, text, texts } from './fields.ts';

const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const daysByKey = v.record(v.pipe(text, v.maxLength(200)), day);
const someDays = v.optional(daysByKey);

const terms = v.looseObject({
  oneOff: v.optional(money),
  recurring: v.optional(money),
  billing: v.optional(v.picklist(billings)),
  months: v.optional(count),
  seats: v.optional(count),
  discount: v.optional(percent),
  cost: v.optional(money)
});

const seat = v.looseObject({
  person: id('person'),
  role: v.optional(v.picklist(buyingRoles)),
  attitude: v.optional(v.picklist(attitudes))
});

const deals = {
  title: text,
  company: v.optional(id('company')),
  people: v.array(id('person')),
  pipeline: id('pipeline'),
  stage: id('stage'),
  stageSince: v.optional(day),
  status: v.picklist(dealStatuses),
  amount: v.optional(money),
  terms: v.optional(terms),
  probability: v.optional(percent),
  forecast: v.optional(v.picklist(forecastCategories)),
  openedOn: v.optional(day),
  qualifiedOn: v.optional(day),
  closeOn: v.optional(day),
  closedOn: v.optional(day),
  holdUntil: v.optional(day),
  reasons: texts,
  reasonNote: v.optional(text),
  product: v.optional(text),
  source: v.optional(text),
  sourceChannel: v.optional(text),
  campaign: v.optional(text),
  persona: v.optional(id('persona')),
  group: v.optional(v.pipe(v.array(seat), v.maxLength(200))),
  competitors: v.optional(texts),
  lesson: v.optional(text),
  mqlOn: v.optional(day),
  checked: someDays,
  pinned: v.optional(v.boolean()),
  renewOn: v.optional(day),
  renewalOf: v.optional(id('deal')),
  onboarding: someDays,
  health: v.optional(v.picklist(['good', 'at-risk', 'bad'])),
  upsell: v.optional(text),
  churnedOn: v.optional(day),
  churnReason: v.optional(text),
  ...Object.fromEntries(dealFacts.map(fact => [fact, v.optional(text)])),
  note: v.optional(text),
  ...kept
};

const key = v.pipe(text, v.minLength(1), v.maxLength(60));
const check = v.looseObject({ key, label: v.optional(text), code: v.optional(text) });
const step = v.looseObject({ key, channel: v.picklist(channels), days: count, note: v.optional(text) });
const condition = v.looseObject({ field: text, is: text, value: v.optional(v.unknown()) });

/** Deals, what they stand on, and how the rep looks at them. */
export const pipelineRows = {
  deals,
  pipelines: {
    name: v.optional(text),
    rank: v.optional(count),
    sources: v.optional(texts),
    products: v.optional(texts),
    ...kept
  },
  stages: {
    pipeline: id('pipeline'),
    rank: count,
    code: v.optional(v.picklist(stageCodes)),
    name: v.optional(text),
    probability: percent,
    question: v.optional(text),
    checks: v.optional(v.pipe(v.array(check), v.maxLength(50))),
    steps: v.optional(v.pipe(v.array(step), v.maxLength(50))),
    retiredOn: v.optional(day),
    mappedTo: v.optional(id('stage')),
    splitFrom: v.optional(id('stage')),
    ...kept
  },
  personas: {
    name: text,
    interests: v.optional(text),
    pains: v.optional(text),
    wants: v.optional(text),
    answers: v.optional(text),
    ...kept
  },
  views: {
    name: text,
    of: v.picklist(['deals', 'people']),
    conditions: v.pipe(v.array(condition), v.maxLength(50)),
    sort: v.optional(v.looseObject({ field: text, down: v.optional(v.boolean()) })),
    columns: v.optional(texts),
    pinned: v.optional(v.boolean()),
    ...kept
  },
  annotations: { day, text, ...kept },
  snoozes: { deal: id('deal'), rule: v.picklist(hygieneRules), until: day, reason: text, ...kept },
  reviews: {
    kit: v.picklist(reviewKits),
    day,
    startedAt: instant,
    since: instant,
    endedAt: v.optional(instant),
    at: v.optional(text),
    top: v.pipe(v.array(id('deal')), v.maxLength(100)),
    plan: v.pipe(v.array(id('followup')), v.maxLength(500)),
    note: v.optional(text),
    ...kept
  },
  reviewAnswers: {
    review: id('review'),
    deal: id('deal'),
    form: id('template'),
    day,
    answers: v.record(text, v.union([text, v.boolean()])),
    ...kept
  }
};
