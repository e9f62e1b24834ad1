import type { Tone } from './tones.ts';

/** One bar of a waterfall with its words. */
export type FallRow = {
  readonly key: string;
  readonly name: string;
  /** The number with its sign and unit. */
  readonly value: string;
  readonly detail?: string | undefined;
  readonly tone: Tone;
  /** Where the bar begins and ends, in what is counted. */
  readonly from: number;
  readonly to: number;
};
