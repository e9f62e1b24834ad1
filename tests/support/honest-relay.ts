import type { Pulled, Relay } from '#lib/sync/ports.ts';
import type { RelayInMemory } from './relay-in-memory.ts';

/** What a device sees of a relay in memory; a test may twist what it hands out. */
export const honestRelay = (relay: RelayInMemory, twist: (pulled: Pulled) => Pulled = pulled => pulled): Relay => ({
  heads: () => Promise.resolve(relay.heads()),
  put: (stream, dseq, entry) => Promise.resolve(relay.put(stream, dseq, entry)),
  pull: (stream, since, logHash) => Promise.resolve(twist(relay.pull(stream, since, logHash))),
  snapshots: (stream, since) => Promise.resolve(relay.snapshots(stream, since)),
  snapshot: card => {
    const found = [...relay.logs.values()].flatMap(({ snapshots }) => snapshots).find(each => each.card.id === card.id);
    return found ? Promise.resolve(found.bytes) : Promise.reject(new Error('no such snapshot'));
  },
  putSnapshot: (stream, covers, bytes) => Promise.resolve(relay.putSnapshot(stream, covers, bytes)),
  verified: id => {
    relay.verified(id);
    return Promise.resolve('kept');
  }
});
