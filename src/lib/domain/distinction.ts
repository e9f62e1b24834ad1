import { idOf, type Id, type PersonId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Write } from './rows.ts';
import type { Instant } from './time.ts';

export type DistinctionId = Id<'pair'>;

/** The rep's word that two people are two, however alike. It is never asked again. */
export type Distinction = {
  readonly id: DistinctionId;
  readonly one: PersonId;
  readonly other: PersonId;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

export type TellApart = { readonly kind: 'tell-apart'; readonly one: PersonId; readonly other: PersonId };

const longestPart = 30;

/** Two devices that say it apart have said one thing. */
function pairId(one: PersonId, other: PersonId): DistinctionId {
  const parts = [one, other].map(id => id.slice(id.indexOf('_') + 1).slice(-longestPart));
  return idOf('pair', parts.join(''));
}

export function tellApart(a: PersonId, b: PersonId, moment: Moment): Write[] {
  const [one, other] = a < b ? [a, b] : [b, a];
  const row = { id: pairId(one, other), one, other, createdAt: moment.now };
  return a === b ? [] : [{ table: 'distinctions', row }];
}
