import { idOf, type CompanyId, type Id, type PersonId } from '../ids.ts';
import type { Currency } from '../money.ts';
import type { Stage } from '../pipeline.ts';
import type { NewRow } from '../rows.ts';
import { addDays, dayOf, instantOf, type Day, type Instant, type Zone } from '../time.ts';
import { castIn, type Cast, type DemoLanguage } from './cast.ts';
import { demoDeals } from './demo-deals.ts';
import { demoTouches } from './demo-touches.ts';

/** What the sample is fitted to: the rep's day, stages, currency and language. */
export type DemoWish = {
  readonly now: Instant;
  readonly zone: Zone;
  readonly language: DemoLanguage;
  readonly currency: Currency;
  /** The stages of one pipeline, in their order. */
  readonly stages: readonly Stage[];
};

/** The sample world while it is being made. */
export type DemoWorld = Omit<DemoWish, 'language'> & {
  readonly cast: Cast;
  readonly today: Day;
  readonly id: <Kind extends string>(kind: Kind, place: number) => Id<Kind>;
  readonly person: (place: number) => PersonId;
  /** Eleven in the morning, that many days before today. */
  readonly ago: (days: number) => { readonly day: Day; readonly at: Instant };
};

/**
 * A book to look round in. The same wish gives the same rows; all ids begin with `demo` and the day, so that
 * the sample is told from real rows, and one loaded later is a new one rather than an old one brought back.
 */
export function demoBook(wish: DemoWish): NewRow[] {
  const world = worldOf(wish);
  const deals = demoDeals(world);
  const { cast, id } = world;
  const companies = cast.companies.map(([name, city, sector], place): NewRow => ({
    table: 'companies',
    row: { id: id('company', place), name, city, sector, createdAt: world.ago(70).at }
  }));
  return [...companies, ...demoPeople(world), ...deals, ...demoTouches(world, deals)];
}

function worldOf({ language, ...wish }: DemoWish): DemoWorld {
  const today = dayOf(wish.now, wish.zone);
  const mark = `demo${today.replaceAll('-', '')}`;
  const id = <Kind extends string>(kind: Kind, place: number) => idOf(kind, `${mark}${String(place).padStart(3, '0')}`);
  const ago = (days: number) => {
    const day = addDays(today, -days);
    return { day, at: Math.min(wish.now, instantOf(day, '11:00', wish.zone)) };
  };
  return { ...wish, cast: castIn(language), today, id, ago, person: place => id('person', place) };
}

function demoPeople({ cast, id, person, ago }: DemoWorld): NewRow[] {
  return cast.people.map(([name, jobTitle, company, email], place): NewRow => ({
    table: 'people',
    row: {
      id: person(place),
      name,
      jobTitle,
      company: id('company', company) satisfies CompanyId,
      phones: [cast.phone(place)],
      emails: [email],
      blocked: [],
      createdAt: ago(place % 9 === 8 ? 1 : 60 - place).at
    }
  }));
}
