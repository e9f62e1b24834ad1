import { controlDocument } from './devices.ts';
import { forsake } from './pull.ts';
import { nextLogHash, type Room } from './room.ts';
import { combined, lastOf, openBody, openFrame, rawOf, sealParcel, stateOf } from './sealing.ts';
import { newStream, noLink, stepped, type Link, type Sealed, type Stream } from './state.ts';
import type { Heads, Receipt } from './wire/answers.ts';

/** Seals what is unsent, a document at a time: from here on only these bytes are ever sent for it. */
export async function sealUnsent(room: Room): Promise<void> {
  const { ledger, documents } = room;
  for (const { doc, updates, upTo } of await documents.unsent()) {
    const stream = await streamFor(room, doc);
    if (stream.owes !== 'nothing' || updates.length === 0) continue;
    const docs = [{ name: doc, update: combined(room, doc, updates) }];
    const seal = await sealParcel(room, stream, stream.own, { docs, fresh: false, changes: updates.length });
    const streams = [{ ...stream, own: lastOf(seal, stream.own) }];
    await ledger.commit({ streams, seal, taken: [{ doc, upTo }] });
  }
}

/** A document that had no stream yet owes the relay everything it holds. */
export async function streamFor(room: Room, doc: string): Promise<Stream> {
  const id = await room.streamId(doc);
  const known = room.ledger.stream(id);
  if (known) return known;
  const stream: Stream = { ...newStream(id, doc, room.around.now()), owes: 'first' };
  await room.ledger.commit({ streams: [stream] });
  return stream;
}

/**
 * Seals the full state of every document that owes it, as a new generation of this device's chain that goes
 * on from where the relay has it (R4). It takes the place of all that was queued or unsent before.
 */
export async function sealWhole(room: Room, heads: Heads): Promise<void> {
  const { ledger, documents, me, rules } = room;
  for (const stream of ledger.streams.filter(({ owes }) => owes !== 'nothing')) {
    const doc = stream.name;
    // A stream whose name nobody has told yet has nothing of ours.
    if (doc === undefined) {
      await ledger.commit({ streams: [{ ...stream, owes: 'nothing' }] });
      continue;
    }
    const queue = ledger.queueOf(stream.id);
    const unsent = (await documents.unsent()).find(waiting => waiting.doc === doc);
    const update =
      rules.resendEverything || stream.owes === 'first' ? await stateOf(room, doc) : await refused(room, doc, queue);
    const head = heads.streams.find(({ stream: id }) => id === stream.id)?.devices.find(({ device }) => device === me);
    const gen = Math.max(stream.own.gen, stream.chains[me]?.gen ?? 0) + 1;
    const last: Link = { ...(head ? { dseq: head.dseq, hash: head.hash } : noLink), gen };
    const changes = queue.reduce((sum, sealed) => sum + sealed.changes, unsent?.updates.length ?? 0);
    const seal = await sealParcel(room, stream, last, { docs: [{ name: doc, update }], fresh: true, changes });
    const taken = unsent && rules.resendEverything ? [{ doc, upTo: unsent.upTo }] : [];
    const streams = [{ ...stream, own: lastOf(seal, last), owes: 'nothing' as const }];
    await ledger.commit({ streams, seal, unseal: queue, taken });
  }
}

async function refused(room: Room, doc: string, queue: readonly Sealed[]) {
  const frames = await Promise.all(queue.map(({ entry }) => openFrame(room, entry)));
  const known = frames.filter(frame => frame !== undefined);
  const bodies = await Promise.all(known.map(frame => openBody(room, [frame])));
  return combined(
    room,
    doc,
    bodies.flatMap(body => body?.docs.map(({ update }) => update) ?? [])
  );
}

/** Sends what is sealed, in order, until the relay has acknowledged it. */
export async function push(room: Room): Promise<boolean> {
  let sent = false;
  for (const sealed of room.ledger.saved.sealed) {
    const stream = room.ledger.stream(sealed.stream);
    if (!stream || stream.owes !== 'nothing') continue;
    const answer = await room.relay.put(sealed.stream, sealed.dseq, sealed.entry);
    sent = true;
    if (answer.kind === 'kept') await acknowledge(room, stream, sealed, answer.receipt);
    else await room.ledger.commit({ streams: [{ ...stream, owes: 'lost' }] });
  }
  return sent;
}

async function acknowledge(room: Room, stream: Stream, sealed: Sealed, receipt: Receipt): Promise<void> {
  const { seq, logHash, durability } = receipt;
  const next = advanced(room, { ...stream, durability }, sealed, receipt);
  if (next) {
    await room.ledger.commit({ streams: [next], unseal: [sealed] });
    return;
  }
  // Below our cursor, or with another history before it: this relay is not where it was.
  if (room.rules.compareLogHash) await forsake(room, stream);
  else await room.ledger.commit({ streams: [{ ...stream, ownSeq: seq, logHash }], unseal: [sealed] });
}

function advanced({ me, rules }: Room, stream: Stream, sealed: Sealed, { seq, logHash }: Receipt): Stream | undefined {
  const { hash, dseq, entry } = sealed;
  if (seq <= stream.cursor) return undefined;
  // Others were there in between: the entry must turn up where the relay says it is.
  if (seq > stream.cursor + 1) return { ...stream, ownSeq: seq, acked: [...stream.acked, { seq, hash }] };
  const expected = nextLogHash(rawOf(stream.logHash), rawOf(hash));
  if (rules.compareLogHash && expected !== logHash) return undefined;
  const chains = { ...stream.chains, [me]: { gen: stream.own.gen, dseq, hash } };
  return { ...stepped(stream, logHash, entry.length), ownSeq: seq, chains };
}

/** Lets the others know how far this device has read, when it has nothing else to say. */
export async function sealWord(room: Room): Promise<void> {
  const { gossip, ledger, limits, around } = room;
  if (gossip.owesWord === undefined || around.now() - gossip.owesWord < limits.seenAfter) return;
  const stream = await streamFor(room, controlDocument);
  if (stream.owes !== 'nothing') return;
  const seal = await sealParcel(room, stream, stream.own, { docs: [], fresh: false, changes: 0 });
  await ledger.commit({ streams: [{ ...stream, own: lastOf(seal, stream.own) }], seal });
}
