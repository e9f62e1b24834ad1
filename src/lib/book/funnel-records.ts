import type { Activity } from '#lib/domain/activity.ts';
import { appointmentChannels, type Channel } from '#lib/domain/channel.ts';
import type { Evidence } from '#lib/domain/evidence.ts';
import { stepsOfTouch, type FunnelStep } from '#lib/domain/funnel/steps.ts';
import { isWithin, type Period } from '#lib/domain/period.ts';
import { addDays, startOfDay, type Zone } from '#lib/domain/time.ts';
import { meetingsSetIn } from './funnel.ts';
import type { Book } from './tables.ts';

/** So many records of a step are listed, the latest: of a year of calls nobody reads more. */
export const listed = 200;

/** Read at a time, so that no one read takes long. */
const daysAtOnce = 7;

/** The records that a step of a period is made of, the latest first, and at most `listed`. */
export async function recordsOfStep(book: Book, step: FunnelStep, period: Period, zone: Zone): Promise<Evidence> {
  switch (step) {
    case 'dials':
    case 'connects':
    case 'positive':
      return { of: 'activities', rows: await touchesOf(book, step, { channels: ['call'], period, zone }) };
    case 'held':
      return { of: 'activities', rows: await touchesOf(book, step, { channels: appointmentChannels, period, zone }) };
    case 'set':
      return { of: 'followUps', rows: await plansOf(book, period, zone) };
    case 'opportunities':
      return { of: 'deals', rows: await datedDeals(book, 'openedOn', period) };
    case 'won':
      return { of: 'deals', rows: (await wonDeals(book, period)).slice(-listed) };
  }
}

type Where = { readonly channels: readonly Channel[]; readonly period: Period; readonly zone: Zone };

async function touchesOf(book: Book, step: FunnelStep, { channels, period, zone }: Where): Promise<Activity[]> {
  const found: Activity[] = [];
  // A touch keeps the day that it had where the rep was: it may lie a day beside the rep's zone of now.
  for (let to = addDays(period.to, 1); to >= addDays(period.from, -1); to = addDays(to, -daysAtOnce)) {
    const [start, end] = [startOfDay(addDays(to, 1 - daysAtOnce), zone), startOfDay(addDays(to, 1), zone)];
    const read = channels.map(channel =>
      book.activities.where('[channel+at]').between([channel, start], [channel, end]).toArray()
    );
    const rows = (await Promise.all(read)).flat();
    found.push(...rows.filter(row => isWithin(row.day, period) && stepsOfTouch(row).includes(step)));
    if (found.length >= listed) break;
  }
  return found.sort((a, b) => b.at - a.at).slice(0, listed);
}

/** The plans by which meetings were set; those logged without one have none. */
async function plansOf(book: Book, period: Period, zone: Zone) {
  const set = (await meetingsSetIn(book, period, zone)).filter(({ id }) => id.startsWith('followup_'));
  const latest = set.sort((a, b) => (a.day < b.day ? 1 : -1)).slice(0, listed);
  return (await book.followUps.bulkGet(latest.map(({ id }) => id))).filter(row => row !== undefined);
}

const datedDeals = (book: Book, field: 'openedOn', { from, to }: Period) =>
  book.deals.where(field).between(from, to, true, true).reverse().limit(listed).toArray();

const wonDeals = (book: Book, { from, to }: Period) =>
  book.deals.where('[status+closedOn]').between(['won', from], ['won', to], true, true).toArray();
