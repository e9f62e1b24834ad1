import { compact } from './compact.ts';
import { controlDocument } from './devices.ts';
import { compareHeads, confirm, discover, headOf, inOrderOfUse } from './heads.ts';
import { forsake, pull } from './pull.ts';
import { push, sealUnsent, sealWhole, sealWord, streamFor } from './push.ts';
import type { Room } from './room.ts';
import type { Heads } from './wire/answers.ts';
import { skipAhead } from './read-snapshot.ts';
import { weigh } from './words.ts';

/** Others write while we do; after this many attempts the next round goes on. */
const mostAttempts = 4;

/**
 * Everything there is to do with the relay now, once: hear, then say, then ask whether it stayed said.
 * Interrupted anywhere, the next round goes on from what the disk has. True when the relay has everything.
 */
export async function round(room: Room, nameOf: (id: string) => Promise<string | undefined>): Promise<boolean> {
  for (const doc of await room.documents.names()) await streamFor(room, doc);
  // Devices are known before anything was sent where the space has just moved.
  if (room.ledger.saved.devices.length > 0) await streamFor(room, controlDocument);
  let heads = await ask(room);
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    await hear(room, heads, nameOf);
    if (!room.rules.snapshotOnlyWhenSent) await compactAll(room, heads);
    await say(room, heads);
    heads = await ask(room);
    await compareHeads(room, heads);
    if (await confirm(room, heads)) {
      await compactAll(room, heads);
      return true;
    }
  }
  return false;
}

async function compactAll(room: Room, heads: Heads): Promise<void> {
  const { gossip, limits, around, ledger } = room;
  if (gossip.taken > limits.muchRead) gossip.restsUntil = around.now() + limits.lookEvery;
  gossip.taken = 0;
  if (around.now() < gossip.restsUntil) return;
  for (const { id } of ledger.streams) await compact(room, id, heads);
}

async function ask(room: Room) {
  const heads = await room.relay.heads();
  room.gossip.clockOffset = Math.trunc(heads.serverTime - room.around.now());
  return heads;
}

async function hear(room: Room, heads: Heads, nameOf: (id: string) => Promise<string | undefined>): Promise<void> {
  await discover(room, heads, nameOf);
  await compareHeads(room, heads);
  for (const { id, cursor } of inOrderOfUse(room.ledger.streams)) {
    const { seq } = headOf(heads, id);
    const isFarBehind = seq - cursor > room.limits.readFromStart;
    if (isFarBehind) await skipAhead(room, id);
    if (seq > cursor) await pull(room, id);
  }
  // Somebody was shown another history. Whoever is right, everything we have goes up again.
  const contradicted = await weigh(room);
  for (const stream of room.ledger.streams) if (contradicted.has(stream.id)) await forsake(room, stream);
}

async function say(room: Room, heads: Heads): Promise<void> {
  await sealUnsent(room);
  await sealWhole(room, heads);
  await sealWord(room);
  await push(room);
}
