import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '#lib/sync/wire/base64url.ts';
import { genesis } from '#lib/sync/wire/entry.ts';
import type { Snapshots } from '#lib/sync/wire/answers.ts';
import { decodePage } from '#lib/sync/wire/page.ts';
import { snapshotBodyPath, snapshotsPath } from '#lib/sync/wire/paths.ts';
import { errorIn, newId, progressIn, type RawDevice } from '../../support/relay-client.ts';
import { aRelay, type StartStorage } from '../../support/test-relay.ts';

export function snapshots(startStorage: StartStorage): void {
  const relay = aRelay(startStorage, { limits: { spaceBytes: 1_000_000 } });
  describe('a snapshot', () => {
    uploads(relay);
    refusals(relay);
    verification(relay);
  });
}

type Relay = ReturnType<typeof aRelay>;

async function someLog(relay: Relay) {
  const [phone, stream] = [await relay().device(), newId()];
  await phone.append(stream);
  const { seq, logHash } = await phone.append(stream);
  return { phone, stream, seq, logHash: fromBase64url(logHash) ?? genesis };
}

async function bodyOf(device: RawDevice, id: string, length: number): Promise<string> {
  const parts: Buffer[] = [];
  for (let at = 0; at < length;) {
    const answer = await device.ask('GET', snapshotBodyPath(device.space.name, id, at));
    expect(answer.status).toBe(200);
    parts.push(Buffer.from(await answer.bytes()));
    at += parts.at(-1)?.length ?? 0;
  }
  return toBase64url(Buffer.concat(parts));
}

function uploads(relay: Relay): void {
  test('comes back as it was sent, to any device of the space', async () => {
    const { phone, stream, seq, logHash } = await someLog(relay);
    const snapshot = phone.snapshot(stream, seq, logHash);
    expect(await progressIn(await phone.putPart(stream, snapshot))).toEqual({
      received: snapshot.bytes.length,
      whole: true
    });
    const laptop = await relay().device(phone.space);
    const [card] = await laptop.snapshots(stream);
    expect(card).toMatchObject({ id: snapshot.id, covers: 2, logHash: toBase64url(logHash), verifiedAt: null });
    expect(await bodyOf(laptop, snapshot.id, card?.bytes ?? 0)).toBe(toBase64url(snapshot.bytes));
  });

  test('is told with the weight of the entries that it saves whoever asks', async () => {
    const { phone, stream, seq, logHash } = await someLog(relay);
    await phone.putPart(stream, phone.snapshot(stream, seq, logHash));
    await phone.append(stream);
    const weightSince = async (since: number) => {
      const answer = await phone.ask('GET', snapshotsPath(phone.space.name, toBase64url(stream), since));
      return ((await answer.json()) as Snapshots).snapshots[0]?.entryBytes;
    };
    const bytes = async (since: number) => {
      const page = decodePage(new Uint8Array(await (await phone.pull(stream, since)).arrayBuffer()));
      const saved = page?.entries.filter(entry => entry.seq <= seq) ?? [];
      return saved.reduce((sum, { entry }) => sum + entry.length, 0);
    };
    expect(await bytes(0)).toBeGreaterThan(await bytes(1));
    for (const since of [0, 1, 2, 3]) expect(await weightSince(since)).toBe(await bytes(since));
    expect((await phone.snapshots(stream))[0]).not.toHaveProperty('entryBytes');
  });

  test('is sent on where it broke off, and is not there before it is whole', async () => {
    const { phone, stream, seq, logHash } = await someLog(relay);
    const snapshot = phone.snapshot(stream, seq, logHash, 300_000);
    await phone.putPart(stream, snapshot, 0, 200_000);
    expect(await phone.snapshots(stream)).toEqual([]);
    const lost = await phone.putPart(stream, snapshot, 0, 200_000);
    expect([lost.status, await progressIn(lost)]).toEqual([
      409,
      { error: 'wrong-offset', received: 200_000, whole: false }
    ]);
    expect(await progressIn(await phone.putPart(stream, snapshot, 200_000))).toMatchObject({ whole: true });
    expect(await bodyOf(phone, snapshot.id, snapshot.bytes.length)).toBe(toBase64url(snapshot.bytes));
  });

  test('sent again is the same one', async () => {
    const { phone, stream, seq, logHash } = await someLog(relay);
    const snapshot = phone.snapshot(stream, seq, logHash);
    await phone.putPart(stream, snapshot);
    expect(await progressIn(await phone.putPart(stream, snapshot))).toMatchObject({ whole: true });
    expect(await phone.snapshots(stream)).toHaveLength(1);
  });
}

function refusals(relay: Relay): void {
  test('of another history is refused', async () => {
    const { phone, stream, seq } = await someLog(relay);
    const answer = await phone.putPart(stream, phone.snapshot(stream, seq, genesis));
    expect([answer.status, await errorIn(answer)]).toEqual([412, 'rolled-back']);
  });

  test('of what the relay does not have is refused', async () => {
    const { phone, stream, seq, logHash } = await someLog(relay);
    const answer = await phone.putPart(stream, phone.snapshot(stream, seq + 1, logHash));
    expect(await errorIn(answer)).toBe('rolled-back');
  });

  test('that is not what its name says is refused, and leaves nothing behind', async () => {
    const { phone, stream, seq, logHash } = await someLog(relay);
    const before = (await phone.heads()).usedBytes;
    const snapshot = { ...phone.snapshot(stream, seq, logHash), id: toBase64url(newId()) };
    expect(await errorIn(await phone.putPart(stream, snapshot))).toBe('bad-request');
    expect((await phone.heads()).usedBytes).toBe(before);
  });

  test('beyond the quota is refused before it is sent', async () => {
    const { phone, stream, seq, logHash } = await someLog(relay);
    const snapshot = phone.snapshot(stream, seq, logHash, 2_000_000);
    expect(await errorIn(await phone.putPart(stream, snapshot, 0, 1000))).toBe('over-quota');
  });
}

function verification(relay: Relay): void {
  test('is verified by another device at once', async () => {
    const { phone, stream, seq, logHash } = await someLog(relay);
    const snapshot = phone.snapshot(stream, seq, logHash);
    await phone.putPart(stream, snapshot);
    const laptop = await relay().device(phone.space);
    expect((await laptop.verify(snapshot.id)).status).toBe(204);
    expect((await phone.snapshots(stream))[0]?.verifiedAt).toBe(relay().now);
  });

  test('is verified by its own device on another day', async () => {
    const { phone, stream, seq, logHash } = await someLog(relay);
    const snapshot = phone.snapshot(stream, seq, logHash);
    await phone.putPart(stream, snapshot);
    expect(await errorIn(await phone.verify(snapshot.id))).toBe('too-soon');
    relay().pass(20 * 3_600_000);
    await phone.open();
    expect((await phone.verify(snapshot.id)).status).toBe(204);
  });
}
