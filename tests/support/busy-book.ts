import type { BrowserContext } from '@playwright/test';
import { kitId } from '#lib/domain/cadence/kits.ts';
import { idOf } from '#lib/domain/ids.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Day } from '#lib/domain/time.ts';
import { Backstage } from './backstage.ts';
import { fillBook } from './filled-book.ts';
import { addressesOf, nouns } from './screens.ts';

type Row = { readonly id: string; readonly kind?: string };

const block = idOf('block', 'morning');
const review = idOf('review', 'monday');
const form = idOf('template', 'ownform');
const text = idOf('template', 'owntext');
/** A plan that holds whenever this runs: of this year and the next. */
const years: Period = {
  from: `${new Date().getFullYear()}-01-01`,
  to: `${new Date().getFullYear() + 1}-12-31`
};
const nextYear: Day = `${new Date().getFullYear() + 1}-06-30`;

/** Tables that are not called as the screens of their rows are. */
const tables: Readonly<Record<string, string>> = {
  blocks: 'callBlocks',
  review: 'reviews',
  'settings/note-forms': 'templates'
};

/**
 * The sample and what a rep adds to it in a week: somebody kept twice, people on a cadence, a call block, a review,
 * a plan, an own text and an own form. Answers with the addresses of all screens, those of one thing with a thing that is there.
 */
export async function fillBusyBook(context: BrowserContext, address: string, language: 'en' | 'pl' | 'ru' = 'en') {
  await fillBook(context, address, { language });
  const backstage = await Backstage.open(context, `${address}/health`);
  await addAWeek(backstage);
  const ids = new Map<string, string>([['metrics', 'win-rate']]);
  for (const noun of nouns) {
    // A noun that is no table is told below, with the screen that cannot be opened.
    const rows = (await backstage.rows(tables[noun] ?? noun).catch(() => [])) as Row[];
    const wanted = rows.find(({ kind }) => (noun === 'settings/note-forms') === (kind === 'note'));
    if (wanted) ids.set(noun, wanted.id);
  }
  await backstage.close();
  return addressesOf(ids);
}

async function addAWeek(backstage: Backstage): Promise<void> {
  const people = (await backstage.rows('people')) as Person[];
  const [first, ...others] = people;
  if (!first) throw new Error('the sample has nobody');
  const { name, phones } = first;
  await backstage.send({ kind: 'add-person', id: idOf('person', 'twice'), fields: { name, phones } });
  const whom = others.slice(0, 3).map(({ id: person }) => ({ person }));
  await backstage.send({ kind: 'enrol', cadence: kitId('outbound'), whom });
  const fields = { people: people.slice(0, 6).map(({ id }) => id), goalDials: 20, goalMinutes: 45 };
  await backstage.send({ kind: 'start-block', id: block, fields });
  await backstage.send({ kind: 'start-review', id: review, review: 'weekly' });
  const own = {
    kind: 'message',
    name: 'Własny tekst',
    channel: 'e-mail',
    subject: '{first}',
    body: '{first}?'
  } as const;
  await backstage.send({ kind: 'add-template', id: text, fields: own });
  const aim = { metric: 'wins', number: 20, by: nextYear, style: 'kpi', review: 'week' } as const;
  await backstage.send({ kind: 'add-aim', id: idOf('aim', 'twenty'), fields: aim });
  const company = { minor: 1_000_000_00, currency: 'PLN' };
  await backstage.send({ kind: 'set-plan', span: years, fields: { way: 'company', company, stretch: 0.1 } });
  const prompts = [{ key: 'k1', kind: 'text', label: 'Budget?' }] as const;
  await backstage.send({ kind: 'save-note-form', id: form, name: 'Own form', prompts });
}
