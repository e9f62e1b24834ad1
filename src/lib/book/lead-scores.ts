import Dexie from 'dexie';
import type { Activity } from '#lib/domain/activity.ts';
import type { Company } from '#lib/domain/company.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { backTest, type BackTest, type Case } from '#lib/domain/lead-back-test.ts';
import { knowledgeBefore, lessonsOf, type Lesson } from '#lib/domain/lead-knowledge.ts';
import { leadScore, type LeadScore, type Weights } from '#lib/domain/lead-score.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import { closedDeals } from './origins.ts';
import { everyIdOf } from './survivors.ts';
import type { Book } from './tables.ts';

/** Closed deals that a back-test looks at, the latest: each is asked for its own log, and more say little more. */
const mostCases = 300;

/** The score of a deal with all that the book knows up to and including today. */
export async function scoreOfDeal(book: Book, deal: Deal, today: Day, weights: Weights): Promise<LeadScore> {
  const lessons = await readLessons(book, await closedDeals(book));
  const tomorrow = addDays(today, 1);
  const facts = { ...(await factsOf(book, deal)), knowledge: knowledgeBefore(lessons, tomorrow) };
  return leadScore(facts, tomorrow, weights);
}

export async function backTestOf(book: Book, weights: Weights): Promise<BackTest> {
  const closed = (await closedDeals(book)).sort((a, b) => ((a.closedOn ?? '') < (b.closedOn ?? '') ? 1 : -1));
  const lessons = await readLessons(book, closed);
  const cases: Case[] = [];
  for (const deal of closed.slice(0, mostCases)) {
    const changes = await book.changes.where('of').equals(deal.id).toArray();
    cases.push({ ...(await factsOf(book, deal)), changes });
  }
  return backTest(cases, lessons, weights);
}

async function readLessons(book: Book, closed: readonly Deal[]): Promise<Lesson[]> {
  const ids = [...new Set(closed.flatMap(({ company }) => company ?? []))];
  const companies = (await book.companies.bulkGet(ids)).filter(row => row !== undefined);
  return lessonsOf(closed, new Map<string, Company>(companies.map(row => [row.id, row])));
}

async function factsOf(book: Book, deal: Deal): Promise<Omit<Case, 'changes'>> {
  const people = await everyIdOf(book, deal.people);
  const read = (index: string, id: string): Promise<Activity[]> =>
    book.activities.where(index).between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();
  const own = await read('[deal+at]', deal.id);
  const theirs = (await Promise.all(people.map(id => read('[person+at]', id)))).flat();
  const company = deal.company && (await book.companies.get(deal.company));
  return {
    deal,
    company: company || undefined,
    touches: [...own, ...theirs.filter(touch => touch.deal === undefined)]
  };
}
