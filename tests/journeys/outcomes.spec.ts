import { expect, test, type Page } from '@playwright/test';
import { Rep } from '../support/rep.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** Anna, and a deal with her. */
async function withDeal(page: Page): Promise<Rep> {
  const rep = new Rep(page);
  await rep.startBook();
  await rep.addDealFor('Anna Kowalska', 'Forklifts');
  return rep;
}

const toasted = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

async function openOutcome(page: Page, name: RegExp): Promise<void> {
  await page.goto('/settings/outcomes');
  await page.getByRole('listitem').getByRole('button', { name }).first().click();
}

test('a rule of the rep’s own moves the deal, says so before Save, and goes with one Undo', async ({ page }) => {
  const rep = await withDeal(page);
  await openOutcome(page, /^Good talk/);
  const edit = page.getByRole('dialog', { name: 'Outcome: Good talk' });
  await edit.getByLabel('Name').fill('Real talk');
  await edit.getByLabel('Next step after, in working days').selectOption('5');
  await edit.getByText('Move the deal one stage on').click();
  await expect(edit.getByText(/^Real talk → Call in 5 working days, .*; the deal moves one stage on/)).toBeVisible();
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(toasted(page, 'Outcome saved')).toBeVisible();

  await rep.openDeal('Forklifts');
  await rep.callFor(60);
  await rep.tap(rep.chip('Real talk'));
  await expect(rep.sheet.getByText(/^Next: Call, .* · Deal moves to Qualification$/)).toBeVisible();
  await rep.tap(rep.save);
  expect(rep.taps).toBe(2);
  await expect(rep.toast).toBeVisible();
  await expect(page.getByText('Call · Real talk')).toBeVisible();
  await expect(page.getByText('Stage: Prospecting → Qualification')).toBeVisible();

  await rep.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(toasted(page, 'Undone')).toBeVisible();
  await expect(page.getByText('Call · Real talk')).toBeHidden();
  await expect(page.getByText('Stage: Qualification → Prospecting')).toBeVisible();
});

test('the move that a rule proposes can be taken off before Save', async ({ page }) => {
  const rep = await withDeal(page);
  await openOutcome(page, /^Voicemail/);
  const edit = page.getByRole('dialog', { name: 'Outcome: Voicemail' });
  await edit.getByText('Move the deal one stage on').click();
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(toasted(page, 'Outcome saved')).toBeVisible();

  await rep.openDeal('Forklifts');
  await rep.callFor(60);
  await rep.chip('Voicemail').click();
  await rep.sheet.getByLabel('Deal moves to Qualification').uncheck();
  await rep.save.click();
  await expect(rep.toast).toBeVisible();
  await expect(page.getByText('Call · Voicemail')).toBeVisible();
  await expect(page.getByText(/Stage: .* → /)).toBeHidden();
});

test('an outcome of the rep’s own is offered, told by its name, and our list comes back', async ({ page }) => {
  const rep = await withDeal(page);
  await page.goto('/settings/outcomes');
  await page.getByRole('button', { name: 'Add an outcome' }).click();
  const add = page.getByRole('dialog', { name: 'New outcome' });
  await add.getByLabel('Name').fill('Asked for a sample');
  await add.getByLabel('Counts as').selectOption('Good talk');
  await add.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/counts as Good talk/i)).toBeVisible();
  await page.getByRole('button', { name: 'Move up: Asked for a sample' }).click();
  await expect(toasted(page, 'Order changed')).toBeVisible();

  await rep.openDeal('Forklifts');
  await rep.callFor(60);
  await rep.chip('Asked for a sample').click();
  await expect(rep.sheet.getByText('≈ 1:00, estimate')).toBeVisible();
  await rep.save.click();
  await expect(page.getByText('Call · Asked for a sample')).toBeVisible();

  await page.goto('/settings/outcomes');
  await page.getByRole('button', { name: 'Put our list back' }).click();
  await expect(page.getByText(/counts as Good talk/i)).toBeHidden();
  await toasted(page, 'Our list is back').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/counts as Good talk/i)).toBeVisible();
});

test('who does not decide may name who does, and that one is added in the same save', async ({ page }) => {
  const rep = await withDeal(page);
  await rep.callFor(60);
  await rep.chip('Not the decider').click();
  await rep.sheet.getByLabel('Who is the right person?').fill('Jan Nowak');
  await rep.save.click();
  await expect(rep.toast).toBeVisible();
  await page.goto('/people');
  await expect(page.getByText('Jan Nowak')).toBeVisible();
});

test('after a log one missing fact is asked for, and “not now” is an answer', async ({ page }) => {
  const rep = await withDeal(page);
  await rep.callFor(60);
  await rep.chip('Good talk').click();
  await rep.save.click();
  const question = page.getByRole('region', { name: 'One question' });
  await question.getByLabel('What is “Forklifts” worth?').fill('125 000');
  await question.getByRole('button', { name: 'Save' }).click();
  await expect(question).toBeHidden();
  await expect(page.getByText(/125,000/).first()).toBeVisible();

  await rep.callFor(60);
  await rep.chip('Good talk').click();
  await rep.save.click();
  await expect(question.getByLabel('When should “Forklifts” close?')).toBeVisible();
  await question.getByRole('button', { name: 'Not now' }).click();
  await rep.callFor(60);
  await rep.chip('Good talk').click();
  await rep.save.click();
  await expect(question.getByLabel('Who decides on “Forklifts”?')).toBeVisible();
});
