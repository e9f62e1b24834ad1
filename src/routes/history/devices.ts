import { isShared, ownDevice } from '#lib/book/sharing.ts';
import type { Book } from '#lib/book/tables.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** What this device knows of those that share its book. */
export type Devices = { readonly own: unknown; /** Names of the others. */ readonly others: readonly string[] };

/** What sync knows is loaded only where there are other devices. */
export async function knownDevices(book: Book): Promise<Devices> {
  const own = await ownDevice(book);
  if (!(await isShared(book))) return { own, others: [] };
  const { syncView } = await import('#lib/engine/whereabouts.ts');
  const view = await syncView(book);
  const others = view.kind === 'on' ? view.devices.filter(({ device }) => device !== view.me) : [];
  return { own, others: others.map(({ name }) => name) };
}

/** Stamps name devices otherwise than the relay does, so another is known by its name only when there is just one. */
export function deviceWords(words: Words, device: string, { own, others }: Devices): string {
  const t = words.t.timeline;
  if (device === own) return t.here;
  const [only] = others;
  return only !== undefined && others.length === 1 ? t.on(only) : t.elsewhere;
}
