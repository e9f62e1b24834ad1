import type { OpenConflict } from '#lib/book/conflicts.ts';
import { versionsBy } from '#lib/book/enrolments.ts';
import { namesIn } from '#lib/book/history.ts';
import { ownDevice } from '#lib/book/sharing.ts';
import { livingPeople } from '#lib/book/survivors.ts';
import type { Book } from '#lib/book/tables.ts';
import { parseId } from '#lib/domain/ids.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { syncView } from '#lib/engine/whereabouts.ts';
import { stageName } from '#lib/ui/names.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import type { Around } from './conflict-words.ts';

/** What the book knows of the rows and values that are asked about. */
export async function readAround(
  book: Book,
  words: Words,
  open: readonly OpenConflict[]
): Promise<Omit<Around, 'newVersion'>> {
  const changes = open.flatMap(({ conflict: { kept, lost } }) => [kept, lost]);
  const { stages, others } = await namesIn(book, [{ kind: 'change', id: '', at: 0, changes }]);
  const whom = await promisedTo(book, open);
  const names = new Map([...others, ...whom, ...stages.map(stage => [stage.id, stageName(words, stage)] as const)]);
  const cadences = open.flatMap(({ about }) => (about.table === 'cadences' ? [about.row] : []));
  const ids = changes.flatMap(({ to }) => (typeof to === 'string' ? (parseId('version', to) ?? []) : []));
  const versions = await versionsBy(book, [...cadences, ...ids.map(version => ({ version }))]);
  const currency = (await book.settings.get(settingsId))?.currency;
  return { own: await ownDevice(book), view: await syncView(book), names, versions, currency };
}

/** Whom the follow-ups that are asked about are with. */
async function promisedTo(book: Book, open: readonly OpenConflict[]): Promise<(readonly [string, string])[]> {
  const steps = open.flatMap(({ about }) => (about.table === 'followUps' ? [about.row] : []));
  const people = await livingPeople(
    book,
    steps.flatMap(({ person }) => person ?? [])
  );
  const deals = await book.deals.bulkGet(steps.flatMap(({ deal }) => deal ?? []));
  return [
    ...[...people].map(([id, { name }]) => [id, name] as const),
    ...deals.flatMap(deal => (deal ? [[deal.id, deal.title] as const] : []))
  ];
}
