import type { Aim } from '#lib/domain/aim.ts';
import type { AimFields } from '#lib/domain/aims/aim-edits.ts';
import { vagueIn, type Vague } from '#lib/domain/aims/vagueness.ts';
import type { GoalMetric } from '#lib/domain/goal.ts';
import { isMoney } from '#lib/domain/goals/presets.ts';
import { majorOf, type Currency } from '#lib/domain/money.ts';
import { parseDay, type Day } from '#lib/domain/time.ts';
import { typedAmount } from '#lib/domain/typed-amount.ts';
import { typedNumber } from '../pipelines/typed-number.ts';

type Begun = Partial<Pick<Aim, 'style' | 'objective'>>;

/** An aim that is being written: what is typed, and what it means so far. */
export class AimDraft {
  style: Aim['style'] = $state('kpi');
  objective = $state('');
  metric: GoalMetric | '' = $state('');
  number = $state('');
  by = $state('');
  why = $state('');
  review: 'none' | 'week' | 'month' = $state('week');
  /** What the rep did in as long a time before; undefined until it is counted. */
  base: number | undefined = $state();
  readonly #currency: Currency;
  readonly #today: Day;
  readonly #start: Aim | undefined;

  constructor(start: Aim | undefined, begun: Begun, now: { readonly currency: Currency; readonly today: Day }) {
    this.#start = start;
    this.#currency = now.currency;
    this.#today = now.today;
    this.style = start?.style ?? begun.style ?? 'kpi';
    this.objective = start?.objective ?? begun.objective ?? '';
    if (!start) return;
    this.metric = start.metric;
    this.number = isMoney(start.metric)
      ? String(majorOf({ minor: start.number, currency: now.currency }))
      : String(start.number);
    this.by = start.by;
    this.why = start.why ?? '';
    this.review = start.review ?? 'none';
    this.base = start.base;
  }

  get from(): Day {
    return this.#start?.from ?? this.#today;
  }

  get day(): Day | undefined {
    return parseDay(this.by);
  }

  /** The metric and the days of which a base can be counted. */
  get asked(): Pick<Aim, 'metric' | 'from' | 'by'> | undefined {
    const { metric, from, day } = this;
    return metric !== '' && day && day > from ? { metric, from, by: day } : undefined;
  }

  /** Units; of money minor ones. */
  get units(): number | undefined {
    if (this.metric !== '' && isMoney(this.metric)) return typedAmount(this.number, this.#currency)?.minor;
    return typedNumber(this.number.replace(/[\s\u00a0\u202f]/g, ''));
  }

  get vague(): readonly Vague[] {
    const { style, objective, metric, units, base, day } = this;
    // An end that was set before stays, also when it has passed.
    const asOf = this.#start && day === this.#start.by ? this.#start.from : this.#today;
    return vagueIn(
      {
        style,
        objective,
        ...(metric !== '' && { metric }),
        ...(units !== undefined && { number: units }),
        ...(base !== undefined && { base }),
        ...(day && { by: day })
      },
      asOf
    );
  }

  /** What is kept; undefined while it is vague. Texts that were emptied are taken away. */
  get fields(): (AimFields & Pick<Aim, 'metric' | 'number' | 'by' | 'style'>) | undefined {
    const { metric, units, day, base, from, style, objective, why, review } = this;
    if (this.vague.length > 0 || metric === '' || units === undefined || !day) return undefined;
    return {
      ...{ metric, number: units, by: day, from, base, style, objective, why },
      review: review === 'none' ? undefined : review
    };
  }
}
