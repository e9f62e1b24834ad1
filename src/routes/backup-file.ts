import { version } from '$app/environment';
import { note, noted } from './preferences.ts';
import { saveFile } from './save-file.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Writes the whole book to one file and notes when. Resolves to whether the file was taken. */
export async function saveBackup(workspace: Workspace): Promise<boolean> {
  const { text } = await workspace.engine.run({ kind: 'backup', app: version });
  const isTaken = await saveFile(text, `satchel-${workspace.today}.json`, 'application/json');
  if (isTaken) note('backup', String(Date.now()));
  return isTaken;
}

/** When the last backup file was made on this device. */
export const lastBackup = (): number | undefined => Number(noted('backup')) || undefined;
