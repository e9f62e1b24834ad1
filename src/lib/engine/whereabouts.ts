import type { Book } from '#lib/book/tables.ts';
import type { DeviceRecord } from '#lib/sync/devices.ts';
import type { TroubleKind } from '#lib/sync/ports.ts';
import { whereabouts, type Whereabouts } from '#lib/sync/status.ts';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import type { MassRemoval } from './mass-removal.ts';
import { loadSaved } from './sync-disk.ts';

export type { DeviceRecord, MassRemoval, TroubleKind, Whereabouts };

/** What a screen says about where the rep's changes are. */
export type SyncView =
  | { readonly kind: 'off' }
  | {
      readonly kind: 'on';
      readonly relay: string;
      readonly me: string;
      readonly where: Whereabouts;
      readonly trouble: TroubleKind | undefined;
      readonly devices: readonly DeviceRecord[];
      /** When each device was last heard, by the relay's clock. */
      readonly heard: ReadonlyMap<string, number>;
      readonly older: readonly string[];
      readonly readOnly: readonly string[];
      /** Entries that arrived damaged and are kept aside. */
      readonly unreadable: number;
      /** Removed elsewhere, and waiting for the rep's word. */
      readonly massRemoval: MassRemoval | undefined;
      /** Who knew a later log than the relay shows: the device that let this one in, or the recovery sheet. */
      readonly olderThan: 'heads' | 'mark' | undefined;
    };

type Noted = {
  readonly trouble?: TroubleKind;
  readonly older?: readonly string[];
  readonly readOnly?: readonly string[];
  readonly unreadable?: number;
};

/** Read in one transaction with the journal, so that it is never ahead of what is really there. */
export function syncView(book: Book): Promise<SyncView> {
  return book.transaction('r', [book.meta, book.sync, book.journal], async (): Promise<SyncView> => {
    const space = (await book.meta.get('space'))?.value as { relay: string; device: Uint8Array } | undefined;
    if (!space) return { kind: 'off' };
    const saved = await loadSaved(book);
    const unsent = await book.journal.filter(({ handed }) => handed !== true).count();
    const noted = ((await book.meta.get('syncStatus'))?.value ?? {}) as Noted;
    return {
      kind: 'on',
      relay: space.relay,
      me: toBase64url(space.device),
      where: whereabouts(saved, unsent),
      trouble: noted.trouble,
      devices: saved.devices.filter(({ removedAt }) => removedAt === undefined),
      heard: new Map(saved.peers.map(({ device, heardAt }) => [device, heardAt])),
      older: noted.older ?? [],
      readOnly: noted.readOnly ?? [],
      unreadable: noted.unreadable ?? 0,
      massRemoval: (await book.meta.get('massRemoval'))?.value as MassRemoval | undefined,
      olderThan: (await book.meta.get('olderLog'))?.value as 'heads' | 'mark' | undefined
    };
  });
}
