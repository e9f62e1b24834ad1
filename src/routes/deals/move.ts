import type { Attachment } from 'svelte/attachments';
import type { Deal } from '#lib/domain/deal.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { Receipt } from '#lib/engine/protocol.ts';
import { stageName } from '#lib/ui/names.ts';
import type { Workspace } from '../workspace.svelte.ts';

/** Where a deal stands from now on; the toast says it aloud and offers Undo. */
export function move(workspace: Workspace, { id }: Deal, stage: Stage): Promise<Receipt> {
  const { words } = workspace;
  return workspace.act({ kind: 'move-deal', id, stage: stage.id }, words.t.deals.moved(stageName(words, stage)));
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
