import type { Activity } from '#lib/domain/activity.ts';
import { nextStepRate } from '#lib/domain/metrics/next-step-rate.ts';
import { noShowRate } from '#lib/domain/metrics/no-show-rate.ts';
import { talkTime } from '#lib/domain/metrics/talk-time.ts';
import { wilson } from '#lib/domain/metrics/wilson.ts';
import type { ScoreFacts } from '#lib/domain/scorecard.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** A figure of how the rep works, beside the points; no goal is set for it. */
export type HabitLine = {
  readonly key: 'next-step' | 'talk' | 'no-show';
  readonly value: string;
  readonly detail: string;
  /** Too few touches for the figure to mean much. */
  readonly weak: boolean;
  readonly notes: readonly string[];
  readonly rows: readonly Activity[];
};

/** Fewer than these are luck. */
const enough = 10;
const none = '–';

export const habitsOf = (words: Words, facts: ScoreFacts): HabitLine[] => {
  const { activities, period } = facts;
  const { planned, open } = nextStepRate(activities, period);
  const { missed, scheduled } = noShowRate(facts, period);
  return [ofRate(words, 'next-step', planned, open), ofTalk(words, facts), ofRate(words, 'no-show', missed, scheduled)];
};

function ofRate(
  { t, format }: Words,
  key: 'next-step' | 'no-show',
  counted: readonly Activity[],
  rows: readonly Activity[]
): HabitLine {
  const interval = wilson(counted.length, rows.length);
  const nothing = t.score.habits.none;
  if (!interval) return { key, value: none, detail: nothing, weak: true, notes: [nothing], rows };
  const said = key === 'no-show' ? t.score.habits.ofAppointments : t.score.habits.of;
  const made = said(format.number(counted.length), rows.length);
  const weak = rows.length < enough;
  const between = t.score.between(format.percent(interval.low), format.percent(interval.high));
  const value = format.percent(counted.length / rows.length);
  const detail = weak ? t.catalogue.tooFew(format.number(rows.length)) : made;
  return { key, value, detail, weak, notes: [made, ...(weak ? [t.catalogue.tooFewDetail] : []), between], rows };
}

function ofTalk({ t, format }: Words, { activities, period }: ScoreFacts): HabitLine {
  const { calls, mean, estimated = 0, types } = talkTime(activities, period);
  const { habits } = t.score;
  if (mean === undefined) {
    return { key: 'talk', value: none, detail: habits.none, weak: true, notes: [habits.none], rows: calls };
  }
  const detail = habits.estimated(calls.length, format.percent(estimated));
  const byType = types.map(type =>
    habits.type(
      t.terms.dispositions[type.disposition],
      format.duration(Math.round(type.mean ?? 0)),
      habits.estimated(type.calls.length, format.percent(type.estimated ?? 0))
    )
  );
  const value = format.duration(Math.round(mean));
  return { key: 'talk', value, detail, weak: calls.length < enough, notes: [detail, ...byType], rows: calls };
}
