import type { Channel } from './channel.ts';
import type {
  ActivityId,
  CadenceEventId,
  CadenceId,
  CadenceVersionId,
  DealId,
  DeviceId,
  EnrolmentId,
  PersonId,
  TemplateId
} from './ids.ts';
import type { Stamp } from './stamp.ts';
import type { Day, Instant } from './time.ts';

/** Where a cadence goes on after an answer: everybody starts on `main`. */
export const tracks = ['main', 'positive', 'negative'] as const;
export type Track = (typeof tracks)[number];

/** Part of a day in the contact's own zone, `09:00` to `11:30`. */
export type TimeWindow = { readonly from: string; readonly to: string };

/** One touch of a cadence. `key` stays when steps are reordered: what was done is remembered by it. */
export type CadenceStep = {
  readonly key: string;
  readonly channel: Channel;
  /** Working days after the step before it, or after enrolment. 0 is the same day. */
  readonly gap: number;
  readonly window?: TimeWindow;
  /** Minutes after enrolment within which this touch is worth most; for the first touch of a fresh enquiry. */
  readonly within?: number;
  readonly template?: TemplateId;
  readonly note?: string;
};

/** Cadences with a name in every language until the rep gives another. */
export const cadenceCodes = [
  'inbound',
  'outbound',
  'after-demo',
  'after-proposal',
  'revive',
  'renewal',
  'keep-in-touch'
] as const;
export type CadenceCode = (typeof cadenceCodes)[number];

/** A named plan of touches. What it consists of is in its versions; who is enrolled stays on the version begun with. */
export type Cadence = {
  readonly id: CadenceId;
  readonly code?: CadenceCode;
  readonly name?: string;
  /** What new enrolments begin with. */
  readonly version: CadenceVersionId;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

/** The steps as they stood at one time; never changed once somebody may be enrolled. */
export type CadenceVersion = {
  readonly id: CadenceVersionId;
  readonly cadence: CadenceId;
  readonly steps: Readonly<Record<Track, readonly CadenceStep[]>>;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

/** One person on one cadence. `ended` is said when the last step is done or a stop rule has spoken. */
export type Enrolment = {
  readonly id: EnrolmentId;
  readonly stamp: Stamp;
  readonly device: DeviceId;
  readonly person: PersonId;
  readonly deal?: DealId;
  readonly cadence: CadenceId;
  readonly version: CadenceVersionId;
  readonly startedOn: Day;
  readonly state: 'open' | 'ended';
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

export const cadenceEventKinds = ['done', 'skipped', 'moved', 'branched', 'paused', 'resumed', 'stopped'] as const;
export type CadenceEventKind = (typeof cadenceEventKinds)[number];

/** Why an enrolment stopped or a step was passed over. */
export const stopReasons = [
  'finished',
  'replied',
  'meeting',
  'won',
  'lost',
  'do-not-call',
  'bounced',
  'by-hand',
  'blocked'
] as const;
export type StopReason = (typeof stopReasons)[number];

/**
 * What happened to an enrolment. The id is derived from its meaning (`done` and `skipped`: enrolment and step),
 * so that two devices that did the same step apart have done it once.
 */
export type CadenceEvent = {
  readonly id: CadenceEventId;
  readonly stamp: Stamp;
  readonly device: DeviceId;
  readonly enrolment: EnrolmentId;
  readonly kind: CadenceEventKind;
  readonly at: Instant;
  readonly day: Day;
  readonly step?: string;
  readonly track?: Track;
  readonly activity?: ActivityId;
  /** A stop reason, or the rep's own words. */
  readonly reason?: string;
  /** The day a step was moved to, or until when the enrolment rests. */
  readonly until?: Day;
  readonly deletedAt?: Instant;
};
