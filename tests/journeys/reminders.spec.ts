import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { Rep } from '../support/rep.ts';
import { Server } from '../support/server.ts';

const aDay = 24 * 60 * 60_000;

/** Where the test's browser is, it is the same date. */
const dayIn = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Warsaw' }).format(Date.now() + days * aDay);

/** A person with a call planned. */
async function planCall(page: Page, day = dayIn(7)): Promise<void> {
  await new Rep(page).startBook();
  await page.getByRole('button', { name: 'Plan' }).first().click();
  await page.getByRole('dialog').getByText('Pick a date').click();
  await page.getByRole('dialog').locator('input[type=date]').fill(day);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function calendarFile(page: Page): Promise<string> {
  await page.goto('/settings/reminders');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the calendar file' }).click();
  return readFile(await (await saving).path(), 'utf8');
}

const uidIn = (text: string): string | undefined => /^UID:(.+)$/m.exec(text)?.[1]?.trim();

test('what is promised goes into the phone’s calendar with an alarm, and comes out of it when it is done', async ({
  page
}) => {
  await planCall(page);
  const first = await calendarFile(page);
  expect(first).toContain('SUMMARY:Call: Anna Kowalska');
  expect(first).toContain('TRIGGER:PT8H30M');

  await page.goBack();
  await page
    .getByRole('button', { name: /^Done: / })
    .first()
    .click();
  const rep = new Rep(page);
  await rep.chip('Not interested').click();
  await rep.save.click();
  await expect(rep.toast).toBeVisible();
  const second = await calendarFile(page);
  expect(uidIn(second)).toBe(uidIn(first));
  expect(second).toContain('STATUS:CANCELLED');
});

test('a reminder is asked for by one tap, kept, and taken back; what it can do is said truly', async ({
  page,
  context
}) => {
  await context.grantPermissions(['notifications']);
  await planCall(page);
  await page.goto('/settings/reminders');
  await page.getByText('08:00').click();
  await expect(page.getByText(/cannot wake a closed app without a relay/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: '08:00' })).toBeChecked();
  await page.getByText('None').click();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'None' })).toBeChecked();
});

test('without leave to notify, the way to give it is said', async ({ page }) => {
  await page.addInitScript(() => {
    Notification.requestPermission = () => Promise.resolve('denied');
  });
  await planCall(page);
  await page.goto('/settings/reminders');
  await page.getByText('08:00').click();
  await expect(page.getByText(/Allow notifications for it in the phone’s settings/)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'None' })).toBeChecked();
});

/** A browser without a screen cannot show notifications or badges, nor gives leave to: what would be shown is put aside. */
const noteShown = `ServiceWorkerRegistration.prototype.showNotification = async (_, { body }) =>
  (await caches.open('shown')).put('/shown', new Response(body));
WorkerNavigator.prototype.setAppBadge = undefined;
Object.defineProperty(Notification, 'permission', { value: 'granted' });\n`;

const shown = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => (await (await caches.open('shown')).match('/shown'))?.text());

let folder: string;
let server: Server;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'satchel-reminders-'));
  await cp(fileURLToPath(new URL('../../build', import.meta.url)), folder, { recursive: true });
  const script = join(folder, 'service-worker.js');
  await writeFile(script, noteShown + (await readFile(script, 'utf8')));
  for (const twin of ['br', 'gz']) await rm(`${script}.${twin}`, { force: true });
  server = await Server.start({ folder });
});

test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

/** The browser wakes the service worker; no page has a part in it. */
async function wake(page: Page, event: 'push' | 'periodic'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const registered = new Promise<string>(resolve => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [found] = registrations;
      if (found) resolve(found.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const at = { origin: new URL(page.url()).origin, registrationId: await registered };
  if (event === 'push') await session.send('ServiceWorker.deliverPushMessage', { ...at, data: '' });
  else await session.send('ServiceWorker.dispatchPeriodicSyncEvent', { ...at, tag: 'due' });
}

for (const event of ['push', 'periodic'] as const)
  test(`woken by a ${event} event, the closed app says how much is due, from the book on the phone`, async ({
    page,
    context
  }) => {
    await context.grantPermissions(['notifications'], { origin: server.address });
    await page.clock.setFixedTime(Date.now() - aDay);
    await page.goto(server.address);
    await planCall(page, dayIn(0));
    await page.clock.setFixedTime(Date.now());
    await page.goto(`${server.address}/settings/reminders`);
    await page.getByText('08:00').click();
    await expect(page.getByText(/cannot wake a closed app/)).toBeVisible();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await wake(page, event);
    await expect.poll(() => shown(page)).toBe('1 thing is due today');
  });

test('reminders stop no screen reader', async ({ page }) => {
  await planCall(page);
  await page.goto('/settings/reminders');
  await expectNoBarriers(page);
});
