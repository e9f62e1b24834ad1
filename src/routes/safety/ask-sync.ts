import type { SyncRequest } from '#lib/engine/sync-protocol.ts';
import type { Workspace } from '../workspace.svelte.ts';

/** Asks the engine and says how it ended; true when it was done. */
export async function askSync(workspace: Workspace, request: SyncRequest, done: string): Promise<boolean> {
  const answer = await workspace.engine.sync(request);
  const { refusals } = workspace.words.t.sync;
  if (answer.ok) workspace.say({ text: done });
  else workspace.say({ text: refusals[answer.error.kind], bad: true });
  return answer.ok;
}
