import Dexie from 'dexie';
import type { Touched } from '#lib/domain/demo/clearing.ts';
import type { Rows } from '#lib/domain/rows.ts';
import { fromRead } from './read-row.ts';
import type { Book } from './tables.ts';

/** Ids of the sample sort together, in every table. */
const demoIds = (book: Book, table: 'people' | 'companies' | 'deals' | 'activities' | 'followUps', kind: string) =>
  book.table<Rows[typeof table], string>(table).where('id').startsWith(`${kind}_demo`);

/** Is any of the sample in the book? */
export async function hasDemo(book: Book): Promise<boolean> {
  const counts = await Promise.all([
    demoIds(book, 'people', 'person').limit(1).count(),
    demoIds(book, 'companies', 'company').limit(1).count(),
    demoIds(book, 'deals', 'deal').limit(1).count(),
    demoIds(book, 'activities', 'activity').limit(1).count(),
    demoIds(book, 'followUps', 'followup').limit(1).count()
  ]);
  return counts.some(count => count > 0);
}

const once = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map(row => [row.id, fromRead(row)])).values()
];

/** Every sample row, and every row of the rep's that points at one. */
export async function demoAndNear(book: Book): Promise<Touched> {
  const people = await demoIds(book, 'people', 'person').primaryKeys();
  const companies = await demoIds(book, 'companies', 'company').primaryKeys();
  const deals = await demoIds(book, 'deals', 'deal').primaryKeys();
  return {
    people: once([
      ...(await book.people.bulkGet(people)).filter(row => row !== undefined),
      ...(await book.people.where('company').anyOf(companies).toArray())
    ]),
    companies: once((await book.companies.bulkGet(companies)).filter(row => row !== undefined)),
    deals: once([
      ...(await book.deals.bulkGet(deals)).filter(row => row !== undefined),
      ...(await book.deals.where('company').anyOf(companies).toArray()),
      ...(await book.deals.where('people').anyOf(people).toArray())
    ]),
    activities: once([
      ...(await book.activities.where('id').startsWith('activity_demo').toArray()),
      ...(await touchesOf(book, '[person+at]', people)),
      ...(await touchesOf(book, '[deal+at]', deals))
    ]),
    followUps: once([
      ...(await book.followUps.where('id').startsWith('followup_demo').toArray()),
      ...(await book.followUps.where('person').anyOf(people).toArray()),
      ...(await book.followUps.where('deal').anyOf(deals).toArray())
    ])
  };
}

async function touchesOf(book: Book, index: '[person+at]' | '[deal+at]', ids: readonly string[]) {
  const ofEach = ids.map(id => book.activities.where(index).between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray());
  return (await Promise.all(ofEach)).flat();
}
