import type { Channel } from './channel.ts';
import type { Definitions, FiscalYear } from './definitions.ts';
import type { Role } from './goal.ts';
import type { HygieneSettings } from './hygiene-rules.ts';
import { idOf, type PipelineId, type SettingsId } from './ids.ts';
import type { Weights } from './lead-score.ts';
import type { MetricKey } from './metrics/metric.ts';
import type { Currency } from './money.ts';
import type { NorthStar } from './north-star/link.ts';
import type { WeekStart } from './period.ts';
import type { QualificationRules } from './qualification.ts';
import type { Rate } from './rates.ts';
import type { Reason } from './reasons.ts';
import type { Instant, Zone } from './time.ts';
import type { WorkRules } from './work-rules.ts';

/** What the whole book is computed by. Language and theme belong to a device and are kept there. */
export type Settings = {
  readonly id: SettingsId;
  readonly role: Role;
  readonly zone: Zone;
  readonly weekStart: WeekStart;
  readonly currency: Currency;
  /** How the rep signs messages. */
  readonly name?: string;
  /** The pipeline that new deals enter. */
  readonly pipeline: PipelineId;
  /** What one unit of another currency was worth in the rep's own, from a day on, as the rep has typed it. */
  readonly rates?: readonly Rate[];
  /** Reasons of the rep's own lists: renamed, hidden or added. */
  readonly winReasons?: readonly Reason[];
  readonly lossReasons?: readonly Reason[];
  readonly hygiene?: HygieneSettings;
  /** When a lead is qualified, by the rep's own definition. */
  readonly qualification?: QualificationRules;
  /** What each criterion of a lead's score may give at most; ours where absent. */
  readonly leadWeights?: Weights;
  /** What figures mean where the field means several things; the standard where absent. */
  readonly definitions?: Partial<Definitions>;
  readonly fiscal?: FiscalYear;
  /** The three to five figures that the rep steers by (requirement 124). */
  readonly kpis?: readonly MetricKey[];
  /** Minutes that one touch takes, where the rep has said so. */
  readonly minutes?: Partial<Readonly<Record<Channel, number>>>;
  /** The money goal that is worked back to dials, and by which figures. */
  readonly northStar?: NorthStar;
  /** Runs of days are not shown. */
  readonly noStreaks?: boolean;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
} & WorkRules;

/** There is one row of settings, and every device calls it the same. */
export const settingsId: SettingsId = idOf('settings', 'book');
