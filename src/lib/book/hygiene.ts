import type { Activity } from '#lib/domain/activity.ts';
import type { FieldChange } from '#lib/domain/change.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { Snooze } from '#lib/domain/hygiene-rules.ts';
import { everIn, factsOf, type Around, type Step } from '#lib/domain/hygiene/deal-facts.ts';
import { look, type Looked } from '#lib/domain/hygiene/findings.ts';
import { inboxOf, type Inbox } from '#lib/domain/hygiene/inbox.ts';
import { standingFor } from '#lib/domain/hygiene/stage-norms.ts';
import { touchesFrom } from '#lib/domain/hygiene/window.ts';
import type { Person } from '#lib/domain/person.ts';
import { ratesIn } from '#lib/domain/rates.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { Day } from '#lib/domain/time.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { activitiesBetween, changesOf, dealsBy } from './in-pieces.ts';
import { openWork, type Work } from './open-work.ts';
import type { StageNorms } from './stage-norms.ts';
import { livingPeople } from './survivors.ts';
import type { Book } from './tables.ts';

/** What findings depend on besides the rows of the deals. */
export type Asking = { readonly settings: Settings; readonly today: Day; readonly norms: StageNorms };

/** Every open deal with its facts and findings. Reads and thinks in pieces, so that the page stays alive. */
export async function lookAtDeals(book: Book, asking: Asking): Promise<Looked[]> {
  const deals = await dealsBy(book, 'open');
  const near = await nearby(book, asking);
  const looked: Looked[] = [];
  for (let from = 0; from < deals.length; from += piece) {
    if (from > 0) await breath();
    for (const deal of deals.slice(from, from + piece)) looked.push(lookAt(deal, near, asking));
  }
  return looked;
}

const piece = 500;
const breath = () => new Promise(resolve => setTimeout(resolve));

type ByKey<Row> = ReadonlyMap<string | undefined, readonly Row[]>;

/** Rows by the deal that they name, and where they name none by the person. */
type Filed<Row> = { readonly ofDeal: ByKey<Row>; readonly ofPerson: ByKey<Row> };

type Nearby = {
  readonly around: Around;
  readonly changes: ByKey<FieldChange>;
  readonly touches: Filed<Activity>;
  readonly steps: Filed<Step>;
  readonly snoozes: ByKey<Snooze>;
};

function lookAt(deal: Deal, near: Nearby, { settings, today }: Asking): Looked {
  const changes = near.changes.get(deal.id) ?? [];
  const people = everIn(deal, { changes }, near.around.living);
  const about = <Row>({ ofDeal, ofPerson }: Filed<Row>): Row[] => [
    ...(ofDeal.get(deal.id) ?? []),
    ...[...people].flatMap(person => ofPerson.get(person) ?? [])
  ];
  const told = { changes, touches: about(near.touches), steps: about(near.steps) };
  const snoozes = near.snoozes.get(deal.id) ?? [];
  return look({ deal, facts: factsOf(deal, told, near.around), snoozes }, today, settings.hygiene ?? {});
}

async function nearby(book: Book, { settings, today, norms }: Asking): Promise<Nearby> {
  const from = touchesFrom(today, settings.hygiene ?? {}, norms);
  const fields = await Promise.all([
    changesOf(book, 'stage', from),
    ...['closeOn', 'amount', 'people', 'openedOn'].map(field => changesOf(book, field))
  ]);
  const merged = await book.people.where('survivor').above('').toArray();
  const survivors = new Map<string, string>(merged.map(row => [row.id, String(Reflect.get(row, 'survivor'))]));
  const living = (person: string) => survivors.get(person) ?? person;
  const touches = await activitiesBetween(book, { from, to: today });
  const work = await openWork(book, workCalendar(settings), today);
  const standing = standingFor(await book.stages.toArray());
  return {
    around: { today, zone: settings.zone, touchesFrom: from, norms, living, standing },
    changes: Map.groupBy(fields.flat(), ({ of }) => of),
    touches: filed(touches, living),
    steps: filed(work.map(asStep), living),
    snoozes: Map.groupBy(await book.snoozes.toArray(), ({ deal }) => deal)
  };
}

function filed<Row extends { readonly deal?: string | undefined; readonly person?: string | undefined }>(
  rows: readonly Row[],
  living: (person: string) => string
): Filed<Row> {
  const ofDeal = rows.filter(({ deal }) => deal !== undefined);
  const ofPerson = rows.filter(({ deal, person }) => deal === undefined && person !== undefined);
  return {
    ofDeal: Map.groupBy(ofDeal, ({ deal }) => deal),
    ofPerson: Map.groupBy(ofPerson, ({ person }) => person && living(person))
  };
}

/** A cadence counts from the day on which it was begun, a follow-up from the instant at which it was promised. */
const asStep = ({ ranked, deal, person, due }: Work): Step => ({
  due,
  deal,
  person,
  since: 'followUp' in ranked ? ranked.followUp.createdAt : Date.parse(ranked.enrolment.startedOn)
});

/** The whole inbox, in passes: what is missing is there at once, what the rep's history says of it follows. */
export async function inboxIn(book: Book, asking: Asking): Promise<Inbox> {
  const looked = await lookAtDeals(book, asking);
  await breath();
  const { settings, today } = asking;
  return inboxOf(looked, { today, settings: settings.hygiene ?? {}, rates: ratesIn(settings) });
}

/** The people of a page of deals, by the deal, in the order in which it has them. */
export async function peopleOfDeals(book: Book, deals: readonly Deal[]): Promise<Map<string, Person[]>> {
  const people = await livingPeople(
    book,
    deals.flatMap(deal => deal.people)
  );
  return new Map(deals.map(deal => [deal.id, deal.people.flatMap(id => people.get(id) ?? [])]));
}
