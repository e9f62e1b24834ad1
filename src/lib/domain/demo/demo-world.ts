import { idOf, type Id, type PersonId } from '../ids.ts';
import type { Currency } from '../money.ts';
import type { Stage } from '../pipeline.ts';
import { addDays, dayOf, instantOf, type Day, type Instant, type Zone } from '../time.ts';
import type { Cast } from './cast.ts';
import { castInEnglish } from './cast-en.ts';
import { castInPolish } from './cast-pl.ts';
import { castInRussian } from './cast-ru.ts';

export type DemoLanguage = 'en' | 'pl' | 'ru';

const casts: Readonly<Record<DemoLanguage, Cast>> = { en: castInEnglish, pl: castInPolish, ru: castInRussian };

/** What a thousand euros roughly is, so that sample amounts look like the market's own. */
const thousands: Readonly<Record<string, number>> = { PLN: 4, CZK: 25, UAH: 45, RUB: 100, KZT: 500, HUF: 400 };

export const amountIn = (currency: string, amount: number): number => amount * (thousands[currency] ?? 1) * 1_000;

/** What the sample is fitted to: the rep's day, stages, currency and language. */
export type DemoWish = {
  readonly now: Instant;
  readonly zone: Zone;
  readonly language: DemoLanguage;
  readonly currency: Currency;
  /** The stages of one pipeline, in their order. */
  readonly stages: readonly Stage[];
};

/** The sample world while it is being made. */
export type DemoWorld = Omit<DemoWish, 'language'> & {
  readonly cast: Cast;
  readonly today: Day;
  readonly id: <Kind extends string>(kind: Kind, place: number) => Id<Kind>;
  readonly person: (place: number) => PersonId;
  /** Eleven in the morning, that many days before today. */
  readonly ago: (days: number) => { readonly day: Day; readonly at: Instant };
};

export function worldOf({ language, ...wish }: DemoWish): DemoWorld {
  const today = dayOf(wish.now, wish.zone);
  const mark = `demo${today.replaceAll('-', '')}`;
  const id = <Kind extends string>(kind: Kind, place: number) => idOf(kind, `${mark}${String(place).padStart(3, '0')}`);
  const ago = (days: number) => {
    const day = addDays(today, -days);
    return { day, at: Math.min(wish.now, instantOf(day, '11:00', wish.zone)) };
  };
  return { ...wish, cast: casts[language], today, id, ago, person: place => id('person', place) };
}
