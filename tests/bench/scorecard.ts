import type { CDPSession, Page } from '@playwright/test';
import { idOf } from '#lib/domain/ids.ts';
import { dayOf, type Day } from '#lib/domain/time.ts';
import { Backstage } from '../support/backstage.ts';
import { interleaved, median, rounds, type Figure } from './figure.ts';
import { comes } from './in-page.ts';
import { addPast } from './past.ts';
import type { Phone, Phones } from './phones.ts';
import { inFreshPage, queriesAsScript } from './queries-as-script.ts';
import type { Size } from './workload.ts';

declare global {
  var shown: number[];
  /** When the figures become others than these. */
  var shownAnew: Promise<number>;
  var onFigures: () => void;
}

/**
 * The whole scorecard: cards of the day, week, month and quarter with all lines, results so far, and the funnel of a
 * quarter, a year and five years. Its floor is one reading of every row. Then all of it again after a logged call.
 */
export async function* scorecard(phones: Phones): AsyncGenerator<Figure> {
  const script = await queriesAsScript();
  for (const size of ['S', 'M', 'L'] as const) {
    const phone = await phones.with(size);
    await addPast(phone, size);
    const today = dayOf(Date.now(), 'Europe/Warsaw');
    const taken = await interleaved({
      sums: () => inFreshPage(phone, page => counted(page, script, { today, which: 'scorecardFromSums' })),
      scan: () => inFreshPage(phone, page => counted(page, script, { today, which: 'scanned' }))
    });
    const figure = { workload: size, unit: 'ms' } as const;
    yield { what: 'whole scorecard', value: taken.sums, floor: taken.scan, ...figure };
    yield* afterOneCall(phone, script, today, size);
  }
}

type Counted = { readonly today: Day; readonly which: 'scorecardFromSums' | 'scorecardFromRows' | 'scanned' };

async function counted(page: Page, script: string, asked: Counted): Promise<number> {
  await page.evaluate(script);
  return page.evaluate(async ({ today, which }) => {
    const book = await queries.openBook().open();
    const from = performance.now();
    await queries[which](book as ReturnType<typeof queries.openBook>, today);
    const taken = performance.now() - from;
    book.close();
    return taken;
  }, asked);
}

/** A page that shows all figures, always as they are; a call is logged elsewhere. */
async function* afterOneCall(phone: Phone, script: string, today: Day, size: Size): AsyncGenerator<Figure> {
  const page = await phone.page();
  await page.goto(`${phone.address}/manifest.webmanifest`);
  await page.evaluate(script);
  await page.evaluate(expectOthers);
  await page.evaluate(follow, today);
  await page.evaluate(() => shownAnew);
  const backstage = await Backstage.open(phone.app.context, phone.address);
  await logged(page, backstage, 0);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const [work, wait]: [number[], number[]] = [[], []];
  for (let round = 1; round <= rounds; round += 1) {
    const before = await busy(session);
    wait.push(await logged(page, backstage, round));
    work.push((await busy(session)) - before);
  }
  await agree(page, today);
  await backstage.close();
  await page.close();
  const figure = { workload: size, unit: 'ms' } as const;
  yield { what: 'scorecard after one logged call: receipt to figures', value: median(wait), ...figure };
  yield { what: 'scorecard after one logged call: work of the main thread', value: median(work), ...figure };
}

/** Runs in the page. */
function follow(today: Day): void {
  const book = queries.openBook();
  globalThis.shown = [];
  queries
    .liveQuery(() => queries.scorecardFromSums(book, today))
    .subscribe(figures => {
      globalThis.shown = figures;
      globalThis.onFigures();
    });
}

/** Runs in the page. */
function expectOthers(): void {
  const before = String(globalThis.shown);
  globalThis.shownAnew = new Promise(resolve => {
    globalThis.onFigures = () => {
      if (String(shown) !== before) resolve(performance.timeOrigin + performance.now());
    };
  });
}

/** Milliseconds from the receipt of a call until the figures have it. */
async function logged(page: Page, backstage: Backstage, round: number): Promise<number> {
  await page.evaluate(expectOthers);
  const id = idOf('activity', `bench${Date.now().toString(36)}${String(round)}`);
  const fields = { at: Date.now(), channel: 'call', disposition: 'meaningful', sentiment: 'positive' } as const;
  await backstage.send({ kind: 'log-activity', id, fields });
  const receipt = Date.now();
  const anew = page.evaluate(() => shownAnew);
  return Math.max(0, (await comes('a scorecard with the call that was logged', anew)) - receipt);
}

/** Milliseconds that the page has been at work: its own, whatever else the machine does meanwhile. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

/** Figures that are quick and wrong are worth nothing. */
async function agree(page: Page, today: Day): Promise<void> {
  const differences = await page.evaluate(async day => {
    const rows = await queries.scorecardFromRows(queries.openBook(), day);
    return rows.flatMap((value, n) => (value === shown[n] ? [] : [`${n}: ${value} ≠ ${shown[n]}`]));
  }, today);
  if (differences.length > 0) throw new Error(`sums differ from rows: ${differences.join(', ')}`);
}
