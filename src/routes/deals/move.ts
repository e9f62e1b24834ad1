import type { Attachment } from 'svelte/attachments';
import { placeOf } from '#lib/book/board.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { Receipt } from '#lib/engine/protocol.ts';
import { stageName } from '#lib/ui/names.ts';
import { offerSteps } from '../pipelines/offer-steps.ts';
import type { Workspace } from '../workspace.svelte.ts';

/** Where a deal stands from now on; the toast says it aloud, with the stage's place, offers Undo and what is usually done there. */
export async function move(workspace: Workspace, { id, title }: Deal, stage: Stage): Promise<Receipt> {
  const { words, book } = workspace;
  const { at, of } = await placeOf(book, stage);
  const [place, last] = [words.format.number(at), words.format.number(of)];
  const said = words.t.board.moved(title, stageName(words, stage), place, last);
  const receipt = await workspace.act({ kind: 'move-deal', id, stage: stage.id }, said);
  if (receipt.ok) await offerSteps(workspace, id, stage.id);
  return receipt;
}

let followed: string | undefined;

/** A deal moved by a key takes the focus along to the list where it appears next. */
export const follow = (deal: Deal): void => {
  followed = deal.id;
};

export const focusIfFollowed =
  ({ id }: Deal): Attachment<HTMLElement> =>
  element => {
    if (followed !== id) return;
    followed = undefined;
    element.focus();
  };
