import { isCountedAt, isMoneyBefore } from './amounts.ts';
import { Lexicon } from './lexicon.ts';
import type { Found } from './numbers.ts';
import type { Token } from './tokens.ts';

/** Digits after a country's code. */
const nationalDigits: Readonly<Record<string, number>> = { 1: 10, 7: 10, 44: 10, 48: 9, 375: 9, 380: 9, 420: 9 };
const codes = Object.keys(nationalDigits).join('|');

const end = '(?![\\d\\p{L}%€$£₽]|[.,:/]\\d|-\\d)';
const shape = (text: string): RegExp => new RegExp(`(?:${text})${end}`, 'uy');

const byCountry = new RegExp(`(?:\\+|00)(${codes})`, 'y');
const international = shape('\\+\\d{8,14}|\\+\\d{1,3}(?:[ -]?\\(?\\d{2,4}\\)?){2,4}|00\\d{10,13}');

/** As numbers are grouped in Poland, Russia, Ukraine, Britain and America; a number that could be a sum is none. */
const national = shape(
  [
    '\\d{9,11}',
    '(?:48[ -]?)?\\d{3}([ .-])\\d{3}\\1\\d{3}',
    '\\d{2}[ -]\\d{3}[ -]\\d{2}[ -]\\d{2}',
    '[78][ -]?\\(?\\d{3}\\)?[ -]?\\d{3}[ -]?\\d{2}[ -]?\\d{2}',
    '\\d{3}[ -]\\d{3}[ -]\\d{2}[ -]?\\d{2}',
    '\\d{3}-\\d{2}-\\d{2}',
    '0\\d{4} \\d{6}|0\\d{3} \\d{3} \\d{4}|0\\d{2} \\d{4} \\d{4}'
  ].join('|')
);
/** So short only where the word before says that it is a telephone. */
const short = shape('\\d{7,8}|\\d{3}[ -]\\d{4}|\\d{3}[ -]\\d{2}[ -]\\d{2}|\\d{2}[ -]\\d{3}[ -]\\d{3}');

const phoneWords = new Lexicon<true>([
  [true, 'tel, telefon*, kom, komórk*, mobile, cell, phone, whatsapp*, тел, телефон*, моб, мобильн*, ватсап*']
]);
/** Numbers of papers, firms and accounts. */
const paperWords = new Lexicon<true>([
  [
    true,
    'faktur*, fv, zamówieni*, umow*, nip, regon, krs, pesel, konto, kont*, iban, id, vat, ref, zgłoszeni*, ofert*'
  ],
  [true, 'invoice, order, contract, ticket, account, case, sku, offer, quote, tax'],
  [true, 'заказ*, счет*, счёт*, инн, огрн, кпп, договор*, накладн*, артикул*, заявк*, рахун*, єдрпоу, кп']
]);

/**
 * A telephone that begins at a token: +48 601 234 567, 601-234-567, 8 (916) 123-45-67, tel. 555 12 34. Sums, dates,
 * counts and numbers of papers are none; what may be either is none.
 */
export function phoneAt(text: string, tokens: readonly Token[], index: number): Found<string> | undefined {
  const token = tokens[index];
  if (!token || (token.kind !== 'number' && token.text !== '+') || isPartOfMore(text, tokens, index)) return undefined;
  const isTold = [1, 2].some(back => phoneWords.at(tokens, index - back) !== undefined);
  const number = matchAt(text, token.from, isTold);
  if (number === undefined || (/0{6}$/.test(number) && !number.startsWith('+'))) return undefined;
  if (!number.startsWith('+') && !isTold && (isOfPaper(tokens, index) || isMoneyBefore(tokens, index)))
    return undefined;
  const last = tokens.findIndex(({ to }) => to === token.from + number.length);
  if (last < 0 || isCountedAt(tokens, last + 1)) return undefined;
  return { value: number, length: last + 1 - index };
}

const isPartOfMore = (text: string, tokens: readonly Token[], index: number): boolean => {
  const [before, token] = [tokens[index - 1], tokens[index]];
  const from = token?.from ?? 0;
  const isGlued = /(?:[\p{L}\d/+€$£₽#]|\d[.,:-])$/u.test(text.slice(Math.max(0, from - 2), from));
  return isGlued || (before?.kind === 'number' && token?.gap === 'space' && token.kind === 'number');
};

const isOfPaper = (tokens: readonly Token[], index: number): boolean =>
  [1, 2].some(back => isJoined(tokens, index, back) && paperWords.at(tokens, index - back) !== undefined);

const isJoined = (tokens: readonly Token[], index: number, back: number): boolean =>
  tokens.slice(index - back + 1, index + 1).every(({ gap }) => gap !== 'break');

function matchAt(text: string, from: number, isTold: boolean): string | undefined {
  const code = sticky(byCountry, text, from);
  const digits = nationalDigits[code?.[1] ?? ''];
  if (code && digits !== undefined) {
    const rest = shape(`(?:[ ().-]{0,2}\\d){${String(digits)}}`);
    const found = sticky(rest, text, from + code[0].length)?.[0];
    if (found !== undefined) return code[0] + found;
  }
  return [international, national, ...(isTold ? [short] : [])]
    .map(one => sticky(one, text, from)?.[0])
    .find(found => found !== undefined);
}

function sticky(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
