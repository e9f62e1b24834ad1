import type { Company } from '#lib/domain/company.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { touchedOn } from '#lib/domain/hygiene/touches.ts';
import type { DealId, PersonId } from '#lib/domain/ids.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { Review, ReviewAnswer } from '#lib/domain/review.ts';
import { plannedId } from '#lib/domain/review/planning.ts';
import type { Template } from '#lib/domain/template.ts';
import type { Day } from '#lib/domain/time.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { dealDetails } from './deals.ts';
import { inboxIn } from './hygiene.ts';
import { peopleBy } from './people.ts';
import { normsOf } from './stage-norms.ts';
import type { Book } from './tables.ts';

/** What is asked about one deal of a review, and all that its card says. */
export type ReviewCard = {
  readonly deal: Deal;
  readonly company: Company | undefined;
  readonly people: readonly Person[];
  readonly stage: Stage | undefined;
  readonly next: FollowUp | undefined;
  readonly lastTouch: Day | undefined;
  /** The rep's forms, and all that was ever answered about the deal. */
  readonly forms: readonly Template[];
  readonly answers: readonly ReviewAnswer[];
};

/** Null for a deal that has been removed since the review began. */
export async function reviewCard(book: Book, id: DealId): Promise<ReviewCard | null> {
  const deal = await book.deals.get(id);
  if (!deal) return null;
  const [details, people, forms, answers] = await Promise.all([
    dealDetails(book, [id]),
    peopleBy(book, deal.people),
    book.templates.where('kind').equals('note').toArray(),
    book.reviewAnswers.where('deal').equals(id).toArray()
  ]);
  const { company, stage, next } = details.get(id) ?? { company: undefined, stage: undefined, next: undefined };
  const lastTouch = await lastTouchOf(book, deal, people);
  return { deal, company, people, stage, next, lastTouch, forms, answers };
}

/** So many of the latest are looked at: one of them has reached somebody, or nobody was reached for long. */
const fewLatest = 5;

async function lastTouchOf(book: Book, { id }: Deal, people: readonly Person[]): Promise<Day | undefined> {
  const latest = (index: '[deal+at]' | '[person+at]', of: string) =>
    book.activities.where(index).between([of, -Infinity], [of, Infinity]).reverse().limit(fewLatest).toArray();
  const found = await Promise.all([
    latest('[deal+at]', id),
    ...people.map(async person => (await latest('[person+at]', person.id)).filter(({ deal }) => deal === undefined))
  ]);
  return found
    .flat()
    .flatMap(touch => touchedOn(touch) ?? [])
    .sort()
    .at(-1);
}

/** One open deal of a plan, with the step that it has. */
export type PlanRow = {
  readonly deal: Deal;
  /** Whom a step would be with: somebody who can be called, else anybody. */
  readonly person: PersonId | undefined;
  /** What this review has planned, else the next step that stands. */
  readonly step: FollowUp | undefined;
  /** What the review was told of the next steps. */
  readonly said: string | undefined;
};

/** The open deals among these, in their order. */
export async function planRows(book: Book, review: Review, ids: readonly DealId[]): Promise<PlanRow[]> {
  const deals = (await book.deals.bulkGet([...ids])).filter(deal => deal?.status === 'open') as Deal[];
  const details = await dealDetails(
    book,
    deals.map(({ id }) => id)
  );
  const answered = new Set(
    (await book.reviewAnswers.where('review').equals(review.id).toArray()).map(({ deal }) => deal)
  );
  const planned = await book.followUps.bulkGet(deals.map(({ id }) => plannedId(review.id, id)));
  const people = await Promise.all(deals.map(({ people: some }) => peopleBy(book, some)));
  return deals.map((deal, n) => {
    const here = planned[n]?.state === 'open' ? planned[n] : undefined;
    const known = people[n] ?? [];
    const person = (known.find(({ phones }) => phones.length > 0) ?? known[0])?.id;
    const said = answered.has(deal.id) ? deal.nextCommitment : undefined;
    return { deal, person, step: here ?? details.get(deal.id)?.next, said };
  });
}

/** Open deals that nobody has a next step for and that are quiet or late, the most money first. */
export async function leakingDeals(book: Book, settings: Settings, today: Day): Promise<DealId[]> {
  const { all } = await inboxIn(book, { settings, today, norms: await normsOf(book) });
  return all.filter(({ trouble }) => trouble === 'leaking').map(({ deal }) => deal.id);
}
