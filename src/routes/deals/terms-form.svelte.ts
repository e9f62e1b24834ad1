import type { Billing, DealTerms } from '#lib/domain/deal-terms.ts';
import { areTerms } from '#lib/domain/deal-worth.ts';
import { majorOf, type Currency, type Money } from '#lib/domain/money.ts';
import { compact } from '#lib/domain/text.ts';
import { typedAmount } from '#lib/domain/typed-amount.ts';

const prices = ['oneOff', 'recurring', 'cost'] as const;
const counts = ['months', 'seats'] as const;
export type TermsField = (typeof prices)[number] | (typeof counts)[number] | 'discount';

const typedMoney = (money: Money | undefined): string => (money ? String(majorOf(money)) : '');
const typedNumber = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** A number as it is typed, with a comma or a point. */
const numberIn = (text: string): number => Number(text.trim().replace(',', '.'));

/** Terms as they are being typed: what can be read of them so far, and what cannot. */
export class TermsForm {
  texts: Record<TermsField, string> = $state({
    oneOff: '',
    recurring: '',
    cost: '',
    months: '',
    seats: '',
    discount: ''
  });
  billing: Billing = $state('month');
  currency: Currency = $state('');

  constructor(terms: DealTerms, currency: Currency) {
    this.currency = currency;
    this.billing = terms.billing ?? 'month';
    for (const field of prices) this.texts[field] = typedMoney(terms[field]);
    for (const field of [...counts, 'discount'] as const) this.texts[field] = typedNumber(terms[field]);
  }

  /** Absent while no price can be read, or something else cannot. */
  readonly terms: DealTerms | undefined = $derived.by(() => {
    const money = Object.fromEntries(prices.map(field => [field, typedAmount(this.texts[field], this.currency)]));
    const numbers = Object.fromEntries(
      [...counts, 'discount' as const].map(field => [
        field,
        this.#said(field) ? numberIn(this.texts[field]) : undefined
      ])
    );
    const billing = money['recurring'] ? this.billing : undefined;
    const terms = compact({ ...money, ...numbers, billing }) as DealTerms;
    return this.bad.length === 0 && areTerms(terms) ? terms : undefined;
  });

  get hasPrice(): boolean {
    return this.#said('oneOff') || this.#said('recurring');
  }

  /** The fields whose text is no value. */
  readonly bad: readonly TermsField[] = $derived(
    [...prices, ...counts, 'discount' as const].filter(field => this.#said(field) && !this.#isGood(field))
  );

  #isGood(field: TermsField): boolean {
    const text = this.texts[field];
    if (prices.some(price => price === field)) return (typedAmount(text, this.currency)?.minor ?? -1) >= 0;
    const value = numberIn(text);
    return field === 'discount' ? value >= 0 && value <= 100 : Number.isInteger(value) && value >= 1;
  }

  #said(field: TermsField): boolean {
    return this.texts[field].trim() !== '';
  }
}
