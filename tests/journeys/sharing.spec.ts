import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { Rep } from '../support/rep.ts';

async function turnOn(page: Page): Promise<void> {
  await new Rep(page).startBook();
  await page.goto('/safety');
  await page.getByRole('button', { name: 'Turn sync on' }).click();
  const sheet = page.getByRole('dialog', { name: 'Turn sync on' });
  await expect(sheet.getByText('it cannot read names, numbers or notes')).toBeVisible();
  await sheet.getByLabel('Name of this device').fill('Pixel 9');
  await sheet.getByRole('button', { name: 'Turn sync on' }).click();
  await expect(page.getByRole('status').getByText(/^Relay has everything, \d\d:\d\d$/)).toBeVisible();
}

test('who never turns sync on is told nothing of a relay, and none is asked', async ({ page, context }) => {
  const asked: string[] = [];
  context.on('request', request => asked.push(new URL(request.url()).pathname));
  await new Rep(page).startBook();
  await page.goto('/safety');
  await expect(page.getByText('Sync is off', { exact: true })).toBeVisible();
  await page.goto('/');
  await new Rep(page).comeBack();
  await expect(page.getByRole('link', { name: /Relay|Sending|Saved on/ })).toHaveCount(0);
  expect(asked.filter(path => path.startsWith('/v1/'))).toEqual([]);
});

test('once it is on, every screen says where the changes are', async ({ page }) => {
  await turnOn(page);
  await expect(page.getByRole('button', { name: /^Pixel 9 This device/ })).toBeVisible();
  await expectNoBarriers(page);
  for (const screen of ['/', '/deals', '/people', '/score']) {
    await page.goto(screen);
    await expect(page.getByRole('link', { name: /^Relay has everything, \d\d:\d\d$/ })).toBeVisible();
  }
});

test('a device is renamed', async ({ page }) => {
  await turnOn(page);
  await page.getByRole('button', { name: /^Pixel 9/ }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Car phone');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: /^Car phone This device/ })).toBeVisible();
});

test('sync is turned off again, and the book stays', async ({ page }) => {
  await turnOn(page);
  await page.getByRole('button', { name: 'Turn sync off' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Turn sync off' }).click();
  await expect(page.getByText('Sync is off', { exact: true })).toBeVisible();
  await expect(page.getByText('1 person')).toBeVisible();
  await expect(page.getByText('This device is the only copy.')).toBeVisible();
});
