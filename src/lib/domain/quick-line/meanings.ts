import type { Channel } from '../channel.ts';
import type { Disposition, Sentiment } from '../outcome.ts';

/** Told as done, as still to do, or merely named. */
export type Tense = 'noun' | 'done' | 'todo';

/** What a phrase of the lexicon says. */
export type Meaning =
  /** A touch; without a channel it is any touch, as in "follow up". */
  | {
      readonly kind: 'way';
      readonly tense: Tense;
      readonly channel?: Channel;
      readonly disposition?: Disposition;
      readonly incoming?: boolean;
      /** Sending takes its channel from what is sent. */
      readonly sends?: boolean;
    }
  /** Something that is sent: an offer, a contract. */
  | { readonly kind: 'thing' }
  | { readonly kind: 'outcome'; readonly disposition: Disposition; readonly asks?: Channel | 'any' }
  | { readonly kind: 'sentiment'; readonly sentiment: Sentiment }
  | { readonly kind: 'incoming' }
  /** What follows in the clause is still to do. */
  | { readonly kind: 'then' }
  /** Turns the next word round. */
  | { readonly kind: 'not' }
  /** Says nothing by itself and is no name. */
  | { readonly kind: 'filler' };

export const noun = (channel: Channel): Meaning => ({ kind: 'way', tense: 'noun', channel });
export const todo = (channel?: Channel): Meaning => ({ kind: 'way', tense: 'todo', ...(channel && { channel }) });
export const done = (channel: Channel, disposition?: Disposition): Meaning => ({
  kind: 'way',
  tense: 'done',
  channel,
  ...(disposition && { disposition })
});
export const cameIn = (channel: Channel, disposition?: Disposition): Meaning => ({
  kind: 'way',
  tense: 'done',
  channel,
  incoming: true,
  ...(disposition && { disposition })
});
export const sent: Meaning = { kind: 'way', tense: 'done', channel: 'e-mail', disposition: 'sent', sends: true };
export const toSend: Meaning = { kind: 'way', tense: 'todo', channel: 'e-mail', sends: true };
export const outcome = (disposition: Disposition, asks?: Channel | 'any'): Meaning => ({
  kind: 'outcome',
  disposition,
  ...(asks && { asks })
});
export const feeling = (sentiment: Sentiment): Meaning => ({ kind: 'sentiment', sentiment });
export const thing: Meaning = { kind: 'thing' };
export const incoming: Meaning = { kind: 'incoming' };
export const then: Meaning = { kind: 'then' };
export const not: Meaning = { kind: 'not' };
export const filler: Meaning = { kind: 'filler' };
