import Dexie from 'dexie';
import { firstAnswer, type Inbound } from '#lib/domain/metrics/first-answer.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Person } from '#lib/domain/person.ts';
import { addDays, hour, startOfDay, type Instant, type Zone } from '#lib/domain/time.ts';
import { idsOfOne, onlyLiving } from './survivors.ts';
import type { Book } from './tables.ts';

export type InboundPerson = Inbound & { readonly who: Person };

/** Those who came in by themselves from one instant on, before another, with their first answer. */
async function cameIn(book: Book, from: Instant, to: Instant): Promise<InboundPerson[]> {
  const rows = await onlyLiving(book, await book.people.where('arrivedAt').between(from, to, true, false).toArray());
  return Promise.all(
    rows.map(async who => {
      const arrivedAt = who.arrivedAt ?? who.createdAt;
      const touches = (id: string) =>
        book.activities.where('[person+at]').between([id, arrivedAt], [id, Dexie.maxKey]).toArray();
      const log = (await Promise.all((await idsOfOne(book, who.id)).map(touches))).flat();
      const answeredAt = firstAnswer(arrivedAt, log);
      return { who, person: who.id, arrivedAt, ...(answeredAt !== undefined && { answeredAt }) };
    })
  );
}

export const inboundOf = (book: Book, { from, to }: Period, zone: Zone): Promise<InboundPerson[]> =>
  cameIn(book, startOfDay(from, zone), startOfDay(addDays(to, 1), zone));

/** After a month nobody is coming in any more: they are like everybody else. */
const stillComingIn = 30 * 24 * hour;

/** Who waits for a first answer, the one that came last first: theirs is the minute that counts. */
export async function awaitingAnswer(book: Book, now: Instant): Promise<InboundPerson[]> {
  const all = await cameIn(book, now - stillComingIn, now + hour);
  return all.filter(({ answeredAt }) => answeredAt === undefined).sort((a, b) => b.arrivedAt - a.arrivedAt);
}
