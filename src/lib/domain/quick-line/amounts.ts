import { moneyOf, type Currency, type Money } from '../money.ts';
import { Lexicon } from './lexicon.ts';
import { figuresAt, spokenAt, type Found } from './numbers.ts';
import type { Token } from './tokens.ts';
import { englishMoneyWords } from './words/en.ts';
import { halfWords, oneAndHalfWords } from './words/numerals.ts';
import { polishMoneyWords } from './words/pl.ts';
import { russianMoneyWords } from './words/ru.ts';

const currencies = new Lexicon<Currency>([
  ['PLN', 'zł, zl, złoty*, złote, złotych, pln, zeta, zetów, złotówk*, злот*'],
  ['EUR', 'eur, euro, euros, eurasów, евро, євро'],
  ['USD', 'usd, dollar*, dolar*, bucks, доллар*, долар*, баксов'],
  ['GBP', 'gbp, pound*, funt*, quid, фунт*'],
  ['RUB', 'rub, rur, руб*, рубл*, р'],
  ['UAH', 'uah, грн, грив*, hrn, hrywien, hrywny'],
  ['CHF', 'chf, frank*, франк*'],
  ['CZK', 'czk, kč, koron*, крон*'],
  ['KZT', 'kzt, тенге, тг']
]);

const signs: Readonly<Record<string, Currency>> = {
  ...{ '€': 'EUR', $: 'USD', '£': 'GBP', '₽': 'RUB', '₴': 'UAH', '₸': 'KZT', '¥': 'JPY' }
};

const multipliers = new Lexicon<number>([
  [1e3, 'k, tys, tysi*, thousand*, grand, к, тыс*, тис*, тр, kafli, tyś'],
  [1e6, 'mln, million*, milion*, mio, mm, млн, миллион*, мільйон*, лимон*, kk, кк, bańki, bańka, mil'],
  [1e9, 'mld, bn, billion*, miliard*, млрд, миллиард*, мільярд*']
]);

/** What is counted in such numbers and is not money. */
const quantities = new Lexicon<true>([
  [
    true,
    'szt*, osób, osob*, pracownik*, użytkownik*, licencj*, egzemplarz*, km, kg, ton, tony, metr*, m2, stanowisk*, klient*, kont, sklep*'
  ],
  [
    true,
    'user*, seat*, license*, licence*, unit*, pcs, piece*, employee*, people, lead*, contact*, customer*, staff, stores, shops, client*'
  ],
  [
    true,
    'штук*, шт, человек*, чел, сотрудник*, пользовател*, лиценз*, тонн*, км, кг, единиц*, клиент*, мест, магазин*, точек, сорудник*, metrów'
  ]
]);

const moneyWords = new Lexicon<true>([[true, `${englishMoneyWords},${polishMoneyWords},${russianMoneyWords}`]]);
const between = new Lexicon<true>([
  [true, 'na, za, for, of, at, is, about, ok, около, на, в, around, approx, ca, to, jest, это']
]);

/** What an amount cannot know by itself. */
export type Around = {
  readonly currency: Currency;
  /** Does a date begin at a token? */
  readonly startsDay: (index: number) => boolean;
  /** Does something that is no part of a number begin there? */
  readonly endsNumber: (index: number) => boolean;
};

type Parts = Found<number> & {
  readonly isScaled: boolean;
  readonly isGrouped: boolean;
  readonly currency?: Currency | undefined;
};

/** Parts of one number may have a full stop between them, but no other mark. */
const follows = (token: Token | undefined): token is Token => token !== undefined && token.gap !== 'break';

/**
 * The amount that begins at a token: 12k, 12 тыс, 1,5 mln, €3.500, PLN 12 000, 20 tys. zł, dwanaście tysięcy. A number
 * alone is an amount only where its grouping or the word before it says so; ranges, shares and counts are none.
 */
export function amountAt(tokens: readonly Token[], index: number, around: Around): Found<Money> | undefined {
  if (isInRange(tokens, index)) return undefined;
  const lead = currencyAt(tokens, index);
  const start = index + (lead?.length ?? 0);
  const parts = partsAt(tokens, start, around);
  if (!parts || (lead && parts.currency && parts.currency !== lead.value)) return undefined;
  const end = start + parts.length;
  const currency = lead?.value ?? parts.currency;
  if (isDashOrShare(tokens[end]) || (follows(tokens[end]) && quantities.at(tokens, end))) return undefined;
  if (!currency && !parts.isScaled && !isBareAmount(tokens, index, parts, around)) return undefined;
  const money = parts.value > 0 ? moneyOf(parts.value, currency ?? around.currency) : undefined;
  return money && { value: money, length: end - index };
}

const isDashOrShare = (token: Token | undefined): boolean =>
  token !== undefined && token.gap !== 'break' && (token.text === '%' || (token.text === '-' && token.gap === 'none'));

