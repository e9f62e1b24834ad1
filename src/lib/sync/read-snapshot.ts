import { decodeSnapshot, type Snapshot } from './body.ts';
import { Malformed, Reader, sameBytes, type Bytes } from './bytes.ts';
import { controlDocument, decodeDevices, mergeDevices } from './devices.ts';
import { RelayTrouble } from './ports.ts';
import type { Room } from './room.ts';
import { isSound, rawOf } from './sealing.ts';
import { isAwaited, newStream, type Stream } from './state.ts';
import type { SnapshotCard } from './wire/answers.ts';
import { decodeHeader, kinds } from './wire/entry.ts';

/** Goes to where a snapshot stands: for a new device, and for one whose place in the log is gone. */
export async function readSnapshot(room: Room, stream: Stream): Promise<void> {
  for (const card of inOrderOfTrust(await room.relay.snapshots(stream.id))) {
    if (card.covers <= stream.cursor) continue;
    const snapshot = await openSnapshot(room, stream.id, card);
    if (snapshot) {
      await goTo(room, stream, card, snapshot);
      return;
    }
  }
  throw new RelayTrouble('refused');
}

/** A long log need not be read entry by entry where somebody has confirmed what it comes to, and that is shorter. */
export async function skipAhead(room: Room, id: string): Promise<void> {
  const stream = room.ledger.stream(id);
  if (!stream) return;
  const [card] = inOrderOfTrust(await room.relay.snapshots(id, stream.cursor));
  if (card?.verifiedAt == null || card.covers <= stream.cursor) return;
  // A relay that does not tell, or has dropped the entries: then the snapshot is the way.
  const { entryBytes = Infinity } = card;
  if (entryBytes > 0 && card.bytes > entryBytes) return;
  const snapshot = await openSnapshot(room, id, card);
  if (snapshot) await goTo(room, stream, card, snapshot);
}

/** Confirmed ones first, and of those the newest: nothing after it was ever dropped. */
export const inOrderOfTrust = (cards: readonly SnapshotCard[]): SnapshotCard[] =>
  [...cards].sort((a, b) => Number(b.verifiedAt !== null) - Number(a.verifiedAt !== null) || b.covers - a.covers);

/** The content, if it is what the card says and was sealed for this stream. */
export async function openSnapshot(room: Room, stream: string, card: SnapshotCard): Promise<Snapshot | undefined> {
  const bytes = await room.relay.snapshot(card);
  const header = decodeHeader(bytes);
  const isIt =
    header?.kind === kinds.snapshot &&
    header.dseq === card.covers &&
    sameBytes(header.space, room.space) &&
    sameBytes(header.stream, rawOf(stream)) &&
    sameBytes(header.prev, rawOf(card.logHash));
  const content = isIt ? await room.envelope.open(bytes) : undefined;
  return content && unpacked(room, content);
}

async function unpacked(room: Room, content: Bytes): Promise<Snapshot | undefined> {
  try {
    const snapshot = decodeSnapshot(await room.envelope.unpack(new Reader(content).bytes(content.length)));
    return snapshot.docs.every(doc => isSound(room, doc)) ? snapshot : undefined;
  } catch (problem) {
    if (problem instanceof Malformed) return undefined;
    throw problem;
  }
}

async function goTo(room: Room, stream: Stream, card: SnapshotCard, snapshot: Snapshot): Promise<void> {
  const { ledger, around } = room;
  const { covers, logHash } = card;
  const devices = snapshot.docs
    .filter(({ name }) => name === controlDocument)
    .flatMap(({ update }) => decodeDevices(update));
  const batch = snapshot.docs
    .filter(({ name }) => name !== controlDocument)
    .map(({ name, update }) => ({ doc: name, updates: [update] }));
  const moved: Stream = {
    ...newStream(stream.id, stream.name ?? snapshot.docs[0]?.name, around.now()),
    own: stream.own,
    owes: stream.owes,
    strange: stream.strange,
    ownSeq: stream.ownSeq,
    held: stream.held.filter(held => !isAwaited(held)),
    acked: stream.acked.filter(({ seq }) => seq > covers),
    cursor: covers,
    logHash,
    recent: [{ seq: covers, hash: logHash }],
    chains: Object.fromEntries(snapshot.chains.map(({ device, ...link }) => [device, link])),
    minReader: Math.max(stream.minReader, snapshot.minReader),
    tail: { from: covers, bytes: 0, since: around.now() }
  };
  room.gossip.taken += card.bytes;
  await ledger.commit({ streams: [moved], devices: mergeDevices(ledger.saved.devices, devices) }, batch);
}
