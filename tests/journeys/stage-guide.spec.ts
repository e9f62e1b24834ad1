import { expect, test } from '@playwright/test';
import { Rep } from '../support/rep.ts';
import { addDeal, moveTo, toasted } from '../support/stage-steps.ts';

test('what is usually done on a stage is offered with the move, and planned only on a tap', async ({ page }) => {
  await new Rep(page).startBook();
  await addDeal(page, 'Forklifts');
  await moveTo(page, 'Proposal');
  await expect(page.getByText('No next step')).toBeVisible();
  const toast = toasted(page, 'Proposal: Call in 3 business days');
  await toast.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(toasted(page, '1 step planned')).toBeVisible();
  await expect(page.getByText('No next step')).toBeHidden();
  await toasted(page, '1 step planned').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('No next step')).toBeVisible();
});

test('a call that moves the deal on offers what the stage has besides the step that was planned', async ({ page }) => {
  const rep = new Rep(page);
  await rep.startBook();
  await rep.addDealFor('Anna Kowalska', 'Forklifts');
  const deal = page.url();
  await moveTo(page, 'Qualification');
  await page.goto('/settings/outcomes');
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /^Good talk/ })
    .click();
  await page.getByText('Move the deal one stage on').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(toasted(page, 'Outcome saved')).toBeVisible();

  await page.goto(deal);
  await rep.callFor(60);
  await rep.chip('Good talk').click();
  await rep.save.click();
  await expect(rep.toast.getByText('Meeting: Meeting in 3 business days')).toBeVisible();
  await rep.toast.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(toasted(page, '1 step planned')).toBeVisible();
});

test('the checklist of a stage keeps its ticks, and what is open is a note that bars nothing', async ({ page }) => {
  await new Rep(page).startBook();
  await addDeal(page, 'Forklifts');
  await page.getByText('Who may need what you sell?').click();
  await page.getByLabel('You know whom to talk to').check();
  await expect(page.getByText('1 of 3 done')).toBeVisible();
  await page.reload();
  await page.getByText('Who may need what you sell?').click();
  await expect(page.getByLabel(/You know whom to talk to · done /)).toBeChecked();
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByRole('dialog').getByText(/^Not ticked yet: The company fits/)).toBeVisible();
  await page.getByRole('button', { name: 'Next stage: Qualification' }).click();
  await expect(toasted(page, 'to Qualification')).toBeVisible();
});
