import type { Aim, AimNote } from '#lib/domain/aim.ts';
import { aimProgress, timeBefore, type AimProgress } from '#lib/domain/aims/progress.ts';
import type { GoalMetric } from '#lib/domain/goal.ts';
import { sellingDays } from '#lib/domain/plan/selling-days.ts';
import type { Scenario } from '#lib/domain/scenario.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { Day } from '#lib/domain/time.ts';
import type { WorkCalendar } from '#lib/domain/work-calendar.ts';
import { scoreUnits } from './score.ts';
import type { Book } from './tables.ts';

/** By which rules and on which day an aim is looked at. */
export type AimRules = { readonly settings: Settings; readonly today: Day; readonly calendar: WorkCalendar };

export type AimStanding = { readonly aim: Aim; readonly progress: AimProgress };

const byEnd = (a: Aim, b: Aim): number => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.createdAt - b.createdAt);

/** All aims with how they stand, the one that ends first at the top. */
export async function aimsStanding(book: Book, rules: AimRules): Promise<AimStanding[]> {
  const aims = (await book.aims.toArray()).sort(byEnd);
  const standings: AimStanding[] = [];
  for (const aim of aims) standings.push(await standingOf(book, aim, rules));
  return standings;
}

/** One aim with how it stands; undefined where it is not there. */
export async function aimStanding(book: Book, id: string, rules: AimRules): Promise<AimStanding | undefined> {
  const aim = await book.aims.get(id);
  return aim && standingOf(book, aim, rules);
}

/** Notes that another device wrote at the same time: of the field one version stands, but no word of a rep is lost. */
async function notesApart(book: Book, { id }: Aim): Promise<readonly AimNote[]> {
  const conflicts = await book.conflicts.filter(({ of, field }) => of === id && field === 'notes').toArray();
  return conflicts.flatMap(({ lost }) => (lost.to ?? []) as unknown as readonly AimNote[]);
}

function withNotes(aim: Aim, apart: readonly AimNote[]): Aim {
  if (apart.length === 0) return aim;
  const all = new Map([...apart, ...(aim.notes ?? [])].map(note => [`${note.on} ${note.text}`, note]));
  return { ...aim, notes: [...all.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) };
}

/** Counted by the same function as the scorecard, up to today or to the day it was closed. */
async function standingOf(book: Book, stored: Aim, { settings, today, calendar }: AimRules): Promise<AimStanding> {
  const aim = withNotes(stored, await notesApart(book, stored));
  const end = aim.endedOn ?? aim.by;
  const until = end < today ? end : today;
  const units = await unitsIn(book, aim.metric, { from: aim.from, to: until }, settings);
  const days = sellingDays({ from: aim.from, to: aim.by }, until, calendar);
  return {
    aim,
    progress: aimProgress(aim, units, { ...days, today, isWorkday: calendar.isWorkday(until) })
  };
}

async function unitsIn(book: Book, metric: GoalMetric, period: Period, { currency, zone }: Settings): Promise<number> {
  if (period.from > period.to) return 0;
  return (await scoreUnits(book, period, [metric], { currency, zone }))(metric);
}

/** What the rep did in as long a time before: the base of an aim. */
export const baseOf = (book: Book, aim: Pick<Aim, 'metric' | 'from' | 'by'>, settings: Settings): Promise<number> =>
  unitsIn(book, aim.metric, timeBefore({ from: aim.from, to: aim.by }), settings);

/** The rep's what-ifs, oldest first. */
export const scenariosOf = async (book: Book): Promise<Scenario[]> =>
  (await book.scenarios.toArray()).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
