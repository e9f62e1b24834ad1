import { expect, test } from '@playwright/test';
import { App } from '../support/app.ts';
import { Rep } from '../support/rep.ts';
import { Server } from '../support/server.ts';

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

test('a call that was never logged opens its sheet when the app comes back from a kill', async () => {
  const server = await Server.start();
  const phone = await App.onFreshPhone();
  const rep = new Rep(await phone.goTo(server.address));
  await rep.startBook();
  await rep.page
    .getByRole('button', { name: /^Call / })
    .first()
    .click();
  await expect(rep.sheet).toBeVisible();

  await phone.killAndReopen();
  const after = new Rep(await phone.goTo(server.address));
  await expect(after.sheet.getByText('Anna Kowalska')).toBeVisible();
  await phone.dispose();
  await server.stop();
});
