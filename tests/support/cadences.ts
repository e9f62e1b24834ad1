import fc from 'fast-check';
import type { CadenceEvent, CadenceStep, CadenceVersion, Enrolment, Track } from '#lib/domain/cadence.ts';
import { cadenceEventKinds } from '#lib/domain/cadence.ts';
import { enrolmentId, eventId } from '#lib/domain/cadence/events.ts';
import type { EnrolmentFacts } from '#lib/domain/cadence/progress.ts';
import { channels } from '#lib/domain/channel.ts';
import { idOf } from '#lib/domain/ids.ts';
import { tick } from '#lib/domain/stamp.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import { fridayDay, personId, phone } from './builders.ts';
import { friday } from './device.ts';

export const cadenceId = idOf('cadence', 'test');
const versionId = idOf('version', 'test');

export const aStep = (key: string, gap: number, channel: CadenceStep['channel'] = 'call'): CadenceStep => ({
  key,
  gap,
  channel
});

/** Call today, e-mail in 3, call in 4 working days; after interest a call the next day. */
export const aVersion = (but: Partial<Record<Track, readonly CadenceStep[]>> = {}): CadenceVersion => ({
  id: versionId,
  cadence: cadenceId,
  steps: {
    main: [aStep('m1', 0), aStep('m2', 3, 'e-mail'), aStep('m3', 4)],
    positive: [aStep('p1', 1)],
    negative: [],
    ...but
  },
  createdAt: friday
});

export const anEnrolment = (but: Partial<Enrolment> = {}): Enrolment => ({
  id: enrolmentId(personId, cadenceId, fridayDay),
  stamp: tick(undefined, friday, phone),
  device: phone,
  person: personId,
  cadence: cadenceId,
  version: versionId,
  startedOn: fridayDay,
  state: 'open',
  createdAt: friday,
  ...but
});

export const someFacts = (but: Partial<EnrolmentFacts> = {}): EnrolmentFacts => ({
  enrolment: anEnrolment(),
  version: aVersion(),
  events: [],
  blocked: [],
  ...but
});

let said = 0;

/** An event of `anEnrolment`, said later than all before it. */
export const anEvent = (kind: CadenceEvent['kind'], but: Partial<CadenceEvent> = {}): CadenceEvent => {
  const day = but.day ?? fridayDay;
  const enrolment = but.enrolment ?? anEnrolment().id;
  const which = but.step ?? but.track ?? (kind === 'paused' || kind === 'resumed' ? day : '');
  const stamp = tick(undefined, friday + (said += 1), phone);
  return { id: eventId(enrolment, kind, which), stamp, device: phone, enrolment, kind, at: friday, day, ...but };
};

const days: fc.Arbitrary<Day> = fc.integer({ min: -3, max: 60 }).map(ahead => addDays(fridayDay, ahead));
const steps = (track: string) =>
  fc
    .array(fc.record({ channel: fc.constantFrom(...channels), gap: fc.integer({ min: 0, max: 9 }) }), { maxLength: 5 })
    .map(list => list.map((step, index) => ({ ...step, key: `${track}${String(index + 1)}` })));

const keys = ['m', 'p', 'n'].flatMap(track => [1, 2, 3, 4, 5].map(n => `${track}${String(n)}`));

const events: fc.Arbitrary<CadenceEvent> = fc
  .record({
    kind: fc.constantFrom(...cadenceEventKinds),
    step: fc.constantFrom(...keys),
    track: fc.constantFrom('positive' as const, 'negative' as const),
    day: days,
    until: fc.option(days, { nil: undefined }),
    at: fc.integer({ min: 0, max: 50 }),
    from: fc.constantFrom(phone, idOf('device', 'laptop')),
    reason: fc.constantFrom('by-hand', 'replied', 'blocked')
  })
  .map(({ kind, step, track, day, until, at, from, reason }) => {
    const isOfStep = kind === 'done' || kind === 'skipped' || kind === 'moved';
    return {
      ...anEvent(kind, { day, ...(isOfStep && { step }), ...(kind === 'branched' && { track }), reason }),
      ...(until && { until }),
      stamp: tick(undefined, friday + at, from),
      device: from
    };
  });

/** Everything that may have been heard of one enrolment, in any order. */
export const manyFacts: fc.Arbitrary<EnrolmentFacts> = fc
  .record({
    main: steps('m'),
    positive: steps('p'),
    negative: steps('n'),
    events: fc.array(events, { maxLength: 12 }),
    blocked: fc.uniqueArray(fc.constantFrom(...channels), { maxLength: 3 })
  })
  .map(({ main, positive, negative, events, blocked }) => ({
    enrolment: anEnrolment(),
    version: aVersion({ main, positive, negative }),
    events,
    blocked
  }));
