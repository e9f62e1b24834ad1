import type { Workspace } from './workspace.svelte.ts';

/** One tap, and Undo for ten seconds. */
export const removeDemo = (workspace: Workspace) =>
  workspace.act({ kind: 'clear-demo' }, workspace.words.t.common.demo.removed);
