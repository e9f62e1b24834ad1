import type { TroubleKind } from './ports.ts';
import type { Saved } from './state.ts';

/** The truth about where the rep's changes are, for one line on a screen. */
export type Whereabouts =
  /** On this device's disk, and the relay has not been asked yet whether it has all of it. */
  | { readonly kind: 'saved-here' }
  | { readonly kind: 'sending'; readonly changes: number }
  /** The relay lost something it had acknowledged; everything goes up once more. */
  | { readonly kind: 'sending-again' }
  | {
      readonly kind: 'relay-has-everything';
      readonly at: number;
      readonly alsoOn: readonly string[];
      /** On how many machines the relay has it, as far as it has said. */
      readonly copies: 1 | 2;
    };

export type SyncStatus = {
  readonly where: Whereabouts;
  readonly trouble: TroubleKind | undefined;
  /** Documents that a newer app has written to: here they are only read. */
  readonly readOnly: readonly string[];
  /** Months that the relay has and this device has not loaded. */
  readonly older: readonly string[];
  /** Entries that arrived damaged and are kept aside. */
  readonly unreadable: number;
};

/** `unsent` counts the journal's entries that are not sealed, at this moment. */
export function whereabouts(saved: Saved, unsent: number): Whereabouts {
  const { streams, sealed, confirmedAt } = saved;
  if (streams.some(({ owes }) => owes === 'lost')) return { kind: 'sending-again' };
  const owesFirst = streams.filter(({ owes }) => owes === 'first').length;
  const changes = unsent + sealed.reduce((sum, each) => sum + each.changes, 0);
  if (unsent > 0 || owesFirst > 0 || sealed.length > 0)
    return { kind: 'sending', changes: Math.max(1, changes, owesFirst) };
  if (confirmedAt === 0) return { kind: 'saved-here' };
  return { kind: 'relay-has-everything', at: confirmedAt, alsoOn: devicesWithAll(saved), copies: copiesOf(saved) };
}

/** Two only when it was said of our last entry in every stream: one machine is not safe from losing a machine. */
function copiesOf({ streams }: Saved): 1 | 2 {
  const ours = streams.filter(({ ownSeq }) => ownSeq > 0);
  return ours.length > 0 && ours.every(({ durability }) => durability === 2) ? 2 : 1;
}

/** Damaged entries, kept aside. */
export const unreadableIn = ({ streams }: Saved): number =>
  streams.flatMap(({ held }) => held).filter(({ why }) => why === 'unreadable').length;

/** Devices that have said they hold our last entry of every stream. */
function devicesWithAll({ streams, peers }: Saved): string[] {
  const ours = streams.filter(({ ownSeq, name }) => ownSeq > 0 && name !== 'ctl');
  if (ours.length === 0) return [];
  return peers
    .filter(({ seen }) => ours.every(({ id, ownSeq }) => (seen[id] ?? 0) >= ownSeq))
    .map(({ device }) => device);
}

export const readOnlyDocuments = ({ streams }: Saved, reader: number): string[] =>
  streams.flatMap(({ name, minReader }) => (name !== undefined && minReader > reader ? [name] : []));
