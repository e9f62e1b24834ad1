import Dexie from 'dexie';
import type { Activity } from '#lib/domain/activity.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { DealId, PersonId } from '#lib/domain/ids.ts';
import { spanOf } from '#lib/domain/metrics/contacts.ts';
import { asOf } from '#lib/domain/metrics/as-of.ts';
import type { MetricFacts, MetricKey } from '#lib/domain/metrics/metric.ts';
import type { Contacts } from '#lib/domain/metrics/needs.ts';
import { normalWins } from '#lib/domain/metrics/outlier-deals.ts';
import { isWithin } from '#lib/domain/period.ts';
import type { Day } from '#lib/domain/time.ts';
import { idsOf } from './survivors.ts';
import type { Book } from './tables.ts';

/** Deals looked up at once: each is a few rows, and the page stays alive in between. */
const atOnce = 100;

/** The first and the last touch of each deal, found by the ends of indexes: what lies between them is not read. */
export async function contactsOfDeals(book: Book, deals: readonly Deal[]): Promise<Map<DealId, Contacts>> {
  const people = [...new Set(deals.flatMap(deal => deal.people))];
  const everyId = people.length > 0 ? await idsOf(book, people) : new Map<PersonId, PersonId[]>();
  const found = new Map<DealId, Contacts>();
  for (let from = 0; from < deals.length; from += atOnce) {
    const some = deals.slice(from, from + atOnce);
    const contacts = await Promise.all(some.map(deal => contactsOf(book, deal, everyId)));
    for (const [place, deal] of some.entries()) {
      const span = contacts[place];
      if (span) found.set(deal.id, span);
    }
  }
  return found;
}

async function contactsOf(
  book: Book,
  deal: Deal,
  everyId: ReadonlyMap<PersonId, readonly PersonId[]>
): Promise<Contacts | undefined> {
  const isOver = ({ day }: Activity) => deal.closedOn !== undefined && day > deal.closedOn;
  const ends = async (index: '[deal+at]' | '[person+at]', id: string, fits: (touch: Activity) => boolean) => {
    const touches = () => book.activities.where(index).between([id, Dexie.minKey], [id, Dexie.maxKey]).filter(fits);
    return Promise.all([touches().first(), touches().last()]);
  };
  const people = deal.people.flatMap(id => everyId.get(id) ?? [id]);
  const touches = await Promise.all([
    ends('[deal+at]', deal.id, touch => !isOver(touch)),
    ...people.map(id => ends('[person+at]', id, touch => touch.deal === undefined && !isOver(touch)))
  ]);
  return spanOf(
    touches.flat().filter(touch => touch !== undefined),
    deal
  );
}

type Frame = Pick<MetricFacts, 'period' | 'today' | 'definitions'>;

/**
 * First and last touches of the deals that the figures of some periods ask about: most often of none but those won in
 * them.
 */
export async function contactsFor(
  book: Book,
  deals: readonly Deal[],
  frames: readonly Frame[],
  keys: readonly MetricKey[]
): Promise<ReadonlyMap<DealId, Contacts>> {
  const asked = new Set(frames.flatMap(frame => askedIn(deals, frame, keys)));
  return contactsOfDeals(book, [...asked]);
}

function askedIn(deals: readonly Deal[], frame: Frame, keys: readonly MetricKey[]): Deal[] {
  const fromContact = frame.definitions.cycleStart === 'first-contact';
  const isClosed = keys.includes('calls-to-sale') || fromContact;
  const closed = deals.filter(({ closedOn }) => closedOn !== undefined && isWithin(closedOn, frame.period));
  const aged = fromContact && keys.includes('outlier-deals') ? agedOn(deals, asOf(frame)) : [];
  return [...(isClosed ? closed : []), ...aged];
}

/** Deals that may have been open on the date, and those won that they are measured by. */
function agedOn(deals: readonly Deal[], date: Day): Deal[] {
  const open = deals.filter(({ closedOn }) => closedOn === undefined || closedOn > date);
  return [...open, ...[...normalWins({ deals }, date).values()].flat()];
}
