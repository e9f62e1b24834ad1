import type { Money } from '../money.ts';
import { amountAt } from './amounts.ts';
import type { Setting } from './chips.ts';
import type { DayRead } from './day-read.ts';
import { dayAt } from './days.ts';
import { clockAt, durationAt } from './durations.ts';
import { Lexicon } from './lexicon.ts';
import type { Meaning } from './meanings.ts';
import type { Found } from './numbers.ts';
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
  | { readonly kind: 'clock' };

/** Everything the line says, in order; where two readings begin at one word the longer stands. */
export function marksIn(tokens: readonly Token[], setting: Setting): Mark[] {
  const marks: Mark[] = [];
  for (let index = 0; index < tokens.length;) {
    const found = longestAt(tokens, index, setting);
    const length = found?.length ?? 1;
    if (found) marks.push({ ...found.value, start: index, end: index + length, clause: tokens[index]?.clause ?? 0 });
    index += length;
  }
  return marks;
}

type Said = Meaning | Measured;

function longestAt(tokens: readonly Token[], index: number, setting: Setting): Found<Said> | undefined {
  const { today, currency, hint } = setting;
  const lexicon = lexicons[hint];
  const startsDay = (at: number) => dayAt(tokens, at, today) !== undefined;
  const endsNumber = (at: number) => startsDay(at) || lexicon.at(tokens, at) !== undefined;
  const day = dayAt(tokens, index, today);
  const amount = amountAt(tokens, index, { currency, startsDay, endsNumber });
  const duration = durationAt(tokens, index);
  const clock = clockAt(tokens, index);
  const words = lexicon.at(tokens, index);
  const readings: (Found<Said> | undefined)[] = [
    day && { value: { kind: 'day', day: day.value }, length: day.length },
    amount && { value: { kind: 'amount', amount: amount.value }, length: amount.length },
    duration && { value: { kind: 'duration', seconds: duration.value }, length: duration.length },
    clock && { value: { kind: 'clock' }, length: clock.length },
    words && { value: words.meaning, length: words.length }
  ];
  return readings.reduce((best, one) => (one && one.length > (best?.length ?? 0) ? one : best), undefined);
}
