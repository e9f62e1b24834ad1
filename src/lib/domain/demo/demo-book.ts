import type { CompanyId } from '../ids.ts';
import type { NewRow } from '../rows.ts';
import { demoDeals } from './demo-deals.ts';
import { demoTouches } from './demo-touches.ts';
import { worldOf, type DemoWish, type DemoWorld } from './demo-world.ts';

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
