import type { Channel } from '../channel.ts';
import type { Money } from '../money.ts';
import type { Disposition, Sentiment } from '../outcome.ts';
import type { Day } from '../time.ts';
import type { WorkCalendar } from '../work-calendar.ts';

/** A stretch of the typed line, in UTF-16 units, `to` not included. */
export type Span = { readonly from: number; readonly to: number };

/** The languages a line may be written in; Ukrainian is read along with Russian. */
export type Tongue = 'en' | 'pl' | 'ru';

/** What a line was understood to say. */
export type Meant =
  | { readonly kind: 'channel'; readonly channel: Channel }
  | { readonly kind: 'incoming' }
  | { readonly kind: 'outcome'; readonly disposition: Disposition }
  | { readonly kind: 'sentiment'; readonly sentiment: Sentiment }
  | { readonly kind: 'talk'; readonly seconds: number }
  /** A day before today: when it took place. */
  | { readonly kind: 'when'; readonly day: Day }
  /** Without a channel it is settled by the outcome and by the touch itself; with a time, `15:30`, it is an appointment. */
  | { readonly kind: 'next'; readonly due: Day; readonly channel?: Channel; readonly time?: string }
  | { readonly kind: 'amount'; readonly amount: Money };

/** One thing understood and the words it was understood from, in their order. */
export type Chip = Meant & {
  readonly spans: readonly Span[];
  /** Words among them that say more than the chip does, an offer or a contract: they stay in the note. */
  readonly stays: readonly Span[];
};

export type ChipKind = Chip['kind'];

/** A word that may be a part of somebody's or some company's name, as search folds it. */
export type NameWord = Span & {
  readonly folded: string;
  /** Words of one run stand side by side. */
  readonly run: number;
  readonly isCapital: boolean;
};

/** A number to call, as it was typed. */
export type PhoneSaid = { readonly number: string; readonly span: Span };

export type Reading = {
  readonly chips: readonly Chip[];
  readonly names: readonly NameWord[];
  /** The only number of the line that can be nothing but somebody's telephone. */
  readonly phone?: PhoneSaid;
};

/** What a line cannot say of itself. */
export type Setting = {
  readonly today: Day;
  /** What the clock on the wall shows, `09:30`; a time of day without a date that has passed is one of tomorrow. */
  readonly time?: string;
  readonly calendar: WorkCalendar;
  readonly currency: string;
  readonly hint: Tongue;
};
