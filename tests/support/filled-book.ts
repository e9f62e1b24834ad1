import type { BrowserContext } from '@playwright/test';
import { demoBook } from '#lib/domain/demo/demo-book.ts';
import type { DemoLanguage } from '#lib/domain/demo/demo-world.ts';
import type { Role } from '#lib/domain/goal.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import { Backstage } from './backstage.ts';

interface Wish {
  readonly language?: DemoLanguage;
  readonly role?: Role;
  readonly now?: number;
}

const zone = 'Europe/Warsaw';
const currency = 'PLN';

/** Fills the book on this phone with the sample. For journeys whose subject is not the first minute. */
export async function fillBook(context: BrowserContext, address: string, wish: Wish = {}): Promise<void> {
  const { language = 'en', role = 'ae', now = Date.now() } = wish;
  const backstage = await Backstage.open(context, `${address}/health`);
  await backstage.send({ kind: 'set-up', role, kit: 'classic', zone, weekStart: 1, currency });
  const stages = ((await backstage.rows('stages')) as Stage[]).toSorted((a, b) => a.rank - b.rank);
  const rows = demoBook({ now, zone, language, currency, stages });
  await backstage.send({ kind: 'add-rows', group: 'demo', label: 'demo', rows });
  await backstage.close();
}
