import { changesBetween } from '../change.ts';
import { hygieneRules, type HygieneRule, type HygieneSettings } from '../hygiene-rules.ts';
import type { Moment } from '../moment.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Write } from '../rows.ts';
import type { Settings } from '../settings.ts';
import { badHygiene } from './limits.ts';

/** One rule as it is from now on; without `off` and `limit` it is ours again. */
export type SetHygiene = {
  readonly kind: 'set-hygiene';
  readonly rule: HygieneRule;
  readonly off?: boolean;
  readonly limit?: number;
};

/** Changes one rule and leaves the others as they are. Refused for a limit out of its range. */
export function setHygiene(
  settings: Settings,
  { rule, off, limit }: SetHygiene,
  moment: Moment
): Result<Write[], Refusal> {
  const one = { ...(off === true && { off }), ...(limit !== undefined && { limit }) };
  const { [rule]: _before, ...others } = settings.hygiene ?? {};
  const hygiene: HygieneSettings = Object.keys(one).length > 0 ? { ...others, [rule]: one } : others;
  const bad = hygieneRules.includes(rule) ? badHygiene({ [rule]: one }) : 'rule';
  if (bad) return err({ kind: 'bad-setting', field: bad });
  const after = { ...settings, hygiene };
  return ok([{ table: 'settings', row: after }, ...changesBetween(settings.id, settings, after, moment)]);
}
