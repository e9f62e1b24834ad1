import * as v from 'valibot';
import { tracks } from '#lib/domain/cadence.ts';
import { channels } from '#lib/domain/channel.ts';
import { dispositions, sentiments } from '#lib/domain/outcome.ts';
import { dealFacts } from '#lib/domain/template.ts';
import { count, id, instant, kept, text, texts } from './fields.ts';

const dayOfYear = v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

const prompt = v.looseObject({
  key: v.pipe(text, v.minLength(1), v.maxLength(60)),
  kind: v.picklist(['text', 'check', 'choice']),
  label: v.optional(text),
  code: v.optional(text),
  options: v.optional(texts),
  fact: v.optional(v.picklist(dealFacts))
});

/** What the rep has made their own: texts, chips, and lists to call through. */
export const textRows = {
  templates: {
    kind: v.picklist(['message', 'script', 'note']),
    code: v.optional(text),
    name: v.optional(text),
    channel: v.optional(v.picklist(channels)),
    language: v.optional(text),
    subject: v.optional(text),
    body: v.optional(text),
    texts: v.optional(v.record(v.string(), v.looseObject({ subject: v.optional(text), body: text }))),
    needsHook: v.optional(v.boolean()),
    season: v.optional(v.looseObject({ from: dayOfYear, to: dayOfYear })),
    variant: v.optional(text),
    rivalOf: v.optional(id('template')),
    hidden: v.optional(v.boolean()),
    prompts: v.optional(v.pipe(v.array(prompt), v.maxLength(100))),
    ...kept
  },
  outcomes: {
    like: v.picklist(dispositions),
    name: v.optional(text),
    channels: v.optional(v.array(v.picklist(channels))),
    rank: v.optional(count),
    hidden: v.optional(v.boolean()),
    sentiment: v.optional(v.picklist(sentiments)),
    next: v.optional(v.looseObject({ days: count, channel: v.optional(v.picklist(channels)) })),
    stage: v.optional(v.picklist(['next'])),
    track: v.optional(v.picklist(tracks)),
    ...kept
  },
  callBlocks: {
    name: v.optional(text),
    people: v.pipe(v.array(id('person')), v.maxLength(2_000)),
    skipped: v.pipe(v.array(id('person')), v.maxLength(2_000)),
    goalDials: v.optional(count),
    goalMinutes: v.optional(count),
    script: v.optional(id('template')),
    startedAt: instant,
    endedAt: v.optional(instant),
    ...kept
  }
};
