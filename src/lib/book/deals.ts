import type { Company } from '#lib/domain/company.ts';
import type { Deal, DealStatus } from '#lib/domain/deal.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { CompanyId, PersonId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import { inOrder, inUse, standsOn } from '#lib/domain/pipelines/standing.ts';
import { peopleBy } from './people.ts';
import { searchWithCompany } from './search.ts';
import { allStages } from './stages.ts';
import { idsOfOne } from './survivors.ts';
import type { Book } from './tables.ts';

const openFirst: Readonly<Record<DealStatus, number>> = { open: 0, hold: 1, won: 2, lost: 3 };
const byStatus = (a: Deal, b: Deal): number => openFirst[a.status] - openFirst[b.status];

/** Deals of any status by title, product or company, open ones first. */
export const searchDeals = async (book: Book, typed: string, limit: number): Promise<Deal[]> =>
  (await searchWithCompany(book, book.deals, typed, limit)).sort(byStatus);

export async function dealsOfPerson(book: Book, person: PersonId): Promise<Deal[]> {
  const ids = await idsOfOne(book, person);
  return (await book.deals.where('people').anyOf(ids).distinct().toArray()).sort(byStatus);
}

export const dealsOfCompany = async (book: Book, company: CompanyId): Promise<Deal[]> =>
  (await book.deals.where('company').equals(company).toArray()).sort(byStatus);

/** What a list says of a deal besides its own fields. */
export type DealDetail = {
  readonly company: Company | undefined;
  readonly stage: Stage | undefined;
  readonly next: FollowUp | undefined;
};

/** The companies and the next steps of a page of deals. */
export async function dealDetails(book: Book, ids: readonly string[]): Promise<Map<string, DealDetail>> {
  const deals = (await book.deals.bulkGet([...ids])).filter(deal => deal !== undefined);
  const employers = await book.companies.bulkGet(deals.map(({ company }) => company ?? ''));
  const all = await allStages(book);
  const stages = deals.map(deal => placeOf(deal, all));
  const next = new Map<string, FollowUp>();
  for (const step of await book.followUps
    .where('deal')
    .anyOf([...ids])
    .toArray()) {
    const known = step.deal && next.get(step.deal);
    if (step.deal && step.state === 'open' && (!known || step.due < known.due)) next.set(step.deal, step);
  }
  return new Map(deals.map(({ id }, n) => [id, { company: employers[n], stage: stages[n], next: next.get(id) }]));
}

/** Where a deal is; one that has ended is where it ended, also after the stage was retired. */
const placeOf = ({ status, stage }: Deal, all: readonly Stage[]): Stage | undefined =>
  status === 'open' || status === 'hold' ? standsOn(stage, all) : all.find(({ id }) => id === stage);

/** A deal with what its screen names. */
export type DealPage = {
  readonly deal: Deal;
  readonly company: Company | undefined;
  readonly people: readonly Person[];
  /** Where it is. */
  readonly stage: Stage | undefined;
  /** Those in use in its pipeline, in order, and the one where it is. */
  readonly stages: readonly Stage[];
};

/** Null when the book does not have the deal. */
export async function dealPage(book: Book, id: string): Promise<DealPage | null> {
  const deal = await book.deals.get(id);
  if (!deal) return null;
  const [company, people, stages] = await Promise.all([
    book.companies.get(deal.company ?? ''),
    peopleBy(book, deal.people),
    allStages(book)
  ]);
  const stage = placeOf(deal, stages);
  const used = inUse(stage?.pipeline ?? deal.pipeline, stages);
  const shown = stage && !used.includes(stage) ? [...used, stage].sort(inOrder) : used;
  return { deal, company, people, stage, stages: shown };
}
