import { stageIn, type BoardColumn } from '#lib/domain/board-columns.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { Workspace } from '../workspace.svelte.ts';
import { move } from './move.ts';

type Ending = Exclude<Deal['status'], 'open'>;

/** Puts a deal into a column. Answers what is to be asked still: with which reason it was won, lost or put on hold. */
export async function dropOn(
  workspace: Workspace,
  id: string,
  column: BoardColumn | Ending
): Promise<{ deal: Deal; ending: Ending } | undefined> {
  const deal = await workspace.book.deals.get(id);
  if (!deal) return undefined;
  if (typeof column === 'string') return column === deal.status ? undefined : { deal, ending: column };
  const stage = stageIn(column, deal);
  if (!stage) workspace.say({ text: workspace.words.t.board.drag.elsewhere(deal.title) });
  else if (stage.id !== deal.stage || deal.status !== 'open') await move(workspace, deal, stage);
  return undefined;
}
