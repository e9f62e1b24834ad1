import { changesBetween } from './change.ts';
import { roles, type Role } from './goal.ts';
import { goalsFor } from './goals/presets.ts';
import { areWeights } from './lead-score.ts';
import { metricKeys } from './metrics/metric.ts';
import { today, type Moment } from './moment.ts';
import { isCurrency, type Currency } from './money.ts';
import { isNorthStar } from './north-star/link.ts';
import type { WeekStart } from './period.ts';
import { kitNames, pipelineFrom, type KitName } from './pipeline.ts';
import { areRules } from './qualification.ts';
import { areRates } from './rates.ts';
import { areReasons } from './reasons.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { settingsId, type Settings } from './settings.ts';
import { compact, shortLine } from './text.ts';
import { isZone, type Zone } from './time.ts';
import { badWorkRule, type WorkRules } from './work-rules.ts';

type Lists = Pick<Settings, 'rates' | 'winReasons' | 'lossReasons' | 'qualification' | 'leadWeights'>;
type Counting = Pick<Settings, 'definitions' | 'fiscal' | 'kpis' | 'minutes' | 'northStar' | 'noStreaks'>;
export type SettingsFields = Partial<Pick<Settings, 'role' | 'zone' | 'weekStart' | 'currency' | 'name'>> &
  Lists &
  Counting &
  WorkRules;

export type SetUp = {
  readonly kind: 'set-up';
  readonly role: Role;
  readonly kit: KitName;
  readonly zone: Zone;
  readonly weekStart: WeekStart;
  readonly currency: Currency;
};
export type EditSettings = { readonly kind: 'edit-settings'; readonly fields: SettingsFields };

function firstBad({ role, zone, weekStart, currency }: SettingsFields): string | undefined {
  if (role !== undefined && !roles.includes(role)) return 'role';
  if (zone !== undefined && !isZone(zone)) return 'zone';
  if (weekStart !== undefined && ![1, 6, 7].includes(weekStart)) return 'weekStart';
  return currency !== undefined && !isCurrency(currency) ? 'currency' : undefined;
}

/** Months, minutes and numbers of figures that nobody can mean. */
function badCounting({ fiscal, kpis = [], minutes = {}, northStar }: Counting): keyof Counting | undefined {
  if (fiscal && !(Number.isInteger(fiscal.firstMonth) && fiscal.firstMonth >= 1 && fiscal.firstMonth <= 12))
    return 'fiscal';
  if (kpis.length > 5 || kpis.some(kpi => !metricKeys.includes(kpi))) return 'kpis';
  if (northStar && !isNorthStar(northStar)) return 'northStar';
  return Object.values(minutes).every(value => value > 0 && value <= 8 * 60) ? undefined : 'minutes';
}

function badList({ rates, winReasons, lossReasons, qualification, leadWeights }: Lists): keyof Lists | undefined {
  if (qualification && !areRules(qualification)) return 'qualification';
  if (leadWeights && !areWeights(leadWeights)) return 'leadWeights';
  if (rates && !areRates(rates)) return 'rates';
  if (winReasons && !areReasons(winReasons)) return 'winReasons';
  return lossReasons && !areReasons(lossReasons) ? 'lossReasons' : undefined;
}

/** The first minute: a pipeline from a kit, goals from a role, and the rules of counting. */
export function setUp(command: SetUp, moment: Moment): Result<Write[], Refusal> {
  const { role, kit, zone, weekStart, currency } = command;
  const bad = firstBad(command) ?? (kitNames.includes(kit) ? undefined : 'kit');
  if (bad) return err({ kind: 'bad-setting', field: bad });
  const { pipeline, writes } = pipelineFrom(kit, moment);
  const row = { id: settingsId, role, zone, weekStart, currency, pipeline, createdAt: moment.now };
  const start = { since: today({ ...moment, zone }), createdAt: moment.now };
  const goals = goalsFor(role, currency, start).map((goal): Write => ({ table: 'goals', row: goal }));
  return ok([{ table: 'settings', row }, ...writes, ...goals]);
}

export function editSettings(settings: Settings, fields: SettingsFields, moment: Moment): Result<Write[], Refusal> {
  const bad = firstBad(fields) ?? badList(fields) ?? badCounting(fields) ?? badWorkRule(fields);
  if (bad) return err({ kind: 'bad-setting', field: bad });
  const after = compact({ ...settings, ...fields, name: shortLine(fields.name ?? settings.name ?? '') });
  return ok([{ table: 'settings', row: after }, ...changesBetween(settings.id, settings, after, moment)]);
}
