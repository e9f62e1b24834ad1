import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { Rep } from '../support/rep.ts';

const table = (page: Page) => page.getByRole('table', { name: 'Open pipeline, from bar to bar' });

/** Each row of the table: what, how many deals, and what it comes to in whole units. */
async function rowsOf(page: Page): Promise<[string, number, number][]> {
  if (!(await table(page).isVisible())) await page.getByText('The same as a table').click();
  const rows = await table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
    .all();
  return Promise.all(
    rows.map(async row => {
      const name = (await row.getByRole('rowheader').textContent()) ?? '';
      const [deals = '', money = ''] = await row.getByRole('cell').allTextContents();
      const amount = Number(money.replace('−', '-').replace(/[^\d.-]/g, ''));
      return [name, Number(deals), amount] as [string, number, number];
    })
  );
}

test('a rep sees why the pipeline changed, and the deals and notes behind every bar', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/deals');
  await page.getByRole('button', { name: 'More about deals' }).click();
  await page.getByRole('link', { name: /^What changed in the pipeline/ }).click();
  await page.getByLabel('When').selectOption('This quarter');
  await expect(page.getByText(/^The open pipeline went from/)).toBeVisible();
  const [opening, ...bars] = await rowsOf(page);
  const closing = bars.pop();
  expect(bars.map(([name]) => name)).toEqual(expect.arrayContaining(['Opened', 'Won', 'Lost', 'Put on hold']));
  expect((opening?.[2] ?? 0) + bars.reduce((sum, [, , money]) => sum + money, 0)).toBe(closing?.[2]);
  await page.getByRole('button', { name: /^Lost/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Lost' });
  await expect(sheet.getByRole('link')).toHaveCount(bars.find(([name]) => name === 'Lost')?.[1] ?? 0);
  await sheet.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/deals\/deal_/);
});

test('the deals of either end are shown as they were then', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/waterfall');
  await expect(page.getByText(/^The open pipeline went from/)).toBeVisible();
  const [, deals] = (await rowsOf(page)).at(-1) ?? [];
  await page.getByRole('button', { name: /^Open now \d+ deals/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Open now' });
  await expect(sheet.getByText(/Negotiation · close/).first()).toBeVisible();
  await expect(sheet.getByRole('link')).toHaveCount(deals ?? 0);
});

test('a bar is opened and left by keys alone, and the focus comes back to it', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/waterfall');
  const bar = page.getByRole('button', { name: /^Opened/ });
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Opened' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(bar).toBeFocused();
});

test('a deal that is typed in and worth more the next minute is told bar by bar', async ({ page }) => {
  await new Rep(page).startBook();
  await page.goto('/deals/new');
  await page.getByLabel('Title', { exact: true }).fill('Forklifts');
  await page.getByLabel('Amount', { exact: true }).fill('1000');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Forklifts' })).toBeVisible();
  await page.getByRole('link', { name: 'Edit' }).first().click();
  await page.getByLabel('Amount', { exact: true }).fill('1500');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Forklifts' })).toBeVisible();
  await page.goto('/waterfall');
  expect((await rowsOf(page)).slice(1)).toEqual([
    ['Opened', 1, 1_000],
    ['Raised', 1, 500],
    ['Open now', 1, 1_500]
  ]);
  await page.getByRole('button', { name: /^Raised/ }).click();
  await expect(page.getByRole('dialog', { name: 'Raised' }).getByText(/1,000 → .*1,500/)).toBeVisible();
});

test('two dates of the rep’s own are compared, and a month-end opens its month', async ({ page }) => {
  await new Rep(page).lookRound();
  await page.goto('/waterfall?from=2020-01-01&to=2020-12-31');
  await expect(page.getByText('Nothing was opened, closed or changed in this time.')).toBeVisible();
  await page.getByRole('region', { name: 'Month-ends' }).getByRole('button').first().click();
  await expect(page.getByText(/^The open pipeline went from/)).toBeVisible();
  await expect(page.getByLabel('From', { exact: true })).not.toHaveValue('2020-01-01');
});

test('a log of stages is imported, and says how long deals stay and how many go on', async ({ page }) => {
  const steps = ['Lead', 'Trial', 'won'];
  const lines = Array.from({ length: 12 }, (_, deal) =>
    steps.slice(0, deal < 9 ? 3 : 1).map((stage, step) => `D${String(deal)},${stage},2026-0${String(step + 1)}-10,500`)
  ).flat();
  await page.goto('/');
  await new Rep(page).beginWithFile('Outbound (SDR)', {
    name: 'log.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['deal_id,stage,date,amount', ...lines].join('\n'))
  });
  await expect(page.getByText('12 records added')).toBeVisible();
  await page.goto('/score');
  await page.getByRole('link', { name: /^Stages: time and conversion/ }).click();
  const lead = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Lead' }) });
  await expect(lead.getByText('75% of 12 deals go on')).toBeVisible();
  await expect(lead.getByText('31 days in the middle, 31 on average (9 stays)')).toBeVisible();
  const trial = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Trial' }) });
  await expect(trial.getByText('9 of 9 deals went on: too few for a rate')).toBeVisible();
});

test('neither screen holds a barrier, in the light or in the dark', async ({ page }) => {
  await new Rep(page).lookRound();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/waterfall');
    await page.getByText('The same as a table').click();
    await expectNoBarriers(page);
    await page.getByRole('button', { name: /^Opened/ }).click();
    await expectNoBarriers(page);
    await page.goto('/waterfall/stages');
    await expect(page.getByRole('heading', { name: 'Prospecting' })).toBeVisible();
    await expectNoBarriers(page);
  }
});
