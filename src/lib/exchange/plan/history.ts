import { opened } from '#lib/domain/change.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { StageId } from '#lib/domain/ids.ts';
import { asJson, sameJson } from '#lib/domain/json.ts';
import type { NewRow } from '#lib/domain/rows.ts';
import { compact } from '#lib/domain/text.ts';
import { dayOf, type Day, type Instant, type Zone } from '#lib/domain/time.ts';
import { idFor } from './digest.ts';
import type { Entry } from './record.ts';

export type Clock = { readonly now: Instant; readonly zone: Zone; readonly noonOf: (day: Day) => Instant };

/** An entry of a deal's trail, on a stage of the book. */
export type Step = Omit<Entry, 'stage'> & { readonly stage: StageId | undefined };

/**
 * What happened to an imported deal as far as its file tells: it was opened, came from stage to stage where the file
 * has a trail, and was won or lost. The last of each field said here is what the row has, as it must be for the row
 * to stay what it is.
 */
export function historyOf(deal: Deal, steps: readonly Step[], clock: Clock): NewRow[] {
  const { pipeline, stage, amount, closeOn } = deal;
  const [first] = steps;
  const opening = compact({ pipeline, stage: first?.stage ?? stage, amount: first?.amount ?? amount, closeOn });
  const telling = new Telling(deal, clock);
  telling.begin(opening, earlierOf(deal.openedOn ?? deal.qualifiedOn ?? deal.closedOn, first?.day));
  for (const step of steps) {
    telling.say('status', step.status, step.day);
    if (step.stage !== undefined) telling.say('stage', step.stage, step.day);
    if (step.amount) telling.say('amount', step.amount, step.day);
  }
  telling.say('stage', stage, steps.at(-1)?.day);
  telling.say('amount', amount, steps.at(-1)?.day);
  telling.say('status', deal.status, deal.closedOn ?? deal.openedOn ?? deal.qualifiedOn);
  return telling.rows;
}

const earlierOf = (a: Day | undefined, b: Day | undefined): Day | undefined => (a && b ? (a < b ? a : b) : (a ?? b));

/** The changes of one deal, told in order; what is said twice is one change. */
class Telling {
  readonly rows: NewRow[] = [];
  readonly #deal: Deal;
  readonly #clock: Clock;
  readonly #known: Record<string, unknown> = { status: 'open' };

  constructor(deal: Deal, clock: Clock) {
    this.#deal = deal;
    this.#clock = clock;
  }

  begin(opening: Record<string, unknown>, day: Day | undefined): void {
    Object.assign(this.#known, opening);
    this.#change(opened, { from: null, to: opening }, day);
  }

  say(field: string, to: unknown, day: Day | undefined): void {
    const from = this.#known[field];
    if (sameJson(from, to)) return;
    this.#known[field] = to;
    this.#change(field, { from, to }, day);
  }

  /** The first change of a field is known by the field alone: a file without a trail tells no other. */
  #change(field: string, { from, to }: { from: unknown; to: unknown }, day: Day | undefined): void {
    const { now, zone, noonOf } = this.#clock;
    const when = day ? { at: noonOf(day), day } : { at: now, day: dayOf(now, zone) };
    const isFirst = !this.rows.some(({ table, row }) => table === 'changes' && row.field === field);
    const id = idFor('change', this.#deal.id, field, ...(isFirst ? [] : [when.day, JSON.stringify(asJson(to))]));
    this.rows.push({
      table: 'changes',
      row: { id, ...when, of: this.#deal.id, field, from: asJson(from), to: asJson(to) }
    });
  }
}
