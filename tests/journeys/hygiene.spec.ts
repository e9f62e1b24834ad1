import { expect, test, type Locator, type Page } from '@playwright/test';
import { addDays, dayOf } from '#lib/domain/time.ts';
import { Rep } from '../support/rep.ts';

const ago = (days: number) => addDays(dayOf(Date.now(), 'Europe/Warsaw'), -days);

/** Four deals that nobody has looked at for three months, and four that came in this week. */
function neglectedBook() {
  const head = 'Deal name,Contact name,Contact e-mail,Stage,Status,Amount,Currency,Created on,Expected close date';
  const old = [1, 2, 3, 4].map(n => `Old ${String(n)},Jan ${String(n)},j${String(n)}@example.com`);
  const fresh = [1, 2, 3, 4].map(n => `Fresh ${String(n)},Ewa ${String(n)},e${String(n)}@example.com`);
  const lines = [
    ...old.map(who => `${who},Proposal,open,9000,PLN,${ago(90)},${ago(9)}`),
    `${fresh[0] ?? ''},Proposal,open,,,${ago(5)},${ago(-30)}`,
    `${fresh[1] ?? ''},Proposal,open,8000,PLN,${ago(5)},`,
    `${fresh[2] ?? ''},Proposal,open,7000,PLN,${ago(5)},${ago(-30)}`,
    `${fresh[3] ?? ''},Proposal,open,6000,PLN,${ago(5)},${ago(-30)}`
  ];
  return { name: 'deals.csv', mimeType: 'text/csv', buffer: Buffer.from([head, ...lines].join('\n')) };
}

async function openCheck(page: Page): Promise<Rep> {
  const rep = new Rep(page);
  await page.goto('/');
  await rep.beginWithFile(rep.t.terms.roles.ae, neglectedBook());
  await expect(page.getByText(/records added/)).toBeVisible();
  await page.goto('/deals');
  await rep.tap(page.getByRole('button', { name: rep.t.board.more }));
  await rep.tap(page.getByRole('link', { name: rep.t.hygiene.title }));
  return rep;
}

const { hygiene: t } = new Rep({} as Page).t;

/** The remedies of one finding of one deal. */
const remedies = (page: Page, finding: string, deal: string): Locator =>
  page.getByRole('group', { name: t.fix.group(finding, deal), exact: true });

const isSaid = (page: Page, deals: number, findings: number) =>
  expect(page.getByText(t.head(deals, findings))).toBeVisible();

test('from thirty findings to none in two dozen taps', async ({ page }) => {
  const rep = await openCheck(page);
  await isSaid(page, 8, 30);

  await rep.tap(page.locator('label').filter({ hasText: t.views.leaking }));
  await rep.tap(page.getByRole('button', { name: t.bulk.all }));
  await rep.tap(page.getByRole('button', { name: t.bulk.close }));
  const sheet = page.getByRole('dialog', { name: t.bulk.lostTitle(4) });
  await rep.tap(sheet.locator('label').filter({ hasText: rep.t.terms.lossReasons['no-answer'] }));
  await rep.tap(sheet.getByRole('button', { name: rep.t.common.save, exact: true }));
  await expect(page.getByText(t.nothingLeaks.title)).toBeVisible();
  await rep.tap(page.locator('label').filter({ hasText: t.views.deal }));
  await isSaid(page, 4, 10);

  for (const n of [1, 2, 3, 4]) {
    await rep.tap(
      remedies(page, t.rules['no-next-step'], `Fresh ${String(n)}`)
        .getByRole('button')
        .first()
    );
    await expect(remedies(page, t.rules['no-next-step'], `Fresh ${String(n)}`)).toHaveCount(0);
  }
  const amount = remedies(page, t.rules['no-amount'], 'Fresh 1');
  await amount.getByRole('textbox').fill('12 500');
  await rep.tap(amount.getByRole('button', { name: rep.t.common.save }));
  await rep.tap(remedies(page, t.rules['no-close-date'], 'Fresh 2').getByRole('button').first());
  await isSaid(page, 4, 4);

  const alone = t.says['single-contact']({ value: 1, limit: 2, n: 0, far: false });
  await rep.tap(remedies(page, alone, 'Fresh 1').getByRole('button'));
  const adding = page.getByRole('dialog');
  await adding.getByRole('combobox').fill('Ewa 2');
  await rep.tap(adding.getByRole('option', { name: /Ewa 2/ }));
  await rep.tap(adding.getByRole('button', { name: rep.t.common.save, exact: true }));
  await isSaid(page, 3, 3);

  await rep.tap(page.getByRole('button', { name: t.snooze.label(alone, 'Fresh 2') }));
  await rep.tap(page.getByRole('dialog').getByRole('button', { name: rep.t.common.save, exact: true }));
  await isSaid(page, 2, 2);

  await rep.tap(page.getByRole('link', { name: t.settings.title }));
  await rep.tap(page.getByLabel(t.rules['single-contact'], { exact: true }));
  await expect(page.getByLabel(t.rules['single-contact'], { exact: true })).not.toBeChecked();
  await rep.tap(page.getByRole('link', { name: rep.t.common.back }));
  await expect(page.getByText(t.empty.title)).toBeVisible();
  expect(rep.taps).toBeLessThanOrEqual(24);
});

test('four deals given up together are back with one undo', async ({ page }) => {
  const rep = await openCheck(page);
  await page.locator('label').filter({ hasText: t.views.leaking }).click();
  await page.getByRole('button', { name: t.bulk.all }).click();
  await page.getByRole('button', { name: t.bulk.hold }).click();
  await page.getByRole('dialog').getByRole('button', { name: rep.t.common.save, exact: true }).click();
  await expect(page.getByText(t.nothingLeaks.title)).toBeVisible();
  await page.getByRole('button', { name: rep.t.common.undo }).click();
  await isSaid(page, 8, 30);
});

test('what is put off says why, and is woken', async ({ page }) => {
  const rep = await openCheck(page);
  await page.getByRole('button', { name: t.snooze.label(t.rules['no-next-step'], 'Fresh 3') }).click();
  const sheet = page.getByRole('dialog', { name: `${t.snooze.title}: ${t.rules['no-next-step']}` });
  await sheet.locator('label').filter({ hasText: t.snooze.reasons['usual-for-this'] }).click();
  await sheet.getByRole('button', { name: rep.t.common.save, exact: true }).click();
  await isSaid(page, 8, 29);
  await page.getByRole('heading', { name: t.snooze.asleep(1) }).click();
  await expect(page.getByText(new RegExp(`: ${t.snooze.reasons['usual-for-this']}$`))).toBeVisible();
  await page.getByRole('button', { name: t.snooze.wakeOf(t.rules['no-next-step'], 'Fresh 3') }).click();
  await isSaid(page, 8, 30);
});

test('Today says quietly how many deals need a look, and leads to them', async ({ page }) => {
  const rep = await openCheck(page);
  await page.goto('/');
  await page.getByRole('link', { name: rep.t.hygiene.today(8) }).click();
  await isSaid(page, 8, 30);
});

test('a deal says how much of it is known, and what is missing', async ({ page }) => {
  const rep = await openCheck(page);
  await page.getByRole('link', { name: /^Fresh 1/ }).click();
  await page.locator('summary', { hasText: rep.t.qualification.title }).click();
  await expect(page.getByText(rep.t.hygiene.completeness.line(35))).toBeVisible();
  await expect(page.getByText(rep.t.hygiene.completeness.how)).toBeVisible();
});
