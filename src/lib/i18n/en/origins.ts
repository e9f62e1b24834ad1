import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** Where deals come from, for whom, and which of it wins. */
export const origins = {
  title: 'Where wins come from',
  hint: 'Sources, channels, campaigns and personas by win rate, size and cycle',
  by: 'Compare by',
  kinds: { source: 'Source', sourceChannel: 'Channel', campaign: 'Campaign', persona: 'Persona' },
  none: 'Not said',
  empty: {
    title: 'No deal has ended yet',
    body: 'Once deals are won or lost, what they came from is compared here.'
  },
  rate: (percent: string, low: string, high: string) => `${percent} (${low} to ${high})`,
  closed: (won: number, lost: number) => `${String(won)} won, ${String(lost)} lost`,
  size: (amount: string, n: number) => `median win ${amount} (n = ${String(n)})`,
  cycle: (days: number, n: number) => `${plural(days, { one: '# day', other: '# days' })} to a win (n = ${String(n)})`,
  tooFew: (least: number) => `Too few to tell: a rate needs at least ${String(least)} closed deals.`,
  how: 'Won ÷ (won + lost), of all time, with the range in which the true rate lies with 95% confidence. Ranges that overlap do not tell two lines apart.',
  deals: 'Its deals',
  more: (n: number) => plural(n, { one: 'and # more', other: 'and # more' }),
  form: {
    hint: { source: 'Fair, referral, web form', sourceChannel: 'LinkedIn, e-mail, stand', campaign: 'Spring 2027' },
    noPersona: 'None'
  },
  personas: {
    title: 'Personas',
    hint: 'Kinds of buyers: what hurts, and what you answer',
    add: 'Add a persona',
    new: 'New persona',
    edit: 'Persona',
    name: 'Name',
    nameNeeded: 'A name is needed',
    texts: { interests: 'Interests', pains: 'Pains', wants: 'Wanted results', answers: 'How the product answers' },
    empty: {
      title: 'No personas yet',
      body: 'One for each kind of buyer: their pains and your answers, at hand in a call.'
    },
    kept: (name: string) => `Saved: ${name}`,
    removed: (name: string) => `Deleted: ${name}`
  }
};
export type OriginsWords = typeof origins;
