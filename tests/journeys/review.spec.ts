import { expect, test, type Locator, type Page } from '@playwright/test';
import { dueChoices } from '#lib/domain/due-choices.ts';
import { addDays, dayOf, type Day } from '#lib/domain/time.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { Formats } from '#lib/i18n/formats.ts';
import { App } from '../support/app.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { Rep } from '../support/rep.ts';

const zone = 'Europe/Warsaw';
const today = dayOf(Date.now(), zone);
const { t: words } = new Rep({} as Page);
const t = words.review;

/** Forty open deals of an account executive; the larger a number, the larger the deal. */
function fortyDeals() {
  const head = 'Deal name,Contact name,Contact e-mail,Stage,Status,Amount,Created on,Expected close date';
  const lines = Array.from({ length: 40 }, (_, at) => {
    const n = String(at + 1).padStart(2, '0');
    const opened = addDays(today, -2 - at);
    return `Deal ${n},Jan ${n},j${n}@example.com,Proposal,open,${String((at + 1) * 1_000)},${opened},${addDays(today, 40)}`;
  });
  return { name: 'deals.csv', mimeType: 'text/csv', buffer: Buffer.from([head, ...lines].join('\n')) };
}

/** What a thumb does in a review. */
class Reviewing {
  readonly rep: Rep;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.rep = new Rep(page);
  }

  async next(): Promise<void> {
    await this.rep.tap(this.page.getByRole('button', { name: t.next, exact: true }));
  }

  isAt = (part: keyof typeof t.parts): Promise<void> =>
    expect(this.page.getByRole('heading', { level: 1, name: t.parts[part] })).toBeVisible();

  isAtDeal = (n: number): Promise<void> => expect(this.page.getByText(t.top.of(n, 20))).toBeVisible();

  question = (key: keyof typeof words.forms.questions): Locator =>
    this.page.getByLabel(words.forms.questions[key], { exact: true });

  async start(): Promise<void> {
    await this.page.goto(new URL('/deals', this.page.url()).href);
    await this.rep.tap(this.page.getByRole('button', { name: words.board.more }));
    await this.rep.tap(this.page.getByRole('link', { name: t.title }));
    await this.rep.tap(
      this.page.getByRole('button', { name: new RegExp(`^${t.kits.weekly}\\s*${t.kitHints.weekly}`) })
    );
    await this.isAt('promises');
  }
}

/** Runs in the page: the answers under the thumb, as the disk holds them. */
function readWriting(): Promise<unknown[]> {
  return new Promise(resolve => {
    const opening = indexedDB.open('satchel');
    opening.onsuccess = () => {
      const within = IDBKeyRange.bound('writing/', 'writing0');
      const reading = opening.result.transaction('meta').objectStore('meta').getAll(within);
      reading.onsuccess = () => {
        opening.result.close();
        const rows = reading.result as readonly { readonly value: Readonly<Record<string, unknown>> }[];
        resolve(rows.flatMap(({ value }) => Object.values(value)));
      };
    };
  });
}

