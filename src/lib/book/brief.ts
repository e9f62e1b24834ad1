import Dexie from 'dexie';
import type { Activity } from '#lib/domain/activity.ts';
import type { Company } from '#lib/domain/company.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Template } from '#lib/domain/template.ts';
import { noteForms, stepsOf } from './history.ts';
import { peopleBy } from './people.ts';
import { idsOfOne } from './survivors.ts';
import type { Book } from './tables.ts';

/** What to know before an appointment. */
export type BriefFacts = {
  readonly deal: Deal | undefined;
  readonly company: Company | undefined;
  /** Whom it is with, then who else comes, then the others of the deal. */
  readonly people: readonly Person[];
  /** The latest touches at which something was noted. */
  readonly notes: readonly Activity[];
  /** What else was promised and is not done. */
  readonly promises: readonly FollowUp[];
  readonly forms: readonly Template[];
};

const mostNotes = 3;

export async function briefOf(book: Book, appointment: FollowUp): Promise<BriefFacts> {
  const deal = appointment.deal && (await book.deals.get(appointment.deal));
  const ids = [appointment.person, ...(appointment.attendees ?? []), ...(deal?.people ?? [])];
  const wanted = [...new Set(ids.filter(id => id !== undefined))];
  const people = await peopleBy(book, wanted);
  const employer = people[0]?.company ?? deal?.company;
  return {
    deal,
    people,
    company: employer && (await book.companies.get(employer)),
    notes: await notesOf(book, appointment),
    promises: await promisesOf(book, appointment),
    forms: await noteForms(book)
  };
}

const isNoted = ({ note, answers }: Activity): boolean => Boolean(note ?? answers);

async function notesOf(book: Book, { person, deal }: FollowUp): Promise<Activity[]> {
  const index = deal ? '[deal+at]' : '[person+at]';
  const ids = deal ? [deal] : await idsOfOne(book, person ?? '');
  const found = ids.map(id => {
    const touches = book.activities.where(index).between([id, Dexie.minKey], [id, Dexie.maxKey]);
    return touches.reverse().filter(isNoted).limit(mostNotes).toArray();
  });
  return (await Promise.all(found))
    .flat()
    .sort((a, b) => b.at - a.at)
    .slice(0, mostNotes);
}

async function promisesOf(book: Book, { id, person, deal }: FollowUp): Promise<FollowUp[]> {
  const ofDeal = deal ? await stepsOf(book, { kind: 'deal', id: deal }) : [];
  const ofPerson = person ? await stepsOf(book, { kind: 'person', id: person }) : [];
  const open = new Map([...ofDeal, ...ofPerson].map(step => [step.id, step]));
  open.delete(id);
  return [...open.values()].sort((a, b) => (a.due < b.due ? -1 : 1));
}
