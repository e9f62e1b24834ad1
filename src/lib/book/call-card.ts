import Dexie from 'dexie';
import type { Activity } from '#lib/domain/activity.ts';
import type { Company } from '#lib/domain/company.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { Day } from '#lib/domain/time.ts';
import { lastTouch } from './people.ts';
import { stageToday } from './stages.ts';
import { idsOfOne, livingPerson } from './survivors.ts';
import type { Book } from './tables.ts';
import { todayList, type Todo } from './today.ts';

/** What a rep wants before their eyes while the phone rings. */
export type CallCard = {
  readonly person: Person;
  readonly company: Company | undefined;
  readonly deal: Deal | undefined;
  readonly stage: Stage | undefined;
  readonly last: Activity | undefined;
  /** The latest touch of which something was written down. */
  readonly words: Activity | undefined;
  /** The call that is due, or the next one planned. */
  readonly todo: Todo | undefined;
};

/** Null when the person has gone. */
export async function callCard(book: Book, id: PersonId, today: Day): Promise<CallCard | null> {
  const person = await livingPerson(book, id);
  if (!person) return null;
  const [ids, todo] = await Promise.all([idsOfOne(book, person.id), dueCall(book, person.id, today)]);
  const deal = todo?.deal ?? (await largestDeal(book, ids));
  const employer = person.company ?? deal?.company;
  const [company, stage, last, words] = await Promise.all([
    employer && book.companies.get(employer),
    deal && stageToday(book, deal.stage),
    lastTouch(book, person.id),
    lastWords(book, ids)
  ]);
  return { person, company, deal, stage, last, words, todo };
}

export const isCall = (row: Todo): boolean =>
  ('followUp' in row ? row.followUp.channel : row.next.step.channel) === 'call';

async function dueCall(book: Book, person: PersonId, today: Day): Promise<Todo | undefined> {
  const { overdue, due, coming } = await todayList(book, today);
  return [...overdue, ...due, ...coming].find(row => row.person?.id === person && isCall(row));
}

async function largestDeal(book: Book, ids: readonly string[]): Promise<Deal | undefined> {
  const isAlive = ({ status }: Deal) => status === 'open' || status === 'hold';
  const deals = await book.deals.where('people').anyOf(ids).distinct().and(isAlive).toArray();
  return deals.sort((a, b) => (b.amount?.minor ?? 0) - (a.amount?.minor ?? 0))[0];
}

async function lastWords(book: Book, ids: readonly string[]): Promise<Activity | undefined> {
  const said = await Promise.all(
    ids.map(id =>
      book.activities
        .where('[person+at]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .reverse()
        .and(({ note }) => Boolean(note))
        .first()
    )
  );
  return said.filter(touch => touch !== undefined).sort((a, b) => b.at - a.at)[0];
}
