import { peopleOn } from '#lib/book/cadences.ts';
import { peopleOfDeals } from '#lib/book/hygiene.ts';
import { kitId } from '#lib/domain/cadence/kits.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { Workspace } from '../workspace.svelte.ts';

/**
 * Puts the first person of each deal who is not on it yet on the cadence that revives stalled deals, as one action.
 * False where there was nobody.
 */
export async function revive(workspace: Workspace, deals: readonly Deal[]): Promise<boolean> {
  const { book, words } = workspace;
  const cadence = kitId('revive');
  const [people, on] = [await peopleOfDeals(book, deals), await peopleOn(book, cadence)];
  const chosen = new Map(
    deals.flatMap(({ id: deal }) => {
      const person = people.get(deal)?.find(({ id }) => !on.has(id));
      return person ? [[person.id, { person: person.id, deal }] as const] : [];
    })
  );
  const whom = [...chosen.values()];
  if (whom.length === 0) {
    workspace.say({ text: words.t.hygiene.fix.noneToRevive });
    return false;
  }
  return (await workspace.act({ kind: 'enrol', cadence, whom }, words.t.hygiene.fix.revived(whom.length))).ok;
}
