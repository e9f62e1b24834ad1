import type { AgainstBest, RecordSpan } from '#lib/domain/own-record/own-record.ts';
import type { CalendarRules } from '#lib/domain/period.ts';
import type { Day } from '#lib/domain/time.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { periodName } from '../score/period-name.ts';

type Asked = { readonly span: RecordSpan; readonly today: Day; readonly rules: CalendarRules };

/** The best of a kind with its day, the one before it where the present one is the best, or that there is none yet. */
export function bestIn(words: Words, { best, isBest }: AgainstBest, { span, today, rules }: Asked): string {
  const t = words.t.records;
  if (!best) return t.first;
  const { period, count } = best;
  const when =
    span === 'day' ? words.format.day(period.from, today) : periodName(words, { span, period, today, rules });
  const many = words.format.number(count);
  return isBest ? `${t.isBest[span]}; ${t.before(many, when)}` : t.bestIs(t.best[span], many, when);
}
