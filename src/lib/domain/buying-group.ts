import type { PersonId } from './ids.ts';

export const buyingRoles = ['champion', 'decider', 'user', 'influencer', 'blocker'] as const;
export type BuyingRole = (typeof buyingRoles)[number];

export const attitudes = ['for', 'neutral', 'against'] as const;
export type Attitude = (typeof attitudes)[number];

/** What one person is in a deal. People of a deal without an entry have no role yet. */
export type Seat = { readonly person: PersonId; readonly role?: BuyingRole; readonly attitude?: Attitude };
