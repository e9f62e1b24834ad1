import type { Snapshot } from './body.ts';
import { controlDocument, decodeDevices, encodeDevices, mergeDevices } from './devices.ts';
import { Intake, type Whole } from './intake.ts';
import type { Comparison } from './ports.ts';
import { inOrderOfTrust, openSnapshot } from './read-snapshot.ts';
import type { Room } from './room.ts';
import { openBody, openFrame } from './sealing.ts';
import { isAwaited, newStream, noHash, type Stream } from './state.ts';
import type { SnapshotCard, StreamHead } from './wire/answers.ts';
import { ownVerificationAfter } from './wire/limits.ts';
import { hex, sameBytes } from './bytes.ts';

/**
 * Rebuilds the newest unconfirmed snapshot from what it is to replace, and says so to the relay only if
 * nothing is missing and nothing is there besides.
 */
export async function verifyOne(
  room: Room,
  stream: Stream,
  cards: readonly SnapshotCard[],
  head: StreamHead
): Promise<boolean> {
  const { relay, rules } = room;
  const card = cards
    .filter(each => each.verifiedAt === null && each.covers <= stream.cursor && mayVerify(room, each))
    .sort((a, b) => b.covers - a.covers)[0];
  if (!card) return false;
  const base = inOrderOfTrust(cards).find(({ covers, verifiedAt }) => verifiedAt !== null && covers < card.covers);
  if (!base && head.floor > 0) return false;
  const snapshot = await openSnapshot(room, stream.id, card);
  const parts = snapshot && (await rebuilt(room, stream, base, card));
  if (!parts) return false;
  const comparison = compared(room, stream, parts, snapshot);
  if (comparison !== 'same' && (rules.compareBothWays || comparison === 'lacks-some')) return false;
  return (await relay.verified(card.id)) === 'kept';
}

const mayVerify = ({ me, around, gossip }: Room, { device, receivedAt }: SnapshotCard): boolean =>
  device !== me || around.now() + gossip.clockOffset - receivedAt > ownVerificationAfter;

/** Every update from the base to the card, the base's own state first. */
async function rebuilt(room: Room, stream: Stream, base: SnapshotCard | undefined, card: SnapshotCard) {
  const from = base && (await openSnapshot(room, stream.id, base));
  if (base && !from) return undefined;
  const wholes = await wholesUpTo(room, startAt(stream, base, from), card);
  if (!wholes) return undefined;
  const bodies = await Promise.all(wholes.map(({ frames }) => openBody(room, frames)));
  const docs = [...(from?.docs ?? []), ...bodies.flatMap(body => body?.docs ?? [])];
  return docs.filter(({ name }) => name === stream.name).map(({ update }) => update);
}

/** Where reading begins: at the base, or at the beginning of the log. */
const startAt = (stream: Stream, base: SnapshotCard | undefined, from: Snapshot | undefined): Stream => ({
  ...newStream(stream.id, stream.name, 0),
  cursor: base?.covers ?? 0,
  logHash: base?.logHash ?? noHash,
  chains: Object.fromEntries((from?.chains ?? []).map(({ device, ...link }) => [device, link]))
});

async function wholesUpTo(room: Room, start: Stream, card: SnapshotCard): Promise<readonly Whole[] | undefined> {
  const intake = new Intake(start, { me: '', open: entry => openFrame(room, entry), queue: new Map() });
  while (intake.stream.cursor < card.covers) {
    const pulled = await room.relay.pull(start.id, intake.stream.cursor, intake.stream.logHash);
    if (pulled.kind !== 'page' || pulled.page.entries.length === 0) return undefined;
    for (const entry of pulled.page.entries.filter(({ seq }) => seq <= card.covers))
      if (!(await intake.take(entry))) return undefined;
  }
  const { logHash, held } = intake.stream;
  return logHash === card.logHash && !held.some(isAwaited) ? intake.wholes : undefined;
}

function compared({ documents }: Room, stream: Stream, parts: readonly Uint8Array[], snapshot: Snapshot): Comparison {
  const state = snapshot.docs.find(({ name }) => name === stream.name)?.update;
  if (!state) return 'lacks-some';
  if (stream.name !== controlDocument) return documents.compare(parts, state);
  const made = mergeDevices(...parts.map(decodeDevices));
  const stored = decodeDevices(state);
  if (hex(encodeDevices(made)) === hex(encodeDevices(stored))) return 'same';
  return sameBytes(encodeDevices(mergeDevices(made, stored)), encodeDevices(stored)) ? 'has-more' : 'lacks-some';
}
