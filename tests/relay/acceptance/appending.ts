import { describe, expect, test } from 'vitest';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { entryPath } from '#lib/sync/wire/paths.ts';
import { genesis } from '#lib/sync/wire/entry.ts';
import { errorIn, forkIn, newId, sha256 } from '../../support/relay-client.ts';
import { aRelay, type StartStorage } from '../../support/test-relay.ts';

export function appending(startStorage: StartStorage): void {
  const relay = aRelay(startStorage);
  describe('an entry', () => {
    receipts(relay);
    forks(relay);
    mismatches(relay);
    quotas(startStorage);
  });
}

type Relay = ReturnType<typeof aRelay>;

function receipts(relay: Relay): void {
  test('gets the next number, and the hash of the log with it', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const first = await phone.append(stream);
    const second = await phone.append(stream);
    const logHash = sha256(sha256(genesis, sha256(first.bytes)), sha256(second.bytes));
    expect(second).toMatchObject({ seq: 2, logHash: toBase64url(logHash), durability: 1, serverTime: relay().now });
  });

  test('sent again has the same number, and stands in the log once', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const sealed = phone.seal(stream);
    const answers = [await phone.put(stream, sealed), await phone.put(stream, sealed)];
    await phone.append(stream);
    answers.push(await phone.put(stream, sealed));
    const receipts = (await Promise.all(answers.map(answer => answer.json()))) as object[];
    expect(receipts[1]).toEqual(receipts[0]);
    expect(receipts[2]).toEqual(receipts[0]);
    expect((await phone.everything(stream)).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test('sent twice at the same moment stands in the log once', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const sealed = phone.seal(stream);
    const answers = await Promise.all([1, 2, 3, 4].map(() => phone.put(stream, sealed)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await phone.everything(stream)).toHaveLength(1);
  });

  test('of several devices at once gets numbers without a gap', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const devices = [phone, await relay().device(phone.space), await relay().device(phone.space)];
    const write = async (device: typeof phone) => {
      for (let n = 0; n < 20; n += 1) await device.append(stream);
    };
    await Promise.all(devices.map(write));
    const entries = await phone.everything(stream);
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    const logHash = entries.reduce<Uint8Array>((hash, { entry }) => sha256(hash, sha256(entry)), genesis);
    expect((await phone.heads()).streams[0]).toMatchObject({ seq: 60, logHash: toBase64url(logHash) });
  });
}

function forks(relay: Relay): void {
  test('with other bytes at the same place is a fork, and the relay says where it stands', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const { bytes } = await phone.append(stream);
    const other = bytes.slice();
    other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
    const answer = await phone.put(stream, { bytes: other, dseq: 1 });
    expect(answer.status).toBe(409);
    expect(await forkIn(answer)).toEqual({ device: phone.name, dseq: 1, hash: toBase64url(sha256(bytes)), seq: 1 });
  });

  test('after a gap is a fork', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    phone.seal(stream);
    const answer = await phone.put(stream, phone.seal(stream));
    expect(answer.status).toBe(409);
    expect(await forkIn(answer)).toEqual({ device: phone.name, dseq: 0, hash: toBase64url(genesis), seq: 0 });
  });

  test('that follows another entry than the last is a fork', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    await phone.append(stream);
    const { bytes, dseq } = phone.seal(stream);
    bytes[62] = (bytes[62] ?? 0) ^ 1;
    expect((await phone.put(stream, { bytes, dseq })).status).toBe(409);
    expect(await phone.everything(stream)).toHaveLength(1);
  });
}

function mismatches(relay: Relay): void {
  test('whose header says another place than its path is refused', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const sealed = phone.seal(stream);
    expect(await errorIn(await phone.put(newId(), sealed))).toBe('bad-request');
    expect(await errorIn(await phone.put(stream, { ...sealed, dseq: 2 }))).toBe('bad-request');
  });

  test('of one device is not taken from another', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const laptop = await relay().device(phone.space);
    const { bytes, dseq } = phone.seal(stream);
    const path = entryPath(phone.space.name, toBase64url(stream), phone.name, dseq);
    expect(await errorIn(await laptop.ask('PUT', path, { body: bytes }))).toBe('bad-request');
  });

  test('of a later version is refused', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const { bytes, dseq } = phone.seal(stream);
    bytes[0] = 2;
    expect(await errorIn(await phone.put(stream, { bytes, dseq }))).toBe('bad-request');
  });

  test('of a kind that the relay has not heard of is kept', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const { bytes, dseq } = phone.seal(stream);
    bytes[37] = 77;
    expect((await phone.put(stream, { bytes, dseq })).status).toBe(200);
  });

  test('may be 256 KiB with everything, and not a byte more', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const whole = 256 * 1024 - 106;
    await phone.append(stream, whole);
    const answer = await phone.put(stream, phone.seal(stream, whole + 1));
    expect([answer.status, await errorIn(answer)]).toEqual([413, 'too-large']);
  });
}

function quotas(startStorage: StartStorage): void {
  const relay = aRelay(startStorage, { limits: { spaceBytes: 1000, streams: 2 } });
  test('beyond the quota of its space is refused, and others are not', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    await phone.append(stream, 500);
    const answer = await phone.put(stream, phone.seal(stream, 500));
    expect([answer.status, await errorIn(answer)]).toEqual([507, 'over-quota']);
    expect(await (await relay().device()).append(stream, 500)).toMatchObject({ seq: 1 });
  });

  test('for one stream too many is refused', async () => {
    const phone = await relay().device();
    for (const stream of [newId(), newId()]) await phone.append(stream, 20);
    const stream = newId();
    expect(await errorIn(await phone.put(stream, phone.seal(stream, 20)))).toBe('too-many-streams');
  });
}
