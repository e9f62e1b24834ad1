import type { Activity } from '#lib/domain/activity.ts';
import type { FieldChange } from '#lib/domain/change.ts';
import { workedOn, type Deal } from '#lib/domain/deal.ts';
import type { Snooze } from '#lib/domain/hygiene-rules.ts';
import { everIn, factsOf, type Around, type Step } from '#lib/domain/hygiene/deal-facts.ts';
import { look, type Looked } from '#lib/domain/hygiene/findings.ts';
import { inboxOf, ranked, type Inbox } from '#lib/domain/hygiene/inbox.ts';
import { standingFor } from '#lib/domain/hygiene/stage-norms.ts';
import { stakesOf } from '#lib/domain/hygiene/stake.ts';
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

/**
 * Every open deal, and every one whose wait is over, with its facts and findings. Reads and thinks in pieces, so that
 * the page stays alive.
 */
export async function lookAtDeals(book: Book, asking: Asking): Promise<Looked[]> {
  const [open, held, near] = await Promise.all([dealsBy(book, 'open'), dealsBy(book, 'hold'), nearby(book, asking)]);
  return inPieces(workedOn([...open, ...held], asking.today), deal => lookAt(deal, near, asking));
}

/** The whole inbox, each deal weighed by the money at stake in it. */
export async function inboxIn(book: Book, asking: Asking): Promise<Inbox> {
  const looked = await lookAtDeals(book, asking);
  const { settings, today } = asking;
  const deals = looked.map(({ deal }) => deal);
  const stakes = stakesOf(deals, today, ratesIn(settings));
  const rows = await inPieces(looked, one => ranked(one, stakes.get(one.deal.id) ?? 0, today, settings.hygiene ?? {}));
  return inboxOf(rows);
}

/** Deals thought about between two breaths: a few milliseconds on a desk, and four times that on a phone. */
const piece = 250;

async function inPieces<From, To>(from: readonly From[], think: (one: From) => To): Promise<To[]> {
  const thought: To[] = [];
  for (let at = 0; at < from.length; at += piece) {
    if (at > 0) await breath();
    for (const one of from.slice(at, at + piece)) thought.push(think(one));
  }
  return thought;
}

/** Lets the page do what waits. A timer would hold up each piece by four milliseconds. */
function breath(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise(resolve => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

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
  const whole = ['closeOn', 'amount', 'people', 'openedOn'].map(field => changesOf(book, field));
  const [fields, merged, touches, work, stages, snoozes] = await Promise.all([
    Promise.all([changesOf(book, 'stage', from), ...whole]),
    book.people.where('survivor').above('').toArray(),
    activitiesBetween(book, { from, to: today }),
    openWork(book, workCalendar(settings), today),
    book.stages.toArray(),
    book.snoozes.toArray()
  ]);
  const survivors = new Map<string, string>(merged.map(row => [row.id, String(Reflect.get(row, 'survivor'))]));
  const living = (person: string) => survivors.get(person) ?? person;
  const standing = standingFor(stages);
  return {
    around: { today, zone: settings.zone, touchesFrom: from, norms, living, standing },
    changes: Map.groupBy(fields.flat(), ({ of }) => of),
    touches: filed(touches, living),
    steps: filed(work.map(asStep), living),
    snoozes: Map.groupBy(snoozes, ({ deal }) => deal)
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

/** The people of a page of deals, by the deal, in the order in which it has them. */
export async function peopleOfDeals(book: Book, deals: readonly Deal[]): Promise<Map<string, Person[]>> {
  const people = await livingPeople(
    book,
    deals.flatMap(deal => deal.people)
  );
  return new Map(deals.map(deal => [deal.id, deal.people.flatMap(id => people.get(id) ?? [])]));
}
