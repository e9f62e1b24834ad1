import type { DealStatus } from '#lib/domain/deal.ts';
import type { Money } from '#lib/domain/money.ts';
import type { Day } from '#lib/domain/time.ts';

/** Somebody as one record names them. */
export type PersonRecord = {
  readonly name: string;
  readonly company: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly jobTitle?: string;
  readonly source?: string;
  readonly note?: string;
};

/** A deal coming to a stage, or being won or lost, as a file tells it. */
export type Entry = {
  readonly day: Day;
  /** Empty where it says only how the deal ended. */
  readonly stage: string;
  readonly status: Extract<DealStatus, 'open' | 'won' | 'lost'>;
  readonly amount?: Money | undefined;
};

/** A deal as one record tells it. */
export type DealRecord = {
  readonly externalId: string;
  readonly title: string;
  readonly company: string;
  readonly person: PersonRecord;
  /** Empty when the file only says how it ended. */
  readonly stage: string;
  readonly status: Extract<DealStatus, 'open' | 'won' | 'lost'>;
  readonly amount?: Money | undefined;
  readonly openedOn?: Day | undefined;
  readonly qualifiedOn?: Day | undefined;
  readonly closedOn?: Day | undefined;
  readonly closeOn?: Day | undefined;
  /** In a log of several records a deal: when it came to the stage of this one. */
  readonly movedOn?: Day | undefined;
  readonly product: string;
  readonly source: string;
  readonly lostReason: string;
  /** How it came to where it is, in order of time; empty where the file tells only that. */
  readonly trail: readonly Entry[];
  readonly note: string;
};
