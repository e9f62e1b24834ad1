import { expect, test } from '@playwright/test';
import { App } from '../support/app.ts';
import { Rep } from '../support/rep.ts';
import { Server } from '../support/server.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('answers of a form stay with the call and become facts of the deal, with their history', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await rep.addDealFor('Anna Kowalska', 'Forklifts');
  await rep.callFor(60);
  await rep.chip('Good talk').click();
  await rep.sheet.getByRole('button', { name: 'Use a form' }).click();
  await rep.sheet.getByLabel('Which form?').selectOption('Qualification (BANT)');
  await rep.sheet.getByLabel('What budget is there?').fill('40 thousand until March');
  await rep.chip('Partly').click();
  await rep.save.click();
  await expect(rep.toast).toBeVisible();

  const deal = page.getByRole('region', { name: 'What is known' });
  await expect(deal.getByText('40 thousand until March')).toBeVisible();
  const history = page.getByRole('region', { name: 'History' });
  await expect(history.getByText('Budget: 40 thousand until March')).toBeVisible();
  await expect(history.getByText('How well do they fit?')).toBeVisible();
  await expect(history.getByText('Partly')).toBeVisible();

  await rep.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone')).toBeVisible();
  await expect(deal.getByText('40 thousand until March')).toBeHidden();
});

test('a deal is reviewed without a touch, and what is known already stands in the form', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await rep.addDealFor('Anna Kowalska', 'Forklifts');
  for (const [obstacle, known] of [
    ['Budget only in January', ''],
    ['Budget is there', 'Budget only in January']
  ] as const) {
    await page.getByRole('button', { name: 'Use a form' }).click();
    const form = page.getByRole('dialog', { name: 'Forklifts' });
    await form.getByLabel('Which form?').selectOption('Review A: what closes it');
    await expect(form.getByLabel('What obstacles are there?')).toHaveValue(known);
    await form.getByLabel('What obstacles are there?').fill(obstacle);
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form).toBeHidden();
    await expect(page.getByRole('region', { name: 'What is known' }).getByText(obstacle)).toBeVisible();
  }
});

test('the rep’s own form asks the rep’s own questions', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await rep.addDealFor('Anna Kowalska', 'Forklifts');
  const deal = page.url();
  await page.goto('/settings/note-forms');
  await page.getByRole('link', { name: 'New form' }).click();
  await page.getByLabel('Name of the form').fill('Trade fair');
  await page.getByLabel('Question', { exact: true }).fill('Which hall?');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Trade fair' })).toBeVisible();

  await page.goto(deal);
  await page.getByRole('button', { name: 'Use a form' }).click();
  const form = page.getByRole('dialog', { name: 'Forklifts' });
  await form.getByLabel('Which form?').selectOption('Trade fair');
  await form.getByLabel('Which hall?').fill('Hall 3');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('region', { name: 'What is known' }).getByText('Which hall? Hall 3')).toBeVisible();
});

test('a form half filled in is open again, answers and all, after the browser was killed', async () => {
  const server = await Server.start();
  const phone = await App.onFreshPhone();
  const rep = new Rep(await phone.goTo(server.address));
  await rep.startBook();
  await rep.addDealFor('Anna Kowalska', 'Forklifts');
  await rep.page.getByRole('button', { name: 'Use a form' }).click();
  const form = (of: Rep) => of.page.getByRole('dialog', { name: 'Forklifts' });
  await form(rep).getByLabel('Which form?').selectOption('Discovery');
  await form(rep).getByLabel('What problems do they have now?').fill('Trucks break twice a mon');
  await expect.poll(() => rep.draftAnswers()).toContain('Trucks break twice a mon');

  await phone.killAndReopen();
  const after = new Rep(await phone.goTo(server.address));
  const problems = form(after).getByLabel('What problems do they have now?');
  await expect(problems).toHaveValue('Trucks break twice a mon');
  await problems.fill('Trucks break twice a month');
  await form(after).getByRole('button', { name: 'Save' }).click();
  await expect(form(after)).toBeHidden();
  await after.openDeal('Forklifts');
  await expect(after.page.getByText('Trucks break twice a month').first()).toBeVisible();
  await phone.dispose();
  await server.stop();
});
