import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import type { NewRow } from '#lib/domain/rows.ts';
import { addDays, dayOf, instantOf, type Day } from '#lib/domain/time.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { Backstage } from '../support/backstage.ts';
import { Rep } from '../support/rep.ts';
import { aCall, aFollowUp, aPerson, times } from '../support/builders.ts';

const zone = 'Europe/Warsaw';
const today = dayOf(Date.now(), zone);

/** Good calls of one day, and the meetings that were set in them. */
function goodCalls(day: Day, calls: number, meetings: number): NewRow[] {
  const at = Math.min(Date.now(), instantOf(day, '10:00', zone));
  const because = { channel: 'call', disposition: 'meaningful', on: day } as const;
  return [
    ...times(calls, () => ({ table: 'activities', row: aCall({ day, at, sentiment: 'positive' }) }) as const),
    ...times(meetings, () => {
      const row = aFollowUp({ channel: 'meeting', because, createdAt: at, due: day, promised: day });
      return { table: 'followUps', row } as const;
    })
  ];
}

/** A year in which every other good call led to a meeting, and a present in which hardly any does. */
async function weakenedBook(context: BrowserContext, address: string): Promise<void> {
  const backstage = await Backstage.open(context, `${address}/health`);
  await backstage.send({ kind: 'set-up', role: 'sdr', kit: 'classic', zone, weekStart: 1, currency: 'PLN' });
  const rows: NewRow[] = [
    { table: 'people', row: aPerson() },
    ...goodCalls(addDays(today, -120), 100, 50),
    ...goodCalls(addDays(today, -200), 100, 50),
    ...goodCalls(today, 60, 5)
  ];
  await backstage.send({ kind: 'add-rows', group: 'year', label: 'import', rows });
  await backstage.close();
}

const address = (page: Page) => new URL('/', page.url()).origin;

test('many good calls and few meetings are said to be the weakest link, with the records behind the rate', async ({
  page,
  context
}) => {
  await page.goto('/');
  await weakenedBook(context, address(page));
  await page.goto('/score');
  await page.getByRole('link', { name: /^From dial to win/ }).click();
  await expect(page.getByRole('heading', { name: 'Weakest link: Positive call to meeting set' })).toBeVisible();
  await expect(
    page.getByText(/Many good calls, few meetings\. Now 8% \(5 for 60\); in the year before 50%/)
  ).toBeVisible();
  await page.getByText('The figures as a table').click();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: /^Meetings set 8%/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Meetings set: Rate' });
  await expect(sheet.getByText('Meetings, demos and visits set ÷ positive calls.')).toBeVisible();
  await expect(sheet.getByRole('heading', { name: 'The records behind it (5)' })).toBeVisible();
  await expectNoBarriers(page);
});

test('a rep with a first call is told of it, and of nothing that is not known yet', async ({ page }) => {
  await new Rep(page).startBook();
  await page.goto('/funnel');
  await expect(page.getByRole('heading', { name: 'Nothing in this time' })).toBeVisible();
  await page.goto('/records');
  await expect(page.getByRole('heading', { name: 'No record yet' })).toBeVisible();
});

test('the funnel is shown side by side by source, and a change of the win rate in parts that add up', async ({
  page
}) => {
  await new Rep(page).lookRound();
  await page.goto('/funnel');
  await page.getByRole('link', { name: /^The funnel side by side/ }).click();
  await page.getByText('Year', { exact: true }).click();
  await expect(page.getByRole('figure', { name: /^Wins/ })).toBeVisible();
  await page.getByText('Channel', { exact: true }).click();
  await page.getByText('The figures as a table').click();
  await expect(page.getByRole('rowheader', { name: 'Call', exact: true })).toBeVisible();
  await page.goto('/funnel/change');
  await expect(page.getByRole('heading', { level: 1, name: 'Why a rate changed' })).toBeVisible();
  await expect(page.getByText(/^(Too few to tell|There is nothing to compare|From \d+%)/)).toBeVisible();
});

test('the best day is kept with its records, and runs of days can be turned off for good', async ({
  page,
  context
}) => {
  await page.goto('/');
  await weakenedBook(context, address(page));
  await page.goto('/records');
  await page.getByRole('button', { name: /^Dials 60 .*Best day: 100/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Dials' });
  await expect(sheet.getByText(/^This week: /)).toBeVisible();
  await expect(sheet.getByRole('heading', { name: 'The records behind it (100)' })).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await page.getByLabel('Show runs of days').uncheck();
  await expect(page.getByText('Runs of days are hidden.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Runs of days are hidden.')).toBeVisible();
});
