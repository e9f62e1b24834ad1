import { countsIn, type DayCounts } from '../day-counts.ts';
import { enoughCases } from '../metrics/metric.ts';
import type { Period } from '../period.ts';
import { addDays } from '../time.ts';
import { passageTo } from './funnel.ts';
import { isClearlyBelow, type Passage } from './passage.ts';
import { funnelSteps, linkedSteps, type FunnelStep, type LinkedStep } from './steps.ts';

/** What a rate is held against must itself stand on more than luck. */
export const enoughToCompare = 3 * enoughCases;

/** How far back the rep's own record goes, in days. */
export const trailingDays = 365;

export type WeakestLink =
  /** The rate to `step` fell against the rep's own year before. */
  | Found<'fell'>
  /** Nothing fell; this rate has been far better in a quarter of the rep's own. */
  | (Found<'below-best'> & { readonly quarter: Period })
  /** Enough is known, and no rate stands out. */
  | { readonly kind: 'none' }
  /** Too few to say anything of any step. */
  | { readonly kind: 'too-few' };

type Found<Kind> = {
  readonly kind: Kind;
  readonly step: LinkedStep;
  readonly now: Passage;
  readonly own: Passage;
  /** How many more of this step there would have been at the own rate. */
  readonly more: number;
};

type Compared = { readonly step: LinkedStep; readonly now: Passage; readonly own: Passage };

/**
 * The weakest link of the funnel: the step that costs the rep most, measured by nobody but the rep.
 *
 * Formula  first, of the steps whose rate lies clearly below that of the 365 days before the period, the one that fell
 *          most in proportion (rate now ÷ rate then is smallest), for wins shrink in that proportion; if none did,
 *          of the steps whose rate lies clearly below that of an own quarter, the one with the most to win in the
 *          same proportion
 * Says     nothing of a step with fewer than ten cases now or thirty then, or whose rate is no share (more came than
 *          could have passed). Clearly means three standard errors: of a funnel in which nothing changed it names a
 *          link in less than one look of ten
 * Note     a finding, not a cause: a new list or a season lowers a rate as a worse talk does
 * Source   features D8, requirement 156 (many good calls but few meetings)
 * @param quarters whole quarters before the period, whose best is the rep's own best
 */
export function weakestLink(days: DayCounts<FunnelStep>, period: Period, quarters: readonly Period[]): WeakestLink {
  const year = { from: addDays(period.from, -trailingDays), to: addDays(period.from, -1) };
  const fromYear = compared(days, period, year);
  const [fallen] = clearly(fromYear);
  if (fallen) return { kind: 'fell', ...fallen, more: moreAt(fallen) };
  const ofQuarters = quarters.flatMap(quarter => compared(days, period, quarter).map(one => ({ ...one, quarter })));
  const [best] = clearly(ofQuarters);
  if (best) return { kind: 'below-best', ...best, more: moreAt(best) };
  return { kind: fromYear.length + ofQuarters.length > 0 ? 'none' : 'too-few' };
}

/** The steps of which enough is known on both sides. */
function compared(days: DayCounts<FunnelStep>, period: Period, own: Period): Compared[] {
  const [now, then] = [countsIn(days, funnelSteps, period), countsIn(days, funnelSteps, own)];
  return linkedSteps.flatMap(step => {
    const [here, there] = [passageTo(step, now), passageTo(step, then)];
    if (!here?.interval || !there?.interval) return [];
    return here.n >= enoughCases && there.n >= enoughToCompare ? { step, now: here, own: there } : [];
  });
}

/** Those that lie clearly below, the one with the most to win first; of equals the earlier step. */
const clearly = <One extends Compared>(all: readonly One[]): One[] =>
  all.filter(({ now, own }) => isClearlyBelow(now, own)).sort((a, b) => left(a) - left(b));

const left = ({ now, own }: Compared): number => (now.rate ?? 0) / (own.rate ?? 1);

const moreAt = ({ now, own }: Compared): number => (own.rate ?? 0) * now.n - now.hits;
