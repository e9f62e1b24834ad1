import { version } from '$app/environment';
import type { SyncRefusal } from '#lib/engine/sync-protocol.ts';
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

/** The same under a passphrase. Resolves to why there is no file, if there is none. */
export async function saveLockedBackup(
  workspace: Workspace,
  passphrase: string
): Promise<SyncRefusal | 'not-taken' | undefined> {
  const locked = await workspace.engine.sync({ kind: 'lock-backup', passphrase });
  if (!locked.ok) return locked.error;
  const isTaken = await saveFile(locked.value.file, `satchel-${workspace.today}.locked`, 'application/octet-stream');
  if (!isTaken) return 'not-taken';
  note('backup', String(Date.now()));
  return undefined;
}

/** When the last backup file was made on this device. */
export const lastBackup = (): number | undefined => Number(noted('backup')) || undefined;
