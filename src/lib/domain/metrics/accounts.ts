import type { Deal } from '../deal.ts';
import type { CompanyId, PersonId } from '../ids.ts';

/** Who a deal is made with. */
export type Account = CompanyId | PersonId;

/** The company, or the first of its people where somebody buys for themselves; absent where neither is said. */
export const accountOf = ({ company, people }: Deal): Account | undefined => company ?? people[0];

/** Deals by their account; those without one are told apart. */
export function byAccount(deals: readonly Deal[]): {
  readonly accounts: ReadonlyMap<Account, readonly Deal[]>;
  readonly without: number;
} {
  const groups = Map.groupBy(deals, accountOf);
  const accounts = new Map<Account, readonly Deal[]>();
  for (const [account, those] of groups) if (account !== undefined) accounts.set(account, those);
  return { accounts, without: groups.get(undefined)?.length ?? 0 };
}
