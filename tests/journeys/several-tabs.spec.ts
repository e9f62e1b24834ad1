import { expect, test, type BrowserContext } from '@playwright/test';
import type { CheckReport } from '#lib/engine/protocol.ts';
import { Rep } from '../support/rep.ts';
import { Backstage } from '../support/backstage.ts';

async function logFrom(rep: Rep): Promise<void> {
  await rep.page.goto('/log');
  await rep.page.getByRole('button', { name: 'Anna Kowalska' }).click();
  await rep.chip('No answer').click();
  await rep.save.click();
  await expect(rep.toast).toBeVisible();
}

async function twoTabs(context: BrowserContext): Promise<readonly [Rep, Rep]> {
  const tabs = [new Rep(await context.newPage()), new Rep(await context.newPage())] as const;
  await tabs[0].startBook();
  return tabs;
}

test('what one tab logs the other shows at once', async ({ context }) => {
  const [one, other] = await twoTabs(context);
  await other.page.goto('/score');
  await expect(other.page.getByRole('button', { name: /^Dials 0\b/ })).toBeVisible();
  await logFrom(one);
  await expect(other.page.getByRole('button', { name: /^Dials 1\b/ })).toBeVisible();
});

test('where no worker is shared, two tabs log in turn and nothing is lost', async ({ context, baseURL }) => {
  const backstage = await Backstage.open(context, `${baseURL ?? ''}/health`);
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'SharedWorker');
  });
  const [one, other] = await twoTabs(context);
  for (const rep of [one, other, one, other, other, one]) await logFrom(rep);
  expect(await backstage.rows('activities')).toHaveLength(6);
  const check = (await backstage.run({ kind: 'check' })) as CheckReport;
  expect(check).toMatchObject({ differences: [], unreadable: 0 });
});
