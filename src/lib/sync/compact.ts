import { encodeSnapshot } from './body.ts';
import { Writer } from './bytes.ts';
import { forsake } from './pull.ts';
import type { Room } from './room.ts';
import { rawOf, stateOf } from './sealing.ts';
import { headOf } from './heads.ts';
import { isAwaited, type Stream } from './state.ts';
import { verifyOne } from './verify.ts';
import type { Heads, SnapshotCard } from './wire/answers.ts';
import { kinds } from './wire/entry.ts';

/** Looks after the snapshots of a stream: confirms what others made, and makes one when much has come since. */
export async function compact(room: Room, id: string, heads: Heads): Promise<void> {
  const { ledger, relay, around, limits, gossip, app } = room;
  const stream = ledger.stream(id);
  // What a newer app has written, only a newer app may replace.
  if (!stream || stream.strange || stream.minReader > app.reader) return;
  const now = around.now();
  const isDue = isLong(room, stream, now);
  if (!isDue && now - (gossip.lookedAt.get(id) ?? -Infinity) < limits.lookEvery) return;
  gossip.lookedAt.set(id, now);
  const cards = await relay.snapshots(id);
  if (await verifyOne(room, stream, cards, headOf(heads, id))) return;
  const newest = Math.max(0, ...cards.map(({ covers }) => covers));
  if (isDue && newest > stream.tail.from) {
    await ledger.commit({ streams: [{ ...stream, tail: { from: newest, bytes: 0, since: now } }] });
    return;
  }
  // Devices for which it is due at once toss a coin each round, so that mostly one of them does it. Two are harmless.
  if (isDue && around.chance() >= 0.5) await offer(room, stream);
}

const isLong = ({ limits }: Room, { cursor, tail }: Stream, now: number): boolean =>
  cursor - tail.from > limits.tailEntries ||
  tail.bytes > limits.tailBytes ||
  (cursor > tail.from && now - tail.since > limits.tailAge);

async function offer(room: Room, stream: Stream): Promise<void> {
  const { ledger, relay, around } = room;
  const at = await coverOf(room, stream);
  const bytes = await snapshotOf(room, stream, at);
  if (!bytes) return;
  const answer = await relay.putSnapshot(stream.id, at.covers, bytes);
  if (answer === 'rolled-back') await forsake(room, stream);
  else await ledger.commit({ streams: [{ ...stream, tail: { from: at.covers, bytes: 0, since: around.now() } }] });
}

type Cover = Pick<SnapshotCard, 'covers' | 'logHash'>;

async function coverOf({ relay, rules }: Room, { id, cursor, logHash }: Stream): Promise<Cover> {
  if (rules.coverOnlyApplied) return { covers: cursor, logHash };
  const head = headOf(await relay.heads(), id);
  return { covers: head.seq, logHash: head.logHash };
}

/** Nothing while the state here is not exactly the join of the entries it would stand for (R1, R2). */
async function snapshotOf(room: Room, stream: Stream, at: Cover) {
  const { ledger, space, device, app, envelope, rules } = room;
  const name = stream.name;
  if (name === undefined || (rules.coverOnlyApplied && stream.held.some(isAwaited))) return undefined;
  const state = await stateOf(room, name);
  // Asked after the state was read: an edit made meanwhile may or may not be in it.
  if (rules.snapshotOnlyWhenSent && (await hasUnsent(room, stream, name))) return undefined;
  if (ledger.stream(stream.id) !== stream) return undefined;
  const chains = Object.entries(stream.chains).map(([author, link]) => ({ device: author, ...link }));
  const { schema, minReader } = app;
  const docs = [{ name, update: state }];
  const body = encodeSnapshot({ schema, minReader: Math.max(minReader, stream.minReader), chains, docs });
  const content = new Writer().bytes(await envelope.pack(body)).done();
  const prev = rawOf(at.logHash);
  const header = {
    space,
    device,
    gen: stream.own.gen,
    stream: rawOf(stream.id),
    kind: kinds.snapshot,
    dseq: at.covers,
    prev
  };
  return envelope.seal(header, content);
}

async function hasUnsent({ ledger, documents }: Room, stream: Stream, name: string): Promise<boolean> {
  if (stream.owes !== 'nothing' || ledger.queueOf(stream.id).length > 0) return true;
  return (await documents.unsent()).some(({ doc }) => doc === name);
}
