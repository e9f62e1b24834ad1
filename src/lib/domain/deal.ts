import type { Seat } from './buying-group.ts';
import { changeOf, opened } from './change.ts';
import type { DealTerms } from './deal-terms.ts';
import type { ForecastCategory } from './forecast-category.ts';
import type { CompanyId, DealId, PersonaId, PersonId, PipelineId, StageId } from './ids.ts';
import { today, type Moment } from './moment.ts';
import type { Money } from './money.ts';
import type { Stage } from './pipeline.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { compact, limits, shortLine } from './text.ts';
import { changedDeal, tidyDeal, withFields } from './tidy-deal.ts';
import type { Day, Instant } from './time.ts';

export const dealStatuses = ['open', 'won', 'lost', 'hold'] as const;
export type DealStatus = (typeof dealStatuses)[number];

/** Money that may change hands. */
export type Deal = {
  readonly id: DealId;
  readonly title: string;
  readonly company?: CompanyId;
  readonly people: readonly PersonId[];
  readonly pipeline: PipelineId;
  /** Where it stands, or stood when it was closed. */
  readonly stage: StageId;
  readonly stageSince?: Day;
  readonly status: DealStatus;
  /** What it is worth in all: what the rep has said, or the total contract value of `terms`. */
  readonly amount?: Money;
  readonly terms?: DealTerms;
  /** The rep's own chance in percent, 0…100, in place of the stage's. */
  readonly probability?: number;
  /** How sure the rep is of it; pipeline where nothing is said. */
  readonly forecast?: ForecastCategory;
  /** When it entered the pipeline. Absent for imported deals whose file does not say. */
  readonly openedOn?: Day;
  /** When it became a qualified opportunity; the cycle is counted from here, else from `openedOn`. */
  readonly qualifiedOn?: Day;
  /** When the rep expects it to close. */
  readonly closeOn?: Day;
  /** When it was won or lost. */
  readonly closedOn?: Day;
  readonly holdUntil?: Day;
  /** Codes of the reason lists, or the rep's own words. */
  readonly reasons: readonly string[];
  readonly reasonNote?: string;
  readonly product?: string;
  readonly source?: string;
  /** Within the source: the channel, and the campaign within that. */
  readonly sourceChannel?: string;
  readonly campaign?: string;
  readonly persona?: PersonaId;
  readonly group?: readonly Seat[];
  readonly competitors?: readonly string[];
  /** What the rep takes from how it ended. */
  readonly lesson?: string;
  /** When it met the rep's definition of a marketing-qualified lead. Sales-qualified is `qualifiedOn`. */
  readonly mqlOn?: Day;
  /** Items of exit checklists that are done, by `stage:key`, with their day. */
  readonly checked?: Readonly<Record<string, Day>>;
  /** Kept at the top of reviews and lists whatever the ranking says. */
  readonly pinned?: boolean;
  /** After it was won: when it is to be renewed, how it goes, what more could be sold, and that it left. */
  readonly renewOn?: Day;
  /** The deal that this one renews. */
  readonly renewalOf?: DealId;
  readonly onboarding?: Readonly<Record<string, Day>>;
  readonly health?: 'good' | 'at-risk' | 'bad';
  readonly upsell?: string;
  readonly churnedOn?: Day;
  readonly churnReason?: string;
  readonly why?: string;
  readonly whyNow?: string;
  readonly obstacles?: string;
  readonly champion?: string;
  /** What discovery found out. */
  readonly problems?: string;
  readonly challenges?: string;
  readonly profile?: string;
  readonly interests?: string;
  readonly goals?: string;
  readonly budget?: string;
  readonly decider?: string;
  readonly buyingProcess?: string;
  readonly nextCommitment?: string;
  readonly note?: string;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

export type DealFields = Partial<Omit<Deal, 'id' | 'createdAt' | 'deletedAt' | 'status' | 'closedOn' | 'stageSince'>>;

export type AddDeal = { readonly kind: 'add-deal'; readonly id: DealId; readonly fields: DealFields };
export type EditDeal = { readonly kind: 'edit-deal'; readonly id: DealId; readonly fields: DealFields };
export type MoveDeal = { readonly kind: 'move-deal'; readonly id: DealId; readonly stage: StageId };

/** Makes the deal that renews a won one. */
export type RenewDeal = { readonly kind: 'renew-deal'; readonly id: DealId };

/** Won or lost. Who else was in it and what the rep takes from it stay as they were where they are not given. */
export type Closing = {
  readonly status: 'won' | 'lost';
  readonly reasons: readonly string[];
  readonly note?: string;
  readonly on?: Day;
  readonly competitors?: readonly string[];
  readonly lesson?: string;
};

/** What becomes of a deal: won or lost with a reason, on hold until a date, or open again. */
export type DealEnd =
  | Closing
  | { readonly status: 'hold'; readonly until: Day; readonly reasons?: readonly string[]; readonly note?: string }
  | { readonly status: 'open' };
export type CloseDeal = { readonly kind: 'close-deal'; readonly id: DealId; readonly end: DealEnd };

/** The first change of every deal: what it was when it entered the pipeline, at the time it did. */
export function dealOpened(deal: Deal, at: Instant, moment: Moment): Write {
  const { pipeline, stage, amount, closeOn } = deal;
  return changeOf(
    { of: deal.id, field: opened, from: null, to: compact({ pipeline, stage, amount, closeOn }) },
    at,
    moment
  );
}

/** A new deal stands on the stage it was given, or on the first of the pipeline. */
export function addDeal({ id, fields }: AddDeal, first: Stage, moment: Moment): Result<Write[], Refusal> {
  const place = { pipeline: first.pipeline, stage: first.id, stageSince: today(moment), openedOn: today(moment) };
  const blank = { id, title: '', people: [], status: 'open', reasons: [], createdAt: moment.now } as const;
  const deal = tidyDeal(withFields({ ...blank, ...place }, fields));
  return deal.ok ? ok([{ table: 'deals', row: deal.value }, dealOpened(deal.value, moment.now, moment)]) : deal;
}

/** Fields given as undefined are cleared; fields not given stay. */
export const editDeal = (deal: Deal, fields: DealFields, moment: Moment): Result<Write[], Refusal> =>
  changedDeal(deal, withFields(deal, fields), moment);

/** Moving a deal that is won, lost or on hold opens it again. */
export function moveDeal(deal: Deal, stage: Stage, moment: Moment): Result<Write[], Refusal> {
  const place = { pipeline: stage.pipeline, stage: stage.id, stageSince: today(moment) };
  return changedDeal(deal, { ...reopened(deal), ...(stage.id === deal.stage ? {} : place) }, moment);
}

function reopened(deal: Deal): Deal {
  const { closedOn: _closedOn, holdUntil: _holdUntil, reasonNote: _reasonNote, ...rest } = deal;
  return { ...rest, status: 'open', reasons: [] };
}

const tidyReasons = (reasons: readonly string[]): string[] =>
  reasons.map(shortLine).filter(Boolean).slice(0, limits.list);

export function closeDeal(deal: Deal, end: DealEnd, moment: Moment): Result<Write[], Refusal> {
  const open = reopened(deal);
  switch (end.status) {
    case 'open':
      return changedDeal(deal, open, moment);
    case 'hold': {
      const why = { reasons: tidyReasons(end.reasons ?? []), reasonNote: end.note ?? '' };
      return changedDeal(deal, { ...open, status: 'hold', holdUntil: end.until, ...why }, moment);
    }
    case 'won':
    case 'lost': {
      const { status, on: closedOn = today(moment), note: reasonNote = '', competitors, lesson } = end;
      const reasons = tidyReasons(end.reasons);
      if (reasons.length === 0) return err({ kind: 'reason-needed' });
      if (closedOn > today(moment)) return err({ kind: 'in-the-future' });
      const learnt = { ...(competitors && { competitors }), ...(lesson !== undefined && { lesson }) };
      return changedDeal(deal, { ...open, status, closedOn, reasons, reasonNote, ...learnt }, moment);
    }
  }
}

/** A wait ends by itself: from this day on the deal is due again, as if it were open. */
export const isHoldOver = ({ status, holdUntil }: Deal, day: Day): boolean =>
  status === 'hold' && (holdUntil === undefined || holdUntil <= day);

/** The deals that a rep has to work on a day: open ones, and those whose wait is over as if they were open. */
export const workedOn = (deals: readonly Deal[], day: Day): Deal[] =>
  deals.flatMap(deal => {
    if (deal.status === 'open') return [deal];
    return isHoldOver(deal, day) ? [{ ...deal, status: 'open' as const }] : [];
  });
