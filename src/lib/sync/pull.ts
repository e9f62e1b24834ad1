import type { Body } from './body.ts';
import { controlDocument, decodeDevices, mergeDevices } from './devices.ts';
import { Intake, type Whole } from './intake.ts';
import { RelayTrouble, type DocumentUpdates } from './ports.ts';
import type { Room } from './room.ts';
import { openBody, openFrame } from './sealing.ts';
import { readSnapshot } from './read-snapshot.ts';
import { rewound, type Change, type Stream } from './state.ts';
import { decodeHeader } from './wire/entry.ts';
import type { Page } from './wire/page.ts';
import { sameBytes, type Bytes } from './bytes.ts';
import { rawOf } from './sealing.ts';

/** A relay that changes its history more often than this within one pull is not worth following now. */
const mostHistories = 3;
/** More than this cannot wait for what never comes. */
const mostHeld = 10_000;

/** Takes what the relay has beyond our cursor, page by page; each page is applied and kept before the next. */
export async function pull(room: Room, id: string): Promise<void> {
  let histories = 0;
  for (;;) {
    const stream = room.ledger.stream(id);
    if (!stream) return;
    const pulled = await room.relay.pull(id, stream.cursor, room.rules.compareLogHash ? stream.logHash : undefined);
    if (pulled.kind === 'truncated') {
      await readSnapshot(room, stream);
      continue;
    }
    const isOurs = pulled.kind === 'page' && (await takePage(room, stream, pulled.page));
    if (isOurs && pulled.page.next === undefined) return;
    if (isOurs) continue;
    histories += 1;
    if (histories > mostHistories) throw new RelayTrouble('refused');
    await forsake(room, stream);
  }
}

/**
 * The relay's copy was lost or rolled back: its log is read again from the beginning, and our full state goes
 * up as a new generation (R4). What was held back is applied now, for the relay may never show it again.
 */
export async function forsake(room: Room, stream: Stream): Promise<void> {
  const { ledger, around, rules } = room;
  const fresh = rewound(stream, around.now());
  const peers = ledger.saved.peers.map(peer => ({ ...peer, seen: { ...peer.seen, [stream.id]: 0 } }));
  room.gossip.told.delete(stream.id);
  const waiting = stream.held.filter(({ why }) => why === 'gap');
  const opened = await Promise.all(waiting.map(({ entry }) => openFrame(room, entry)));
  const frames = opened.filter(frame => frame?.parts === 1).filter(frame => frame !== undefined);
  const bodies = await Promise.all(frames.map(frame => openBody(room, [frame])));
  const batch = bodies.flatMap(body => (body ? documentsIn([body]) : []));
  const owes = rules.resendEverything ? fresh.owes : 'nothing';
  await ledger.commit({ streams: [{ ...fresh, owes }], peers }, batch);
}

async function takePage(room: Room, stream: Stream, page: Page): Promise<boolean> {
  if (page.head < stream.cursor) return false;
  const id = rawOf(stream.id);
  const intake = new Intake(stream, {
    me: room.me,
    open: entry => openHere(room, id, entry),
    queue: new Map(room.ledger.queueOf(stream.id).map(sealed => [sealed.hash, sealed]))
  });
  room.gossip.taken += page.entries.reduce((sum, { entry }) => sum + entry.length, 0);
  for (const entry of page.entries) if (!(await intake.take(entry)) && room.rules.compareLogHash) return false;
  const isComplete = page.next === undefined;
  const agrees = intake.stream.cursor === page.head && sameBytes(rawOf(intake.stream.logHash), page.logHash);
  if (room.rules.compareLogHash && isComplete && !agrees) return false;
  if (intake.stream.held.length > mostHeld) throw new RelayTrouble('refused');
  await keep(room, intake);
  return true;
}

/** Only what was sealed for this space and this stream: the relay may not deal entries from one into another. */
async function openHere(room: Room, stream: Bytes, entry: Bytes) {
  const header = decodeHeader(entry);
  if (!header || !sameBytes(header.space, room.space) || !sameBytes(header.stream, stream)) return undefined;
  return openFrame(room, entry);
}

async function keep(room: Room, intake: Intake): Promise<void> {
  const { wholes, met } = intake;
  const bodies = await Promise.all(wholes.map(({ frames }) => openBody(room, frames)));
  const known = bodies.filter(body => body !== undefined);
  const damaged = wholes.flatMap(({ entries }, i) => (bodies[i] ? [] : entries));
  const name = intake.stream.name ?? known.flatMap(({ docs }) => docs)[0]?.name;
  const minReader = Math.max(intake.stream.minReader, ...known.map(body => body.minReader));
  const held = [...intake.stream.held, ...damaged];
  const change: Change = { streams: [{ ...intake.stream, name, minReader, held }], unseal: met };
  const updates = documentsIn(known);
  const devices = devicesIn(updates);
  const merged = devices.length > 0 ? { devices: mergeDevices(room.ledger.saved.devices, devices) } : {};
  const batch = updates.filter(({ doc }) => doc !== controlDocument);
  await room.ledger.commit({ ...change, ...merged }, batch);
  listen(room, wholes, bodies);
}

/** Nobody's word is taken before all streams have been read; that somebody changed something is worth an answer. */
function listen({ gossip, around, me }: Room, wholes: readonly Whole[], bodies: readonly (Body | undefined)[]): void {
  wholes.forEach(({ device }, i) => {
    const body = bodies[i];
    if (!body || device === me) return;
    gossip.heard.push({ device, at: body.at, clockOffset: body.clockOffset, seen: body.seen });
    if (body.docs.length > 0) gossip.owesWord = around.now();
  });
}

function documentsIn(bodies: readonly Body[]): DocumentUpdates[] {
  const documents = new Map<string, Uint8Array[]>();
  for (const { name, update } of bodies.flatMap(({ docs }) => docs)) {
    const updates = documents.get(name);
    if (updates) updates.push(update);
    else documents.set(name, [update]);
  }
  return [...documents].map(([doc, updates]) => ({ doc, updates }));
}

const devicesIn = (updates: readonly DocumentUpdates[]) =>
  updates.filter(({ doc }) => doc === controlDocument).flatMap(({ updates: lists }) => lists.flatMap(decodeDevices));
