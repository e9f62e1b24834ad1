import { stagesOf } from '#lib/book/stages.ts';
import { settingsId } from '#lib/domain/settings.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Puts the sample beside whatever is in the book. Its text is loaded only now. */
export async function addDemo(workspace: Workspace, done?: string): Promise<boolean> {
  const { book, words } = workspace;
  const settings = await book.settings.get(settingsId);
  if (!settings) return false;
  const { zone, currency, pipeline } = settings;
  const { demoBook } = await import('#lib/domain/demo/demo-book.ts');
  const stages = await stagesOf(book, pipeline);
  const rows = demoBook({ now: Date.now(), zone, language: words.language, currency, stages });
  const receipt = await workspace.act({ kind: 'add-rows', group: 'demo', label: 'demo', rows }, done);
  return receipt.ok;
}
