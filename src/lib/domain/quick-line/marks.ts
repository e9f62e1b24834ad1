import type { Money } from '../money.ts';
import { amountAt } from './amounts.ts';
import type { Setting } from './chips.ts';
import type { DayRead } from './day-read.ts';
import { dayAt } from './days.ts';
import { clockAt } from './clock.ts';
import { durationAt } from './durations.ts';
import { Lexicon } from './lexicon.ts';
import type { Meaning } from './meanings.ts';
import type { Found } from './numbers.ts';
import { phoneAt } from './phones.ts';
import type { Token } from './tokens.ts';
import { englishResults } from './words/en-results.ts';
import { english } from './words/en.ts';
import { polishResults } from './words/pl-results.ts';
import { polish } from './words/pl.ts';
import { russianResults } from './words/ru-results.ts';
import { russian } from './words/ru.ts';

/** What some of the tokens say. `clause` is that of the first. */
export type Mark = { readonly start: number; readonly end: number; readonly clause: number } & (Meaning | Measured);

export type MarkOf<Kind extends Mark['kind']> = Extract<Mark, { kind: Kind }>;

const en = [...english, ...englishResults];
const pl = [...polish, ...polishResults];
const ru = [...russian, ...russianResults];

/** Where two languages share a word, that of the hint is meant. */
const lexicons: Readonly<Record<Setting['hint'], Lexicon<Meaning>>> = {
  en: new Lexicon(en, pl, ru),
  pl: new Lexicon(pl, en, ru),
  ru: new Lexicon(ru, en, pl)
};

/** What is not a matter of words alone. */
type Measured =
  | { readonly kind: 'day'; readonly day: DayRead }
  | { readonly kind: 'amount'; readonly amount: Money }
  | { readonly kind: 'duration'; readonly seconds: number }
  /** Without a time it is no point in time: "after 15". */
  | { readonly kind: 'clock'; readonly time?: string }
  | { readonly kind: 'phone'; readonly number: string };

/**
 * Everything the line says, in order; a telephone is never cut in two, as the date in "Jan 22 123 45 67" would. Where two readings begin at one word the longer stands.
 */
export function marksIn(text: string, tokens: readonly Token[], setting: Setting): Mark[] {
  const marks: Mark[] = [];
  const cutsOff = (from: number, { length }: Found<Said>): boolean =>
    Array.from({ length: length - 1 }, (_, n) => from + n + 1).some(at => {
      const number = numberAt(text, tokens, at);
      return number !== undefined && at + number.length > from + length;
    });
  for (let index = 0; index < tokens.length;) {
    const number = numberAt(text, tokens, index);
    const other = longestAt(tokens, index, setting);
    const found =
      number && number.length > (other?.length ?? 0) ? number : other && cutsOff(index, other) ? undefined : other;
    const length = found?.length ?? 1;
    if (found) marks.push({ ...found.value, start: index, end: index + length, clause: tokens[index]?.clause ?? 0 });
    index += length;
  }
  return marks;
}

type Said = Meaning | Measured;

function numberAt(text: string, tokens: readonly Token[], index: number): Found<Said> | undefined {
  const phone = phoneAt(text, tokens, index);
  return phone && { value: { kind: 'phone', number: phone.value }, length: phone.length };
}

function longestAt(tokens: readonly Token[], index: number, setting: Setting): Found<Said> | undefined {
  const { today, currency, hint, calendar } = setting;
  const lexicon = lexicons[hint];
  const startsDay = (at: number) => dayAt(tokens, at, today, calendar) !== undefined;
  const endsNumber = (at: number) => startsDay(at) || lexicon.at(tokens, at) !== undefined;
  const day = dayAt(tokens, index, today, calendar);
  const amount = amountAt(tokens, index, { currency, startsDay, endsNumber });
  const duration = durationAt(tokens, index);
  const clock = clockAt(tokens, index);
  const words = lexicon.at(tokens, index);
  const readings: (Found<Said> | undefined)[] = [
    day && { value: { kind: 'day', day: day.value }, length: day.length },
    amount && { value: { kind: 'amount', amount: amount.value }, length: amount.length },
    duration && { value: { kind: 'duration', seconds: duration.value }, length: duration.length },
    clock && { value: { kind: 'clock', ...clock.value }, length: clock.length },
    words && { value: words.meaning, length: words.length }
  ];
  return readings.reduce((best, one) => (one && one.length > (best?.length ?? 0) ? one : best), undefined);
}
