import { expect, test, type Page } from '@playwright/test';
import { App } from '../support/app.ts';
import { Rep } from '../support/rep.ts';
import { Server } from '../support/server.ts';

/** Waits until the disk has it, which is what a pause of the thumb promises. */
const draftHolds = (page: Page, note: string) =>
  page.waitForFunction(async wanted => {
    const book = await new Promise<IDBDatabase>(resolve => {
      const open = indexedDB.open('satchel');
      open.onsuccess = () => {
        resolve(open.result);
      };
    });
    const kept = await new Promise<string>(resolve => {
      const all = book.transaction('drafts').objectStore('drafts').getAll();
      all.onsuccess = () => {
        resolve(JSON.stringify(all.result));
      };
    });
    book.close();
    return kept.includes(wanted);
  }, note);

test('a call logged in aeroplane mode is there after the browser is killed on the toast', async () => {
  const server = await Server.start();
  const phone = await App.onFreshPhone();
  const rep = new Rep(await phone.goTo(server.address));
  await rep.startBook();
  await rep.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await phone.context.setOffline(true);
  await rep.callFor(60);
  await rep.chip('Voicemail').click();
  await rep.save.click();
  await expect(rep.toast).toBeVisible();

  await phone.killAndReopen();
  const after = new Rep(await phone.goTo(server.address));
  await expect(after.page.getByText('1 more in the next 7 days')).toBeVisible();
  await after.page.getByText('1 more in the next 7 days').click();
  await expect(after.page.getByText(/Voicemail left today/)).toBeVisible();
  await phone.dispose();
  await server.stop();
});

test('a call half logged opens its sheet, note and all, when the app comes back from a kill', async () => {
  const server = await Server.start();
  const phone = await App.onFreshPhone();
  const rep = new Rep(await phone.goTo(server.address));
  await rep.startBook();
  await rep.page
    .getByRole('button', { name: /^Call / })
    .first()
    .click();
  await rep.sheet.getByLabel('Note').fill('Wants the price per tr');
  await rep.leave();
  await draftHolds(rep.page, 'Wants the price per tr');

  await phone.killAndReopen();
  const after = new Rep(await phone.goTo(server.address));
  await expect(after.sheet.getByText('Anna Kowalska')).toBeVisible();
  await expect(after.sheet.getByLabel('Note')).toHaveValue('Wants the price per tr');
  await phone.dispose();
  await server.stop();
});
