import Dexie from 'dexie';
import type { Activity } from '#lib/domain/activity.ts';
import type { Channel } from '#lib/domain/channel.ts';
import type { Company } from '#lib/domain/company.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { DealId, PersonId, TemplateId } from '#lib/domain/ids.ts';
import { isWaiting, waitingSince } from '#lib/domain/messages/replies.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { Day } from '#lib/domain/time.ts';
import { lastTouch } from './people.ts';
import { stageToday } from './stages.ts';
import { idsOfOne, livingPeople, livingPerson } from './survivors.ts';
import type { Book } from './tables.ts';

/** Whom a message is for, and what may be said in it. */
export type Recipient = {
  readonly person: Person;
  readonly company: Company | undefined;
  readonly deal: Deal | undefined;
  readonly stage: Stage | undefined;
  readonly last: Activity | undefined;
  /** Templates that the person has had. */
  readonly sent: ReadonlySet<TemplateId>;
};

type Whom = { readonly person: PersonId; readonly deal?: DealId | undefined };

/** Null when the book does not have the person. Without a deal named, the only live one is meant. */
export async function recipient(book: Book, { person: id, deal: about }: Whom): Promise<Recipient | null> {
  const person = await livingPerson(book, id);
  if (!person) return null;
  const same = await idsOfOne(book, person.id);
  const deal = about ? await book.deals.get(about) : await onlyDealOf(book, same);
  const employer = person.company ?? deal?.company;
  const [company, stage, last, touches] = await Promise.all([
    employer && book.companies.get(employer),
    deal && stageToday(book, deal.stage),
    lastTouch(book, person.id),
    touchesWith(book, same)
  ]);
  const sent = new Set(touches.map(({ template }) => template).filter(template => template !== undefined));
  return { person, company, deal, stage, last, sent };
}

async function onlyDealOf(book: Book, person: readonly string[]): Promise<Deal | undefined> {
  const isAlive = ({ status }: Deal) => status === 'open' || status === 'hold';
  const deals = await book.deals.where('people').anyOf(person).distinct().and(isAlive).toArray();
  return deals.length === 1 ? deals[0] : undefined;
}

async function touchesWith(book: Book, person: readonly string[]): Promise<Activity[]> {
  const byEach = person.map(id =>
    book.activities.where('[person+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray()
  );
  return (await Promise.all(byEach)).flat();
}

/** A message that nothing has come back on. */
export type Waiting = { readonly message: Activity; readonly person: Person | undefined };

/** Messages of the last weeks that nobody has said anything on, the oldest first: those are the ones to settle. */
export async function waitingForAnswer(book: Book, today: Day): Promise<Waiting[]> {
  const messages = await book.activities.where('day').between(waitingSince(today), today, true, true).toArray();
  const waiting = messages.filter(isWaiting).sort((a, b) => a.at - b.at);
  const ids = [...new Set(waiting.flatMap(({ person }) => person ?? []))];
  const people = await livingPeople(book, ids);
  return waiting.map(message => ({ message, person: message.person && people.get(message.person) }));
}

const meetingChannels: readonly Channel[] = ['meeting', 'demo', 'visit'];

/** What was sent with any template, and the meetings since. */
export type Correspondence = { readonly messages: readonly Activity[]; readonly meetings: readonly Activity[] };

export async function correspondence(book: Book): Promise<Correspondence> {
  const messages = await book.activities.where('template').above('').toArray();
  if (messages.length === 0) return { messages, meetings: [] };
  const first = messages.reduce((least, { at }) => Math.min(least, at), Infinity);
  const meetings = await Promise.all(
    meetingChannels.map(channel =>
      book.activities.where('[channel+at]').between([channel, first], [channel, Dexie.maxKey]).toArray()
    )
  );
  return { messages, meetings: meetings.flat() };
}
