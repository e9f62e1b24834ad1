import type { FiscalYear } from '#lib/domain/definitions.ts';
import { fiscalName, monthHolding, monthStart } from '#lib/domain/fiscal.ts';
import { isWithin, type CalendarRules, type Period, type Span } from '#lib/domain/period.ts';
import type { Day } from '#lib/domain/time.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

type Named = {
  readonly span: Span;
  readonly period: Period;
  readonly today: Day;
  /** By which the period was made; the years of the calendar where they are not said. */
  readonly rules?: CalendarRules | undefined;
};

/** What a rep calls a stretch of time: today, a week by its days, a month by its name, a quarter by its year. */
export function periodName(words: Words, named: Named): string {
  const { t, format } = words;
  const { span, period, today, rules } = named;
  const { from } = period;
  const isNow = isWithin(today, period);
  if (span === 'day') return isNow ? `${t.score.now.day}, ${format.weekday(from)}` : format.weekday(from);
  if (span === 'week') return isNow ? `${t.score.now.week}, ${daysOf(words, named)}` : daysOf(words, named);
  const { fiscal, weekStart } = rules ?? {};
  if (fiscal && weekStart && !isOfCalendar(fiscal)) return fiscalPeriodName(words, { ...named, fiscal, weekStart });
  if (span === 'month') return format.month(from);
  if (span === 'year') return from.slice(0, 4);
  return `${t.score.quarter(String(Math.ceil(Number(from.slice(5, 7)) / 3)))} ${from.slice(0, 4)}`;
}

const isOfCalendar = ({ firstMonth, weeks }: FiscalYear) => firstMonth === 1 && !weeks;

const daysOf = ({ format }: Words, { period, today }: Pick<Named, 'period' | 'today'>) =>
  `${format.day(period.from, today)} – ${format.day(period.to, today)}`;

/** FY26 Q2. A month of whole weeks is called as the month that it stands for, with its days. */
function fiscalPeriodName(words: Words, named: Named & { fiscal: FiscalYear; weekStart: number }): string {
  const { t, format } = words;
  const { span, period, fiscal, weekStart } = named;
  const index = monthHolding(period.from, fiscal, weekStart);
  const { begins, ends, quarter } = fiscalName(index, fiscal);
  const year = t.catalogue.fiscalYear(begins, ends);
  if (span === 'year') return year;
  if (span === 'quarter') return t.catalogue.fiscalQuarter(year, quarter);
  const name = format.month(monthStart(index, { firstMonth: fiscal.firstMonth }, weekStart));
  return fiscal.weeks ? `${name} (${daysOf(words, named)})` : name;
}
