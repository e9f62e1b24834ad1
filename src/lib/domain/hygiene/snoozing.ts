import { changesBetween } from '../change.ts';
import { hygieneRules, type HygieneRule, type Snooze } from '../hygiene-rules.ts';
import { idOf, type DealId, type SnoozeId } from '../ids.ts';
import { today, type Moment } from '../moment.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Write } from '../rows.ts';
import { limits, shortLine } from '../text.ts';
import { parseDay, type Day } from '../time.ts';

/** Puts one finding aside until a day: the reason is a code of ours or the rep's own words. */
export type SnoozeFinding = {
  readonly kind: 'snooze-finding';
  readonly deal: DealId;
  readonly rule: HygieneRule;
  readonly until: Day;
  readonly reason: string;
};
export type WakeFinding = { readonly kind: 'wake-finding'; readonly deal: DealId; readonly rule: HygieneRule };

/** Why a finding is put aside. `confirmed`: the rep has looked, and it is right as it is. */
export const snoozeReasons = ['confirmed', 'waiting-for-them', 'usual-for-this', 'later'] as const;
export type SnoozeReason = (typeof snoozeReasons)[number];

/** There is one of each deal and rule, so that two devices that put it aside speak of one row. */
export const snoozeId = (deal: DealId, rule: HygieneRule): SnoozeId =>
  idOf('snooze', `${deal.slice(deal.indexOf('_') + 1).slice(0, 44)}${rule.replaceAll('-', '')}`);

/** On the day itself the finding is awake again. */
export const isAsleep = ({ until, deletedAt }: Snooze, day: Day): boolean => deletedAt === undefined && until > day;

/** The same row is edited when a finding is put aside again. Refused without a reason, and for a day that is not ahead. */
export function snoozeFinding(
  { deal, rule, until, reason }: SnoozeFinding,
  known: Snooze | undefined,
  moment: Moment
): Result<Write[], Refusal> {
  const why = shortLine(reason);
  if (why === '') return err({ kind: 'reason-needed' });
  if (why.length > limits.note) return err({ kind: 'too-long', field: 'reason', limit: limits.note });
  if (!parseDay(until) || until <= today(moment)) return err({ kind: 'bad-date' });
  if (!hygieneRules.includes(rule)) return err({ kind: 'bad-setting', field: 'rule' });
  const id = snoozeId(deal, rule);
  const after: Snooze = { id, createdAt: known?.createdAt ?? moment.now, deal, rule, until, reason: why };
  return ok([{ table: 'snoozes', row: after }, ...changesBetween(id, known, after, moment)]);
}

/** Ends it today. What does not sleep stays as it is. */
export function wakeFinding(known: Snooze, moment: Moment): Write[] {
  const until = today(moment);
  if (!isAsleep(known, until)) return [];
  const after = { ...known, until };
  return [{ table: 'snoozes', row: after }, ...changesBetween(known.id, known, after, moment)];
}
