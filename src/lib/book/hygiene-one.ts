import Dexie from 'dexie';
import type { Activity } from '#lib/domain/activity.ts';
import { enrolmentState, isResting } from '#lib/domain/cadence/progress.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { factsOf, everIn, type Step } from '#lib/domain/hygiene/deal-facts.ts';
import { look, type Looked } from '#lib/domain/hygiene/findings.ts';
import { standingFor } from '#lib/domain/hygiene/stage-norms.ts';
import { touchesFrom } from '#lib/domain/hygiene/window.ts';
import { hour, type Day } from '#lib/domain/time.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { enrolmentsOf } from './enrolments.ts';
import type { Asking } from './hygiene.ts';
import { everyIdOf, livingPeople } from './survivors.ts';
import type { Book } from './tables.ts';

/** One open deal, by what is filed under it and its people; undefined for one that is over, on hold or not here. */
export async function lookAtDeal(book: Book, id: string, asking: Asking): Promise<Looked | undefined> {
  const deal = await book.deals.get(id);
  if (deal?.status !== 'open') return undefined;
  const { settings, today, norms } = asking;
  const rules = settings.hygiene ?? {};
  const changes = await book.changes.where('of').equals(id).toArray();
  const people = await everyIdOf(book, [...everIn(deal, { changes }, person => person)]);
  const about = { deal, people };
  const survivors = await livingPeople(book, people);
  const from = touchesFrom(today, rules, norms);
  const facts = factsOf(
    deal,
    { changes, touches: await touchesOf(book, about, from), steps: await stepsOf(book, about, asking) },
    {
      ...{ today, zone: settings.zone, touchesFrom: from, norms },
      living: person => survivors.get(person)?.id ?? person,
      standing: standingFor(await book.stages.toArray())
    }
  );
  return look({ deal, facts, snoozes: await book.snoozes.where('deal').equals(id).toArray() }, today, rules);
}

type About = { readonly deal: Deal; readonly people: readonly string[] };

/** A day earlier than asked for, since instants know no zone; whoever counts goes by the day. */
async function touchesOf(book: Book, { deal, people }: About, from: Day): Promise<Activity[]> {
  const start = Date.parse(from) - 24 * hour;
  const ranges = [
    book.activities.where('[deal+at]').between([deal.id, start], [deal.id, Dexie.maxKey]),
    ...people.map(id => book.activities.where('[person+at]').between([id, start], [id, Dexie.maxKey]))
  ];
  return (await Promise.all(ranges.map(range => range.toArray()))).flat();
}

async function stepsOf(book: Book, { deal, people }: About, { settings, today }: Asking): Promise<Step[]> {
  const promised = await Promise.all([
    book.followUps.where('deal').equals(deal.id).toArray(),
    book.followUps.where('person').anyOf(people).toArray()
  ]);
  const steps = promised
    .flat()
    .filter(({ state }) => state === 'open')
    .map(({ due, deal: of, person, createdAt }): Step => ({ due, deal: of, person, since: createdAt }));
  const calendar = workCalendar(settings);
  const enrolled = (await enrolmentsOf(book, { people, deals: [deal.id] })).flatMap((facts): Step[] => {
    const state = enrolmentState(facts, calendar);
    const [next] = state.ahead;
    const { deal: of, person, startedOn } = facts.enrolment;
    return next && !isResting(state, today) ? [{ due: next.due, deal: of, person, since: Date.parse(startedOn) }] : [];
  });
  return [...steps, ...enrolled];
}
