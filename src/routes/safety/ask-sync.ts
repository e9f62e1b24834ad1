import type { SyncRequest } from '#lib/engine/sync-protocol.ts';
import { refusalWords } from '../refusal-words.ts';
import type { Workspace } from '../workspace.svelte.ts';

/** Asks the engine and says how it ended; true when it was done. */
export async function askSync(workspace: Workspace, request: SyncRequest, done: string): Promise<boolean> {
  const answer = await workspace.engine.sync(request);
  if (answer.ok) workspace.say({ text: done });
  else workspace.say({ text: refusalWords(workspace.words, answer.error), bad: true });
  return answer.ok;
}
