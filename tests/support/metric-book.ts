import type { MetricContext } from '#lib/book/metric-facts.ts';
import { openBook, type Book } from '#lib/book/tables.ts';
import type { MetricFacts } from '#lib/domain/metrics/metric.ts';
import { rollupsOf } from '#lib/domain/rollups-of.ts';
import type { Write } from '#lib/domain/rows.ts';
import { fridayDay, theSettings, warsaw } from './builders.ts';
import { friday } from './device.ts';

let books = 0;
const aBook = (): Book => openBook(`metrics-${String((books += 1))}`);

export const november = { from: '2026-11-01', to: '2026-11-30' } as const;
export const contextOf = ({ definitions }: Pick<MetricFacts, 'definitions'>): MetricContext => ({
  settings: theSettings({ definitions }),
  today: fridayDay,
  now: friday,
  zone: warsaw
});

/** A book of these rows, with the sums that are kept of them. */
export async function filled(facts: MetricFacts): Promise<Book> {
  const book = aBook();
  await book.deals.bulkAdd([...facts.deals]);
  await book.activities.bulkAdd([...facts.activities]);
  await book.people.bulkAdd([...facts.people]);
  await book.followUps.bulkAdd([...facts.followUps]);
  await book.spends.bulkAdd([...facts.spends]);
  await book.stages.bulkAdd([...facts.stages]);
  const writes = [
    ...facts.deals.map((row): Write => ({ table: 'deals', row })),
    ...facts.activities.map((row): Write => ({ table: 'activities', row }))
  ];
  await book.rollups.bulkAdd(rollupsOf(writes));
  return book;
}
