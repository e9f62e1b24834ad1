import { isWithin, type Period, type Span } from '#lib/domain/period.ts';
import type { Day } from '#lib/domain/time.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

type Named = { readonly span: Span; readonly period: Period; readonly today: Day };

/** What a rep calls a stretch of time: today, a week by its days, a month by its name. */
export function periodName({ t, format }: Words, { span, period, today }: Named): string {
  const { from, to } = period;
  const isNow = isWithin(today, period);
  switch (span) {
    case 'day':
      return isNow ? `${t.score.now.day}, ${format.weekday(from)}` : format.weekday(from);
    case 'week': {
      const days = `${format.day(from, today)} – ${format.day(to, today)}`;
      return isNow ? `${t.score.now.week}, ${days}` : days;
    }
    case 'month':
      return format.month(from);
    case 'quarter':
      return `${t.score.quarter(String(Math.ceil(Number(from.slice(5, 7)) / 3)))} ${from.slice(0, 4)}`;
    case 'year':
      return from.slice(0, 4);
  }
}
