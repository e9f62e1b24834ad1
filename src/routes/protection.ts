import { note, noted } from './preferences.ts';

/** May the browser clear the book when the phone runs out of space? */
export type Protection = 'yes' | 'no' | 'unknown';

export async function protection(): Promise<Protection> {
  if (!('storage' in navigator) || !('persisted' in navigator.storage)) return 'unknown';
  return (await navigator.storage.persisted()) ? 'yes' : 'no';
}

/** Browsers answer by their own rules: an installed or much used app gets a yes. */
export async function askProtection(): Promise<boolean> {
  if (!('storage' in navigator) || !('persist' in navigator.storage)) return false;
  return navigator.storage.persist();
}

/** Asks once by itself, as soon as there is something to protect: the first logged touch or import. */
export async function protectOnce(): Promise<void> {
  if (noted('protection') !== undefined) return;
  note('protection', 'asked');
  await askProtection();
}
