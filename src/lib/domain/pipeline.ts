import type { Channel } from './channel.ts';
import type { PipelineId, StageId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Write } from './rows.ts';
import type { Day, Instant } from './time.ts';

/** Stages with a name in every language until the rep gives another. */
export const stageCodes = [
  'prospecting',
  'qualification',
  'meeting',
  'proposal',
  'negotiation',
  'research',
  'contact',
  'demo',
  'trial',
  'activation',
  'subscription',
  'brief',
  'scope',
  'visit',
  'order'
] as const;
export type StageCode = (typeof stageCodes)[number];

export type Pipeline = {
  readonly id: PipelineId;
  /** Absent until the rep names it. */
  readonly name?: string;
  /** Place in the list, smallest first; pipelines without one follow by age. */
  readonly rank?: number;
  /** New deals from these sources, or of these products, enter it unless the rep says otherwise. */
  readonly sources?: readonly string[];
  readonly products?: readonly string[];
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

/** What must be true before a deal leaves a stage. One of ours has a code and words in every language. */
export type Check = { readonly key: string; readonly label?: string; readonly code?: string };

/** What a rep usually does on a stage: proposed when a deal enters it, `days` business days ahead. */
export type StageStep = {
  readonly key: string;
  readonly channel: Channel;
  readonly days: number;
  readonly note?: string;
};

/** A step that an open deal stands on. Won, lost and on hold are what a deal is, not where it stands. */
export type Stage = {
  readonly id: StageId;
  readonly pipeline: PipelineId;
  /** Place in the pipeline, smallest first. */
  readonly rank: number;
  /** What the stage is called until it is renamed. */
  readonly code?: StageCode;
  readonly name?: string;
  /** Chance in percent that a deal here is won, 0…100. */
  readonly probability: number;
  /** The rep's own guiding question; absent, the one of `code` is asked. */
  readonly question?: string;
  /** Exit checklist; absent, the one of `code`. */
  readonly checks?: readonly Check[];
  readonly steps?: readonly StageStep[];
  /** No deal enters it any more. Its history stays. */
  readonly retiredOn?: Day;
  /** Where it counts since it was retired, and where its deals went. */
  readonly mappedTo?: StageId;
  /** The stage that it was split from. */
  readonly splitFrom?: StageId;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

type KitStage = readonly [StageCode, number];

/** Ready-made stages, each with its starting chance in percent (our own figures, replaced by the rep's history). */
export const kits = {
  classic: [
    ['prospecting', 5],
    ['qualification', 10],
    ['meeting', 25],
    ['proposal', 50],
    ['negotiation', 75]
  ],
  consultative: [
    ['research', 5],
    ['qualification', 10],
    ['contact', 20],
    ['demo', 40],
    ['negotiation', 60],
    ['proposal', 75]
  ],
  saas: [
    ['prospecting', 5],
    ['trial', 20],
    ['demo', 35],
    ['subscription', 50],
    ['negotiation', 70],
    ['activation', 90]
  ],
  services: [
    ['qualification', 10],
    ['brief', 25],
    ['scope', 40],
    ['proposal', 60],
    ['negotiation', 80]
  ],
  field: [
    ['prospecting', 5],
    ['visit', 25],
    ['proposal', 50],
    ['order', 80]
  ]
} as const satisfies Readonly<Record<string, readonly KitStage[]>>;

export type KitName = keyof typeof kits;
export const kitNames = Object.keys(kits) as KitName[];

/** A new pipeline with the stages of a kit. */
export function pipelineFrom(
  kit: KitName,
  moment: Moment
): { readonly pipeline: PipelineId; readonly writes: Write[] } {
  const pipeline = moment.newId('pipeline');
  const row = { id: pipeline, createdAt: moment.now };
  return { pipeline, writes: [{ table: 'pipelines', row }, ...stagesFrom(kit, pipeline, moment)] };
}

/** The stages of a kit, for a pipeline that has none. */
export const stagesFrom = (kit: KitName, pipeline: PipelineId, moment: Moment): Write[] =>
  kits[kit].map(([code, probability], index) => {
    const row = { id: moment.newId('stage'), pipeline, rank: index + 1, code, probability, createdAt: moment.now };
    return { table: 'stages', row };
  });
