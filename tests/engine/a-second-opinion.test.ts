import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rolledUp, rolledUpByDay, rolledUpEach } from '#lib/book/rolled-up.ts';
import { cardScore } from '#lib/book/score-card.ts';
import { periodOf, spans, type Period, type WeekStart } from '#lib/domain/period.ts';
import { settingsId } from '#lib/domain/settings.ts';
import type { Day } from '#lib/domain/time.ts';
import type { Device } from '../support/device.ts';
import { dateAt, stretchOf, textOf, type Stretch } from '../support/reference/calendar.ts';
import { fromCatalogue } from '../support/reference/catalogue-of-the-app.ts';
import { catalogueFigures } from '../support/reference/catalogue.ts';
import { dealFigures } from '../support/reference/deals.ts';
import { everything, fromIndexes, fromRows, fromSums } from '../support/reference/of-the-app.ts';
import { cardPoints, isBefore } from '../support/reference/points.ts';
import { plainBook } from '../support/reference/plain-book.ts';
import type { Figures } from '../support/reference/question.ts';
import { promiseFigures, touchFigures } from '../support/reference/touches.ts';
import { livesIn, rates, twoBooks, works, zones } from '../support/reference/two-books.ts';

const { currency } = rates;
const periodIn = ({ first, last }: Stretch): Period => ({ from: textOf(first) as Day, to: textOf(last) as Day });

/** The calendar's periods around an instant, an odd one from it on and a long one up to it. */
function stretchesAt(instant: number, zone: string, weekStart: WeekStart): Stretch[] {
  const serial = dateAt(instant, zone);
  const named = spans.map(span => stretchOf(span, serial, weekStart));
  const ours = spans.map(span => periodOf(span, textOf(serial) as Day, weekStart));
  expect(ours).toEqual(named.map(periodIn));
  return [...named, { first: serial - 3, last: serial + 10 }, { first: serial - 1800, last: serial + 26 }];
}

/** Every figure that the app gives, name by name; how many these are. */
function agree(app: Figures, reference: Figures, said: string): number {
  for (const [name, value] of Object.entries(app)) {
    expect(reference, name).toHaveProperty([name]);
    const other = reference[name];
    const isSame =
      value === undefined || other === undefined
        ? value === other
        : Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(other));
    expect(isSame, `${said}: ${name} is ${String(value)}, by the reference ${String(other)}`).toBe(true);
  }
  return Object.keys(app).length;
}

async function cardAgrees({ book, name }: Device, zone: string, stretches: readonly Stretch[]): Promise<number> {
  const plain = await plainBook(book);
  const counting = { zone, currency };
  const rows = await everything(book, counting);
  let figures = 0;
  for (const stretch of stretches) {
    const [asked, period] = [{ ...stretch, ...counting }, periodIn(stretch)];
    const reference = { ...touchFigures(plain, asked), ...dealFigures(plain, asked), ...promiseFigures(plain, asked) };
    const said = `${period.from} to ${period.to} on ${name}`;
    figures += agree(fromRows({ ...rows, period }), reference, `${said}, from rows`);
    figures += agree(await fromIndexes(book, period, counting), reference, `${said}, from indexes`);
    figures += agree(await fromSums(book, period, counting), reference, `${said}, from sums`);
  }
  return figures;
}

async function catalogueAgrees({ book, name, now }: Device, zone: string, stretches: readonly Stretch[]) {
  const plain = await plainBook(book);
  let figures = 0;
  for (const stretch of stretches) {
    const period = periodIn(stretch);
    const reference = catalogueFigures(plain, { ...stretch, zone, currency }, rates);
    figures += agree(await fromCatalogue(book, period, now), reference, `${period.from} to ${period.to} on ${name}`);
  }
  return figures;
}

const cards = [
  ['activity', 'day'],
  ['activity', 'week'],
  ['objective', 'month'],
  ['objective', 'quarter']
] as const;

async function pointsAgree({ book, name }: Device, zone: string, at: number, weekStart: WeekStart): Promise<number> {
  const plain = await plainBook(book);
  const settings = await book.settings.get(settingsId);
  if (!settings) throw new Error('no settings');
  let figures = 0;
  for (const [section, span] of cards) {
    const stretch = stretchOf(span, dateAt(at, zone), weekStart);
    const card = { section, span, stretch };
    const [asked, period] = [{ ...stretch, zone, currency }, periodIn(stretch)];
    const units = { ...touchFigures(plain, asked), ...dealFigures(plain, asked), ...promiseFigures(plain, asked) };
    const { lines, total, weight } = await cardScore(book, { section, span, period }, settings);
    const expected = lines.reduce((sum, line) => sum + line.expected.units, 0);
    const ours = { points: total, expected, weight, lines: lines.length };
    const reference = isBefore(plain.goals, card)
      ? { points: 0, expected: 0, weight, lines: lines.length }
      : cardPoints(plain.goals, card, units, works);
    figures += agree(ours, reference, `${section} of ${period.from} to ${period.to} on ${name}`);
  }
  return figures;
}

/** Sums of one period after the other, of all at once, and of their days added up. */
async function sumsAgree({ book }: Device, periods: readonly Period[], zone: string): Promise<void> {
  const together = await rolledUpEach(book, periods, zone);
  for (const [n, period] of periods.entries()) {
    const alone = await rolledUp(book, period, zone);
    const added = new Map<string, number>();
    for (const counts of (await rolledUpByDay(book, period, zone)).values()) {
      for (const [cell, count] of counts) added.set(cell, (added.get(cell) ?? 0) + count);
    }
    expect(together[n]).toEqual(alone);
    expect(added).toEqual(alone);
  }
}

/** How many figures of each period are compared. */
const ofCard = { rows: 41, indexes: 17, sums: 31, points: 4 };
const ofCatalogue = 90;

const names = Object.keys(zones);
const befores = (zone: string): number[] => (zones[zone] ?? []).flatMap(instant => [instant - 1, instant]);

test.each(names)('a plain count of all rows gives the scorecard that the app gives, in %s', async zone => {
  let [figures, periods, points] = [0, 0, 0];
  const property = fc.asyncProperty(livesIn(zone), async lives => {
    const devices = await twoBooks(zone, lives);
    const stretches = befores(zone).flatMap(instant => stretchesAt(instant, zone, lives.weekStart));
    for (const device of devices) {
      for (const at of befores(zone)) figures += await pointsAgree(device, zone, at, lives.weekStart);
      points += 4 * befores(zone).length;
      figures += await cardAgrees(device, zone, stretches);
      periods += stretches.length;
      await sumsAgree(device, stretches.map(periodIn), zone);
    }
  });
  await fc.assert(property, { numRuns: 3, interruptAfterTimeLimit: 30_000 });
  expect(figures).toBe(periods * (ofCard.rows + ofCard.indexes + ofCard.sums) + points * ofCard.points);
});

test.each(names)('a plain count of all rows gives the catalogue that the app gives, in %s', async zone => {
  let [figures, periods] = [0, 0];
  const property = fc.asyncProperty(livesIn(zone), async lives => {
    const devices = await twoBooks(zone, lives);
    const stretches = (zones[zone] ?? []).flatMap(instant =>
      (['week', 'quarter', 'year'] as const).map(span => stretchOf(span, dateAt(instant, zone), lives.weekStart))
    );
    for (const device of devices) {
      figures += await catalogueAgrees(device, zone, stretches);
      periods += stretches.length;
    }
  });
  await fc.assert(property, { numRuns: 2, interruptAfterTimeLimit: 30_000 });
  expect(figures / periods).toBe(ofCatalogue);
});
