import type { Activity } from '../activity.ts';
import { changesBetween } from '../change.ts';
import type { Company } from '../company.ts';
import type { Deal } from '../deal.ts';
import type { FollowUp } from '../follow-up.ts';
import { isDemo } from '../ids.ts';
import type { Moment } from '../moment.ts';
import type { Person } from '../person.ts';
import { removal } from '../removal.ts';
import type { Write } from '../rows.ts';

/** Takes every sample row out of the book, and nothing that the rep would miss. */
export type ClearDemo = { readonly kind: 'clear-demo' };

/** The sample rows, and the rows that point at one. */
export type Touched = {
  readonly people: readonly Person[];
  readonly companies: readonly Company[];
  readonly deals: readonly Deal[];
  readonly activities: readonly Activity[];
  readonly followUps: readonly FollowUp[];
};

/**
 * A row of the rep's own goes along when it is about sample rows alone: a call to a sample person is play.
 * When it is about something real too it stays, and only its link to the sample is cut. People stay always.
 */
export function clearing({ people, companies, deals, activities, followUps }: Touched, moment: Moment): Write[] {
  return [
    ...activities.flatMap(row => factWithout('activities', row, moment)),
    ...followUps.flatMap(row => factWithout('followUps', row, moment)),
    ...deals.flatMap(row => dealWithout(row, moment)),
    ...people.flatMap(row => personWithout(row, moment)),
    ...companies.flatMap(row => removal({ table: 'companies', row }, moment))
  ];
}

const goes = (id: string, links: readonly (string | undefined)[]): boolean => {
  const there = links.filter(link => link !== undefined);
  return isDemo(id) || (there.length > 0 && there.every(isDemo));
};

const links: ReadonlySet<string> = new Set(['person', 'deal', 'company']);

function factWithout(table: 'activities' | 'followUps', row: Activity | FollowUp, moment: Moment): Write[] {
  if (goes(row.id, [row.person, row.deal])) return removal({ table, row } as Write, moment);
  const kept = Object.entries(row).filter(([field, value]) => !(links.has(field) && isDemo(String(value))));
  const said = { stamp: moment.stamp(), device: moment.device };
  return [{ table, row: { ...Object.fromEntries(kept), ...said } } as unknown as Write];
}

function dealWithout(deal: Deal, moment: Moment): Write[] {
  if (goes(deal.id, [...deal.people, deal.company])) return removal({ table: 'deals', row: deal }, moment);
  const { company, ...rest } = deal;
  const stays = company !== undefined && !isDemo(company);
  const row = { ...rest, people: deal.people.filter(id => !isDemo(id)), ...(stays && { company }) };
  return [{ table: 'deals', row }, ...changesBetween(deal.id, deal, row, moment)];
}

function personWithout(person: Person, moment: Moment): Write[] {
  if (isDemo(person.id)) return removal({ table: 'people', row: person }, moment);
  const { company: _company, ...row } = person;
  return [{ table: 'people', row }, ...changesBetween(person.id, person, row, moment)];
}
