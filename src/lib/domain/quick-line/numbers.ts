import type { Token } from './tokens.ts';
import { hundredWords, numerals, ordinalDays } from './words/numerals.ts';

/** A number found in the line and how many tokens it takes. */
export type Found<Value> = { readonly value: Value; readonly length: number };

/** A number in figures, with how it was written where that tells an amount from a quantity. */
export type Figures = Found<number> & { readonly isGrouped: boolean; readonly isWhole: boolean };

const longestFigures = 16;

/**
 * Reads figures as amounts are written: 12, 12.5, 1,5, 12.000, 12,000.50, 12'000, 12 000. A lone mark before exactly
 * three digits parts thousands. Undefined where the figures are a date, a time, a range, or too long.
 */
export function figuresAt(tokens: readonly Token[], index: number): Figures | undefined {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.text.length > longestFigures || /[:/-]/.test(token.text)) return undefined;
  const groups = spacedGroups(tokens, index);
  const text = token.text.replace(/['’]/g, '') + groups.join('');
  const shape = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*|\d+)(?:([.,])(\d{1,2}))?$/.exec(text);
  if (!shape) return undefined;
  const [, whole = '', mark, decimal, fraction = ''] = shape;
  if (mark !== undefined && mark === decimal) return undefined;
  const value = Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`);
  const isGrouped = groups.length > 0 || mark !== undefined || /['’]/.test(token.text);
  return { value, length: 1 + groups.length, isGrouped, isWhole: fraction === '' };
}

/** The groups of three that follow after single spaces: 12 000 000, and 12 000,50. */
function spacedGroups(tokens: readonly Token[], index: number): string[] {
  const groups: string[] = [];
  if (!/^\d{1,3}$/.test(tokens[index]?.text ?? '')) return groups;
  for (let next = index + 1; groups.length < 4; next += 1) {
    const [token, before] = [tokens[next], tokens[next - 1]];
    const isNear = token?.gap === 'space' && token.from - (before?.to ?? 0) === 1;
    const shape = isNear && token.kind === 'number' ? /^\d{3}([.,]\d{1,2})?$/.exec(token.text) : null;
    if (!shape) break;
    groups.push(shape[0]);
    if (shape[1] !== undefined) break;
  }
  return groups;
}

/** A whole number in words, below a thousand: dwadzieścia pięć, сто двадцать, two hundred. */
export function spokenAt(tokens: readonly Token[], index: number): Found<number> | undefined {
  let [value, length, below] = [0, 0, 1_000];
  for (;;) {
    const token = tokens[index + length];
    if (token?.kind !== 'word' || (length > 0 && token.gap === 'break')) break;
    if (hundredWords.has(token.key) && value > 0 && value < 10) {
      [value, length, below] = [value * 100, length + 1, 100];
      continue;
    }
    const numeral = numerals.get(token.key);
    if (!numeral || numeral.value >= below) break;
    [value, length, below] = [value + numeral.value, length + 1, numeral.below];
    if (below === 0 && value < 10 && hundredWords.has(tokens[index + length]?.key ?? '')) continue;
    if (below === 0) break;
  }
  return length > 0 ? { value, length } : undefined;
}

/** A small whole number, in figures or in words: of days, weeks, minutes. */
export function countAt(tokens: readonly Token[], index: number): Found<number> | undefined {
  const figures = figuresAt(tokens, index);
  if (figures) return figures.isGrouped ? undefined : figures;
  return spokenAt(tokens, index);
}

/** A day of a month: 15, 15th, 15-go, 15-го, piętnastego, двадцать первого. `isOrdinal` unless it is a bare number. */
export function dayNumberAt(
  tokens: readonly Token[],
  index: number
): (Found<number> & { readonly isOrdinal: boolean }) | undefined {
  const token = tokens[index];
  const found = token?.kind === 'number' ? figureDay(tokens, index) : spokenDay(tokens, index);
  return found && found.value >= 1 && found.value <= 31 ? found : undefined;
}

const dayEndings = /^(?:st|nd|rd|th|go|ego|tego|y|ym|e|oe|omu|mu)$/;

function figureDay(tokens: readonly Token[], index: number): (Found<number> & { isOrdinal: boolean }) | undefined {
  const text = tokens[index]?.text ?? '';
  if (!/^\d{1,2}$/.test(text)) return undefined;
  const hasDash = tokens[index + 1]?.text === '-' && tokens[index + 1]?.gap === 'none';
  const end = tokens[index + (hasDash ? 2 : 1)];
  const isOrdinal = end?.gap === 'none' && end.kind === 'word' && dayEndings.test(end.key);
  return { value: Number(text), length: isOrdinal ? (hasDash ? 3 : 2) : 1, isOrdinal };
}

function spokenDay(tokens: readonly Token[], index: number): (Found<number> & { isOrdinal: boolean }) | undefined {
  const [token, after] = [tokens[index], tokens[index + 1]];
  if (token?.kind !== 'word') return undefined;
  const single = ordinalDays.get(token.key);
  const unit = after?.gap === 'space' ? ordinalDays.get(after.key) : undefined;
  const ten = single?.below === 10 ? single : numerals.get(token.key);
  if (ten?.below === 10 && ten.value <= 30 && unit && unit.value < 10) {
    return { value: ten.value + unit.value, length: 2, isOrdinal: true };
  }
  return single && { value: single.value, length: 1, isOrdinal: true };
}
