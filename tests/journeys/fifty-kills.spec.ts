import { expect, test } from '@playwright/test';
import type { CheckReport } from '#lib/engine/protocol.ts';
import { answerWithin, App } from '../support/app.ts';
import { Backstage } from '../support/backstage.ts';
import { Rep } from '../support/rep.ts';
import { Server } from '../support/server.ts';

/** Kills of one phone; two phones die side by side. */
const kills = 25;

/** Steps of one logged call, from ＋ to the toast. */
const stepsOfACall = 6;

/** The step during which the browser dies: any of the second call's or the third's, another at every kill. */
const deadlyStep = (phone: number, kill: number): number =>
  stepsOfACall + 1 + ((kill * 7919 + phone * 104_729) % (2 * stepsOfACall));

/** Logs calls one after another, as fast as the screen takes them, until the browser is gone. */
async function logWithoutPause(rep: Rep, round: string, shown: string[], eachStep: () => void): Promise<void> {
  const step = async (act: Promise<unknown>) => {
    eachStep();
    await act;
  };
  for (let call = 1; ; call += 1) {
    const note = `${round} call ${String(call)}`;
    await step(rep.page.getByRole('link', { name: 'Log', exact: true }).click());
    await step(rep.page.getByRole('button', { name: 'Anna Kowalska' }).click());
    await step(rep.chip('No answer').click());
    await step(rep.sheet.getByLabel('Note').fill(note));
    await step(rep.save.click());
    await step(expect(rep.toast).toBeVisible());
    shown.push(note);
    await rep.toast.getByRole('button').first().click();
  }
}

const notesOf = async (backstage: Backstage): Promise<string[]> =>
  (await backstage.rows('activities')).map(row => (row as { note?: string }).note ?? '');

/** A sheet that was open when the browser died is up again; it is put aside as a rep would. */
async function startAgain(rep: Rep, hasOpenSheet: boolean): Promise<void> {
  if (hasOpenSheet) {
    await rep.sheet.getByRole('button', { name: 'Close' }).click();
    await expect(rep.sheet).toBeHidden();
  }
  await expect(rep.page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
}

/**
 * The browser after a kill, with a disk that answers. Chromium now and then refuses to open any database
 * until it is started once more; the rep then reads so on the screen, and starts it once more.
 */
async function backAgain(app: App, address: string): Promise<Backstage> {
  for (let attempt = 1; ; attempt += 1) {
    await app.open();
    try {
      return await answerWithin(15_000, behind(app, address));
    } catch (refusal) {
      if (attempt === 5) throw refusal;
      await app.kill();
    }
  }
}

async function behind(app: App, address: string): Promise<Backstage> {
  const backstage = await Backstage.open(app.context, address);
  await backstage.rows('meta');
  await backstage.run({ kind: 'settle' });
  return backstage;
}

const isOpenSheet = (row: unknown): boolean => !(row as { laterAt?: number }).laterAt;

for (const phone of [1, 2]) {
  test(`nothing shown as saved is lost when phone ${String(phone)} is killed ${String(kills)} times while logging`, async () => {
    test.setTimeout(400_000);
    const server = await Server.start();
    const app = await App.onFreshPhone();
    const shown: string[] = [];
    await new Rep(await app.goTo(server.address)).startBook();

    let hasOpenSheet = false;
    for (let kill = 1; kill <= kills; kill += 1) {
      const rep = new Rep(await app.goTo(server.address));
      await startAgain(rep, hasOpenSheet);
      let left = deadlyStep(phone, kill);
      let killed: Promise<void> | undefined;
      const logging = logWithoutPause(rep, `kill ${String(kill)}`, shown, () => {
        left -= 1;
        if (left === 0) killed = app.kill();
      });
      await expect(logging).rejects.toThrow();
      await killed;

      const backstage = await backAgain(app, server.address);
      expect(await notesOf(backstage)).toEqual(expect.arrayContaining(shown));
      const check = (await backstage.run({ kind: 'check' })) as CheckReport;
      expect(check).toMatchObject({ differences: [], unreadable: 0 });
      hasOpenSheet = (await backstage.rows('drafts')).some(isOpenSheet);
      await backstage.close();
    }

    expect(shown.length).toBeGreaterThanOrEqual(kills);
    await app.dispose();
    await server.stop();
  });
}
