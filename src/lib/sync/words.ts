import type { Seen } from './body.ts';
import { seenHashLength } from './body.ts';
import type { Room, Word } from './room.ts';
import type { Peer } from './state.ts';

/**
 * What the others said they had seen, now that this device has read as far as they had. Positions that are
 * not in our history are not believed; the answer is the streams of which somebody was shown another one.
 */
export async function weigh(room: Room): Promise<ReadonlySet<string>> {
  const { ledger, gossip } = room;
  const words = gossip.heard.splice(0);
  const contradicted = new Set<string>();
  if (words.length === 0) return contradicted;
  const peers = new Map(ledger.saved.peers.map(peer => [peer.device, peer]));
  for (const word of words) {
    const judged = word.seen.map(seen => ({ seen, verdict: compare(room, seen) }));
    for (const { seen, verdict } of judged)
      if (verdict === 'another-history' && isNews(room, word, seen)) contradicted.add(seen.stream);
    const believed = judged.filter(({ verdict }) => verdict === 'ours').map(({ seen }) => seen);
    peers.set(word.device, heard(peers.get(word.device), word, believed));
  }
  await ledger.commit({ peers: [...peers.values()] });
  return contradicted;
}

function compare({ ledger }: Room, { stream, seq, logHash }: Seen): 'ours' | 'unknown' | 'another-history' {
  const known = ledger.stream(stream)?.recent.find(position => position.seq === seq);
  if (!known) return 'unknown';
  return known.hash.slice(0, seenHashLength) === logHash ? 'ours' : 'another-history';
}

function heard(peer: Peer | undefined, { device, at, clockOffset }: Word, believed: readonly Seen[]): Peer {
  const seen = { ...peer?.seen };
  for (const { stream, seq } of believed) seen[stream] = Math.max(seen[stream] ?? 0, seq);
  // By the relay's clock, as near as its author could tell.
  return { device, clockOffset, heardAt: Math.max(peer?.heardAt ?? 0, at + clockOffset), seen };
}

/** A contradiction stays in the log; it is acted on once. */
function isNews({ gossip }: Room, { device }: Word, { stream, seq, logHash }: Seen): boolean {
  const said = [device, stream, seq, logHash].join();
  if (gossip.contradictions.has(said)) return false;
  gossip.contradictions.add(said);
  return true;
}