/** Before it stands what makes it one end of a range, or a part of a longer number. */
function isInRange(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before?.text === '-' || before?.text === '#') return true;
  if (before?.kind !== 'number' || token?.kind !== 'number') return false;
  return token.gap === 'none' || (token.gap === 'space' && /^\d{3}$/.test(token.text) && /^\d{1,3}$/.test(before.text));
}

function currencyAt(tokens: readonly Token[], index: number): Found<Currency> | undefined {
  const token = tokens[index];
  if (token?.kind === 'sign') {
    const sign = signs[token.text];
    return sign === undefined ? undefined : { value: sign, length: 1 };
  }
  const hit = currencies.at(tokens, index);
  return hit && { value: hit.meaning, length: hit.length };
}

function partsAt(tokens: readonly Token[], index: number, around: Around): Parts | undefined {
  const number = numberAt(tokens, index);
  if (!number) return undefined;
  let length = number.length;
  const scale = follows(tokens[index + length]) ? scaleAt(tokens, index + length, around) : undefined;
  if (scale) {
    if (number.isGrouped && number.value >= 1_000) return undefined;
    length += scale.length;
  } else if (number.needsScale) return undefined;
  const currency = follows(tokens[index + length]) ? currencyAt(tokens, index + length) : undefined;
  length += currency?.length ?? 0;
  const value = number.value * (scale?.value ?? 1);
  return { value, length, isScaled: scale !== undefined, isGrouped: number.isGrouped, currency: currency?.value };
}

/** "k" with a space before it may be the Russian preposition of a date: then it does not multiply. */
function scaleAt(tokens: readonly Token[], index: number, around: Around): Found<number> | undefined {
  const token = tokens[index];
  const hit = multipliers.at(tokens, index);
  if (token?.key === 't' && (token.gap === 'none' || tokens[index + 1]?.key === 'r')) return { value: 1e3, length: 1 };
  if (token?.key === 'm' && token.gap === 'none' && /[.,]/.test(tokens[index - 1]?.text ?? ''))
    return { value: 1e6, length: 1 };
  if (!hit || (token?.key === 'k' && token.gap === 'space' && around.startsDay(index))) return undefined;
  return { value: hit.meaning, length: hit.length };
}

type Read = Found<number> & { readonly isGrouped: boolean; readonly needsScale: boolean };

/** Halves and number words count only before thousands and millions; "a million" and "tysiąc" stand for one. */
function numberAt(tokens: readonly Token[], index: number): Read | undefined {
  const figures = figuresAt(tokens, index);
  if (figures) return { ...figures, needsScale: false };
  const key = tokens[index]?.key ?? '';
  if (tokens[index]?.kind !== 'word') return undefined;
  if (oneAndHalfWords.has(key)) return { value: 1.5, length: 1, isGrouped: false, needsScale: true };
  if (halfWords.has(key)) {
    const hasArticle = tokens[index + 1]?.key === 'a';
    return { value: 0.5, length: hasArticle ? 2 : 1, isGrouped: false, needsScale: true };
  }
  const spoken = spokenAt(tokens, index);
  if (spoken) return { ...spoken, isGrouped: false, needsScale: true };
  const isLoneScale = key.length > 3 && multipliers.at(tokens, index)?.length === 1 && isMoneyAfter(tokens, index + 1);
  return isLoneScale ? { value: 1, length: 0, isGrouped: false, needsScale: true } : undefined;
}

const isMoneyAfter = (tokens: readonly Token[], index: number): boolean =>
  follows(tokens[index]) && currencyAt(tokens, index) !== undefined;

const leastBare = 1_000;
const isYear = (value: number): boolean => value >= 1_900 && value < 2_100;

function isBareAmount(tokens: readonly Token[], index: number, parts: Parts, { endsNumber }: Around): boolean {
  const end = index + parts.length;
  if (parts.value < leastBare || !(tokens[end] === undefined || tokens[end].gap === 'break' || endsNumber(end)))
    return false;
  if (isPhone(tokens, index, parts.length)) return false;
  if (parts.isGrouped) return true;
  return !isYear(parts.value) && isMoneyBefore(tokens, index);
}

/** "Offer", "budget" or another word for money stands before. */
export function isMoneyBefore(tokens: readonly Token[], index: number): boolean {
  const near = between.at(tokens, index - 1) ? index - 2 : index - 1;
  return moneyWords.at(tokens, near)?.length === 1 && tokens[index]?.gap !== 'break';
}

/** A currency, a multiplier or what is counted follows a number. */
export const isCountedAt = (tokens: readonly Token[], index: number): boolean =>
  follows(tokens[index]) && [quantities, multipliers].some(words => words.at(tokens, index) !== undefined);

const phoneDigits = 9;

const isPhone = (tokens: readonly Token[], index: number, length: number): boolean =>
  tokens[index - 1]?.text === '+' ||
  tokens.slice(index, index + length).reduce((digits, { text }) => digits + text.length, 0) >= phoneDigits;
