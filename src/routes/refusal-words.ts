import type { SyncRefusal } from '#lib/engine/sync-protocol.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** Why the relay, another device or this one's disk said no, in a sentence. */
export function refusalWords({ t }: Words, { kind }: SyncRefusal): string {
  const sentences: Readonly<Record<string, string>> = { ...t.common.refusals, ...t.sync.refusals };
  return sentences[kind] ?? t.common.refusals['engine-failed'];
}
