import { expect, test, type Page } from '@playwright/test';
import { App } from '../support/app.ts';
import { Rep } from '../support/rep.ts';
import { Server } from '../support/server.ts';

const people = ['Anna Kowalska', 'Boris Petrov', 'Celina Nowak', 'Dmitri Orlov', 'Ewa Lis'] as const;

test.use({ viewport: { width: 360, height: 740 } });

/** Five people whom nobody has called, in the book since today. */
async function fill(rep: Rep): Promise<void> {
  await rep.startBook(people[0], '+48 601 000 000');
  for (const [n, name] of people.slice(1).entries()) await rep.addPerson(name, `+48 601 000 00${String(n + 1)}`);
}

const card = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const call = (page: Page) => page.getByRole('button', { name: /^Call · \+48/ });

/** Calls from the card, comes back from the phone app, and says what came of it: two taps. */
async function log(rep: Rep, outcome: string): Promise<void> {
  await call(rep.page).click();
  await expect(rep.sheet).toBeVisible();
  await rep.leave();
  await rep.comeBack();
  await rep.chip(outcome).click();
  await rep.save.click();
  await expect(rep.sheet).toBeHidden();
}

async function start(page: Page): Promise<void> {
  await page.goto(new URL('/people', page.url()).href);
  await page.getByRole('link', { name: 'Call block' }).click();
  await expect(page.getByText('5 people with a phone number')).toBeVisible();
  await page.getByRole('button', { name: 'Start: 5 calls' }).click();
  await expect(page.getByText('1 of 5', { exact: true })).toBeVisible();
}

/** The name on the card. */
const nameOn = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

test('a block of five calls goes from card to card, and its summary tells what came of it', async ({ page }) => {
  const rep = new Rep(page);
  await fill(rep);
  await start(page);

  await log(rep, 'Good talk');
  await expect(page.getByText('2 of 5', { exact: true })).toBeVisible();
  await log(rep, 'Voicemail');
  await expect(page.getByText('3 of 5', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(page.getByText('4 of 5', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await page.getByRole('dialog').locator('label').first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('5 of 5', { exact: true })).toBeVisible();
  await log(rep, 'No answer');

  await expect(page.getByText('That was the last card.')).toBeVisible();
  await page.getByRole('button', { name: 'End the block' }).click();
  const figures = page.getByRole('main').locator('dl');
  for (const figure of [/3\s*Dials/, /1\s*Answered by a person/, /1\s*Went well/, /2\s*Skipped or put off/])
    await expect(figures).toHaveText(new RegExp(flipped(figure)));
});

/** A figure stands below its name in the page and above it on screen. */
const flipped = (figure: RegExp): string => {
  const [value = '', name = ''] = figure.source.split('\\s*');
  return `${name}\\s*${value}`;
};

test('the question after a touch does not come between two cards', async ({ page }) => {
  const rep = new Rep(page);
  await fill(rep);
  await start(page);
  await log(rep, 'Good talk');
  await expect(page.getByText('2 of 5', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'One question' })).toBeHidden();
});

test('a laptop’s keys call and skip', async ({ page }) => {
  const rep = new Rep(page);
  await fill(rep);
  await page.setViewportSize({ width: 1280, height: 800 });
  await start(page);
  await page.keyboard.press('s');
  await expect(page.getByText('2 of 5', { exact: true })).toBeVisible();
  await page.locator('body').press('Enter');
  await expect(rep.sheet).toBeVisible();
});

test('a block killed in the middle goes on at the card where it was', async () => {
  const server = await Server.start();
  const phone = await App.onFreshPhone();
  const rep = new Rep(await phone.goTo(server.address));
  await fill(rep);
  await start(rep.page);
  const first = await nameOn(rep.page);
  await log(rep, 'Voicemail');
  await expect(card(rep.page, first)).toBeHidden();
  await expect(rep.page.getByText('2 of 5', { exact: true })).toBeVisible();
  const next = await nameOn(rep.page);

  await phone.killAndReopen();
  const after = await phone.goTo(`${server.address}/blocks`);
  await expect(after.getByText('4 calls left')).toBeVisible();
  await after.getByRole('link', { name: /^Go on/ }).click();
  await expect(card(after, next)).toBeVisible();
  await expect(after.getByText('2 of 5', { exact: true })).toBeVisible();
  await phone.dispose();
  await server.stop();
});
