import * as v from 'valibot';
import { cadenceCodes, cadenceEventKinds, tracks } from '#lib/domain/cadence.ts';
import { channels } from '#lib/domain/channel.ts';
import { count, day, id, instant, kept, said, text, timeWindow } from './fields.ts';

const step = v.looseObject({
  key: v.pipe(text, v.minLength(1), v.maxLength(60)),
  channel: v.picklist(channels),
  gap: v.pipe(count, v.integer(), v.minValue(0), v.maxValue(400)),
  window: v.optional(timeWindow),
  within: v.optional(v.pipe(count, v.minValue(0))),
  template: v.optional(id('template')),
  note: v.optional(text)
});
const steps = v.pipe(v.array(step), v.maxLength(100));

/** Plans of touches, who is on them, and what became of each step. */
export const cadenceRows = {
  cadences: {
    code: v.optional(v.picklist(cadenceCodes)),
    name: v.optional(text),
    version: id('version'),
    ...kept
  },
  cadenceVersions: {
    cadence: id('cadence'),
    steps: v.looseObject({ main: steps, positive: steps, negative: steps }),
    ...kept
  },
  enrolments: {
    person: id('person'),
    deal: v.optional(id('deal')),
    cadence: id('cadence'),
    version: id('version'),
    startedOn: day,
    state: v.picklist(['open', 'ended']),
    createdAt: instant,
    ...said
  },
  cadenceEvents: {
    enrolment: id('enrolment'),
    kind: v.picklist(cadenceEventKinds),
    at: instant,
    day,
    step: v.optional(text),
    track: v.optional(v.picklist(tracks)),
    activity: v.optional(id('activity')),
    reason: v.optional(text),
    until: v.optional(day),
    ...said
  }
};
