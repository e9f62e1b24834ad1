import type { Currency, Money } from '#lib/domain/money.ts';
import type { PlanFields } from '#lib/domain/plan/set-plan.ts';
import { quotaBy, usualOteFactor, type WayFields } from '#lib/domain/plan/total.ts';
import { quotaWays, type Plan, type QuotaWay } from '#lib/domain/plan.ts';
import { typedAmount } from '#lib/domain/typed-amount.ts';
import { amountText, currencyOr, percentText, typedNumber } from './typed.ts';

type Amount = { text: string; currency: Currency };

const amountOf = (money: Money | undefined, currency: Currency): Amount => ({
  text: amountText(money),
  currency: currencyOr(money, currency)
});

const typed = ({ text, currency }: Amount): Money | undefined => typedAmount(text, currency);

/** An amount that is there and cannot be read, or is below zero. */
const isBad = (amount: Amount): boolean => amount.text.trim() !== '' && !((typed(amount)?.minor ?? -1) >= 0);
const isBadNumber = (text: string, least: number): boolean => !((typedNumber(text) ?? least) >= least);

/** What is usual to grow by, to start from. */
const usualGrowth = '10';

/** What a rep is about to say of a plan: the three ways side by side, and which of them is chosen. */
export class QuotaDraft {
  way = $state<QuotaWay>('company');
  /** The rep has said which way it is to be. */
  isPicked = false;
  company = $state<Amount>({ text: '', currency: 'EUR' });
  ote = $state<Amount>({ text: '', currency: 'EUR' });
  factor = $state(usualOteFactor);
  base = $state<Amount>({ text: '', currency: 'EUR' });
  growth = $state(usualGrowth);
  deals = $state('');
  stretch = $state('');
  style = $state<NonNullable<Plan['style']>>('kpi');
  considered = $state<Record<string, string>>({});

  /** Starts from the plan that is there, with own sales of the time before where nothing is typed for them. */
  constructor(plan: Plan | undefined, currency: Currency, before: Money | undefined) {
    this.way = plan?.way ?? 'company';
    this.isPicked = plan !== undefined;
    this.company = amountOf(plan?.company, currency);
    this.ote = amountOf(plan?.ote, currency);
    this.factor = plan?.oteFactor ?? usualOteFactor;
    this.base = amountOf(plan?.base ?? before, currency);
    this.growth = plan?.growthFactor === undefined ? usualGrowth : percentText(plan.growthFactor - 1);
    this.deals = plan?.deals === undefined ? '' : String(plan.deals);
    this.stretch = percentText(plan?.stretch);
    this.style = plan?.style ?? 'kpi';
    this.considered = { ...plan?.considered };
  }

  /** Who types an amount and has picked no way means the way that it is typed for. */
  type(way: QuotaWay, text: string): void {
    this[way === 'growth' ? 'base' : way].text = text;
    if (!this.isPicked && !this.results[this.way]) this.way = way;
  }

  readonly fields: WayFields = $derived.by(() => {
    const [company, ote, base] = [typed(this.company), typed(this.ote), typed(this.base)];
    const growth = typedNumber(this.growth) ?? 0;
    return {
      ...(company && { company }),
      ...(ote && { ote }),
      ...(base && { base }),
      oteFactor: this.factor,
      growthFactor: Math.round((1 + growth / 100) * 1e6) / 1e6
    };
  });

  /** What each way comes to. */
  readonly results: Readonly<Record<QuotaWay, Money | undefined>> = $derived.by(() => {
    const [company, ote, growth] = quotaWays.map(way => quotaBy(way, this.fields));
    return { company, ote, growth };
  });

  readonly problem: 'amount' | 'missing' | 'number' | undefined = $derived.by(() => {
    if ([this.company, this.ote, this.base].some(isBad)) return 'amount';
    if (isBadNumber(this.growth, -99) || isBadNumber(this.deals, 1) || isBadNumber(this.stretch, 0)) return 'number';
    return this.results[this.way] || this.deals.trim() !== '' ? undefined : 'missing';
  });

  /** All of it as a plan keeps it; what was emptied is taken away. */
  readonly plan: PlanFields & Pick<Plan, 'way'> = $derived.by(() => {
    const { company, ote, base, oteFactor, growthFactor } = this.fields;
    const considered = Object.fromEntries(Object.entries(this.considered).filter(([, note]) => note.trim() !== ''));
    const stretch = typedNumber(this.stretch);
    return {
      ...{ way: this.way, company, ote, base, style: this.style },
      oteFactor: ote && oteFactor,
      growthFactor: base && growthFactor,
      deals: typedNumber(this.deals),
      stretch: stretch ? stretch / 100 : undefined,
      considered: Object.keys(considered).length > 0 ? considered : undefined
    };
  });
}
