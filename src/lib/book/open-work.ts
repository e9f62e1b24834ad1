import Dexie from 'dexie';
import type { TimeWindow } from '#lib/domain/cadence.ts';
import { enrolmentState, isResting } from '#lib/domain/cadence/progress.ts';
import type { Channel } from '#lib/domain/channel.ts';
import type { DealId, PersonId } from '#lib/domain/ids.ts';
import { byUrgency } from '#lib/domain/ranking.ts';
import type { Move } from '#lib/domain/re-planning.ts';
import type { Day } from '#lib/domain/time.ts';
import type { WorkCalendar } from '#lib/domain/work-calendar.ts';
import { enrolmentFacts } from './enrolments.ts';
import type { Book } from './tables.ts';

/** Something open: a promise, or the next step of somebody on a cadence. */
export type Work = {
  readonly ranked: Parameters<typeof byUrgency>[0];
  readonly id: string;
  readonly person?: PersonId | undefined;
  readonly deal?: DealId | undefined;
  readonly channel: Channel;
  readonly due: Day;
  readonly window?: TimeWindow | undefined;
  readonly minutes?: number | undefined;
  /** An appointment: its hour was agreed upon. */
  readonly isFixed: boolean;
  readonly moveTo: (until: Day) => Move;
};

/** Everything open, whenever it is due. Who rests on a cadence has nothing open. */
export async function openWork(book: Book, calendar: WorkCalendar, today: Day): Promise<Work[]> {
  const promised = await promises(book);
  const ahead = await steps(book, calendar, today);
  return [...promised, ...ahead];
}

async function promises(book: Book): Promise<Work[]> {
  const all = book.followUps.where('[state+due]').between(['open', Dexie.minKey], ['open', Dexie.maxKey]);
  return (await all.toArray()).map(followUp => {
    const { id, person, deal, channel, due, minutes, at } = followUp;
    const moveTo = (until: Day) => ({ followUp: id, until });
    return { ranked: { followUp }, id, person, deal, channel, due, minutes, isFixed: at !== undefined, moveTo };
  });
}

async function steps(book: Book, calendar: WorkCalendar, today: Day): Promise<Work[]> {
  const enrolled = await book.enrolments.where('state').equals('open').toArray();
  const open = await enrolmentFacts(book, enrolled);
  return open.flatMap(facts => {
    const state = enrolmentState(facts, calendar);
    const [next] = state.ahead;
    if (!next || isResting(state, today)) return [];
    const { enrolment } = facts;
    const { id, person, deal } = enrolment;
    const { due, step } = next;
    const moveTo = (until: Day) => ({ enrolment: id, step: step.key, until });
    const about = { id, person, deal, channel: step.channel, due, window: step.window };
    return { ranked: { enrolment, state, next }, ...about, isFixed: false, moveTo };
  });
}

/** In the order in which Today has it, with what the deal is called. */
export async function inOrder(
  book: Book,
  work: readonly Work[]
): Promise<(Work & { readonly title?: string | undefined })[]> {
  const ids = [...new Set(work.map(({ deal }) => deal).filter(id => id !== undefined))];
  const found = (await book.deals.bulkGet(ids)).filter(deal => deal !== undefined);
  const deals = new Map(found.map(deal => [deal.id as string, deal]));
  return work
    .map(one => ({ one, deal: deals.get(one.deal ?? '') }))
    .sort((a, b) => byUrgency({ ...a.one.ranked, amount: a.deal?.amount }, { ...b.one.ranked, amount: b.deal?.amount }))
    .map(({ one, deal }) => ({ ...one, title: deal?.title }));
}