test('a Monday review of forty deals fits a quarter of an hour, survives a kill, and ends on Today', async ({
  baseURL: address = ''
}) => {
  test.slow();
  const phone = await App.onFreshPhone();
  let here = await phone.goTo(address);
  await here.setViewportSize({ width: 360, height: 740 });
  await new Rep(here).beginWithFile(words.terms.roles.ae, fortyDeals());
  await expect(here.getByText(/records added/)).toBeVisible();

  let review = new Reviewing(here);
  await review.start();
  await expect(here.getByText(t.nothing.promises)).toBeVisible();
  await review.next();
  await review.isAt('changes');
  await expect(here.getByText(/^The open pipeline went from/)).toBeVisible();
  await review.next();
  await review.isAt('trouble');
  await expectNoBarriers(here);
  await review.next();
  await review.isAt('upkeep');
  await expectNoBarriers(here);
  await review.next();

  await review.isAtDeal(1);
  await expect(here.getByRole('heading', { level: 2, name: 'Deal 40' })).toBeVisible();
  await expect(here.getByText(/^\D*40,000 × \d+% × 1 · closes in 40 days$/)).toBeVisible();
  await review.question('nextSteps').fill('Meet the CFO');
  await expectNoBarriers(here);
  await review.next();
  await review.isAtDeal(2);
  await review.next();
  await review.isAtDeal(3);
  await review.question('obstacles').fill('Their lawyer');
  await expect(review.question('obstacles')).toHaveValue('Their lawyer');
  await expect.poll(() => here.evaluate(readWriting)).toEqual(['Their lawyer']);

  const tapsBefore = review.rep.taps;
  await phone.killAndReopen();
  here = await phone.goTo(`${address}/review`);
  await here.setViewportSize({ width: 360, height: 740 });
  review = new Reviewing(here);
  review.rep.taps = tapsBefore;
  await review.rep.tap(here.getByRole('link', { name: t.goOn, exact: true }));
  await review.isAtDeal(3);
  await expect(review.question('obstacles')).toHaveValue('Their lawyer');
  for (let deal = 3; deal < 20; deal += 1) {
    await review.next();
    await review.isAtDeal(deal + 1);
  }
  await review.next();
  await review.isAt('plan');
  await expectNoBarriers(here);

  const choices = dueChoices(today, workCalendar({}));
  const format = new Formats('en', zone);
  const call = words.terms.channels.call;
  const nameOf = (day: Day) => (day === addDays(today, 1) ? words.log.next.tomorrow : format.weekday(day));
  const planned = (n: number, day: Day) =>
    here.getByRole('button', { name: t.plan.when(call, nameOf(day), `Deal ${String(n)}`), exact: true });
  const [first, second] = choices;
  if (!first || !second) throw new Error('two days to plan for');
  for (const n of [40, 39, 38]) {
    await review.rep.tap(planned(n, n === 38 ? second : first));
    await expect(planned(n, first)).toHaveCount(0);
  }
  await review.next();
  await review.isAt('sheet');
  await expect(here.getByText('Their lawyer')).toBeVisible();
  await expect(
    here
      .getByRole('article')
      .getByText(t.plan.has(call, format.day(first, today)))
      .first()
  ).toBeVisible();
  await expectNoBarriers(here);
  const paper = (await here.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
  await review.rep.tap(here.getByRole('button', { name: t.end }));
  await expect(here.getByRole('heading', { level: 1, name: t.kits.weekly })).toBeVisible();
  // A tap a second and a half a minute for each of twenty deals leave time to spare.
  expect(review.rep.taps).toBeLessThanOrEqual(40);

  await here.goto(address);
  await here.getByText(words.today.coming(3)).click();
  for (const n of [40, 39, 38]) await expect(here.getByText(`Jan ${String(n)}`)).toBeVisible();
  await here.goto(`${address}/deals`);

  await review.start();
  await expect(here.getByText(t.promises.kept(0, 3))).toBeVisible();
  for (const n of [40, 39, 38]) await expect(here.getByRole('link', { name: `Deal ${String(n)}` })).toHaveCount(1);
  await here.getByRole('button', { name: t.promises.doneFor('Deal 39') }).click();
  await expect(here.getByText(t.promises.kept(1, 3))).toBeVisible();
  await here.getByRole('button', { name: t.promises.moveFor('Deal 38') }).click();
  await here.getByRole('dialog').getByRole('button', { name: words.common.save, exact: true }).click();
  await expect(here.getByRole('dialog')).toBeHidden();
  for (let part = 0; part < 4; part += 1) await review.next();
  await review.isAtDeal(1);
  await expect(here.getByText(t.top.before(format.day(today, today), 'Meet the CFO'))).toBeVisible();
  await here.getByRole('button', { name: t.top.sameFor(words.forms.questions.nextSteps) }).click();
  await expect(review.question('nextSteps')).toHaveValue('Meet the CFO');
  await phone.dispose();
});
