import { forsake } from './pull.ts';
import type { Room } from './room.ts';
import { newStream, type Stream } from './state.ts';
import type { DeviceHead, Heads, StreamHead } from './wire/answers.ts';
import { noHash } from './state.ts';

/** Finds out whether the relay still has what it acknowledged, and whether this device remembers what it sent. */
export async function compareHeads(room: Room, heads: Heads): Promise<void> {
  for (const stream of room.ledger.streams) {
    const verdict = judge(room, stream, headOf(heads, stream.id));
    if (verdict === 'lost') await forsake(room, stream);
    if (verdict === 'set-back' && room.rules.resendEverything)
      await room.ledger.commit({ streams: [{ ...stream, owes: 'lost' }] });
  }
}

/** The words "the relay has everything" are earned here and nowhere else. */
export async function confirm(room: Room, heads: Heads & { readonly serverTime: number }): Promise<boolean> {
  const { ledger, documents } = room;
  if (ledger.saved.sealed.length > 0 || (await documents.unsent()).length > 0) return false;
  if (!ledger.streams.every(stream => agrees(room, stream, headOf(heads, stream.id)))) return false;
  await ledger.commit({ confirmedAt: heads.serverTime });
  return true;
}

export const headOf = (heads: Heads, id: string): StreamHead =>
  heads.streams.find(({ stream }) => stream === id) ?? { stream: id, seq: 0, logHash: noHash, floor: 0, devices: [] };

function judge({ me, ledger, rules }: Room, stream: Stream, head: StreamHead): 'ours' | 'lost' | 'set-back' {
  if (head.seq < stream.cursor || stream.acked.some(({ seq }) => seq > head.seq)) return 'lost';
  if (rules.compareLogHash && head.seq === stream.cursor && head.logHash !== stream.logHash) return 'lost';
  const mine = ownHead(me, head);
  const [waiting] = ledger.queueOf(stream.id);
  const acknowledged = waiting ? waiting.dseq - 1 : stream.own.dseq;
  // A generation that is still owed goes on from wherever the relay's head is.
  if (stream.owes !== 'nothing') return 'ours';
  if (mine.dseq < acknowledged) return 'lost';
  const isAnother = mine.dseq === stream.own.dseq && mine.hash !== stream.own.hash;
  return mine.dseq > stream.own.dseq || isAnother ? 'set-back' : 'ours';
}

function agrees({ me, rules }: Room, { cursor, logHash, own, owes }: Stream, head: StreamHead): boolean {
  const mine = ownHead(me, head);
  const isSameLog = head.seq === cursor && (!rules.compareLogHash || head.logHash === logHash);
  return owes === 'nothing' && isSameLog && mine.dseq === own.dseq && mine.hash === own.hash;
}

const ownHead = (me: string, { devices }: StreamHead): DeviceHead =>
  devices.find(({ device }) => device === me) ?? { device: me, dseq: 0, hash: noHash, seq: 0 };

/**
 * Streams of the relay that this device does not follow yet: the current book and the newest months are
 * followed unasked, older ones when someone wants them.
 */
export async function discover(
  room: Room,
  heads: Heads,
  nameOf: (id: string) => Promise<string | undefined>
): Promise<void> {
  const { ledger, limits, gossip, documents, around } = room;
  const unknown = heads.streams.filter(({ stream, seq }) => seq > 0 && !ledger.stream(stream));
  gossip.older = [];
  if (unknown.length === 0) return;
  const here = new Set(await documents.names());
  const named = await Promise.all(unknown.map(async ({ stream }) => ({ id: stream, name: await nameOf(stream) })));
  const followed = ledger.streams.flatMap(({ name }) => (name && isMonth(name) ? [name] : []));
  const months = named.flatMap(({ name }) => (name && isMonth(name) ? [name] : []));
  const newest = new Set([...followed, ...months].sort().reverse().slice(0, limits.months));
  const isDue = (name: string) => !isMonth(name) || newest.has(name) || here.has(name);
  gossip.older = months
    .filter(name => !isDue(name))
    .sort()
    .reverse();
  const streams = named
    .filter((stream): stream is { id: string; name: string } => stream.name !== undefined && isDue(stream.name))
    .map(({ id, name }) => ({
      ...newStream(id, name, around.now()),
      owes: here.has(name) ? ('first' as const) : ('nothing' as const)
    }));
  if (streams.length > 0) await ledger.commit({ streams });
}

const isMonth = (name: string): boolean => name.startsWith('log-');

/** The device list first, then the current book, then months from the newest on. */
export const inOrderOfUse = (streams: readonly Stream[]): Stream[] =>
  [...streams].sort((a, b) => rank(a.name) - rank(b.name) || ((a.name ?? '') < (b.name ?? '') ? 1 : -1));

const rank = (name: string | undefined): number =>
  name === undefined ? 3 : isMonth(name) ? 2 : name === 'ctl' ? 0 : 1;
