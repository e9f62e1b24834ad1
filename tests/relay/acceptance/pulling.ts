import { describe, expect, test } from 'vitest';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { headsPath } from '#lib/sync/wire/paths.ts';
import { errorIn, newId } from '../../support/relay-client.ts';
import { aRelay, type StartStorage } from '../../support/test-relay.ts';

export function pulling(startStorage: StartStorage): void {
  const relay = aRelay(startStorage);
  describe('what is behind a number', () => {
    pages(relay);
    rollbacks(relay);
    heads(relay);
  });
}

type Relay = ReturnType<typeof aRelay>;

function pages(relay: Relay): void {
  test('comes as it was sent, in order', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const sent = [await phone.append(stream), await phone.append(stream), await phone.append(stream)];
    const laptop = await relay().device(phone.space);
    const { head, logHash, entries, next } = await laptop.page(stream, 1);
    expect(entries.map(({ seq }) => seq)).toEqual([2, 3]);
    expect(entries.map(({ entry }) => toBase64url(entry))).toEqual(
      sent.slice(1).map(({ bytes }) => toBase64url(bytes))
    );
    expect({ head, logHash: toBase64url(logHash), next }).toEqual({
      head: 3,
      logHash: sent[2]?.logHash,
      next: undefined
    });
  });

  test('is nothing at the head, nor in a stream that nobody wrote to', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    await phone.append(stream);
    expect(await phone.page(stream, 1)).toMatchObject({ head: 1, entries: [] });
    expect(await phone.page(newId())).toMatchObject({ head: 0, entries: [] });
  });

  test('comes in pages when it is much', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    for (let n = 0; n < 7; n += 1) await phone.append(stream, 100_000);
    expect(await phone.page(stream)).toMatchObject({ head: 7, next: 3 });
    expect((await phone.everything(stream)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
}

function rollbacks(relay: Relay): void {
  test('is given to whoever knows the hash of the log there', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const first = await phone.append(stream);
    const second = await phone.append(stream);
    expect((await phone.pull(stream, 1, first.logHash)).status).toBe(200);
    expect((await phone.pull(stream, 2, second.logHash)).status).toBe(200);
  });

  test('is refused to whoever knows another history', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    await phone.append(stream);
    const { logHash } = await phone.append(stream);
    const answer = await phone.pull(stream, 1, logHash);
    expect(answer.status).toBe(412);
    expect(await answer.json()).toEqual({ error: 'rolled-back', seq: 2, logHash });
  });

  test('is refused to whoever knows more than the relay', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const { logHash } = await phone.append(stream);
    const answer = await phone.pull(stream, 5, logHash);
    expect([answer.status, await errorIn(answer)]).toEqual([412, 'rolled-back']);
  });
}

function heads(relay: Relay): void {
  test('is known from the heads: each stream, and each device in it', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const laptop = await relay().device(phone.space);
    await phone.append(stream);
    const { logHash } = await laptop.append(stream);
    const [head] = (await phone.heads()).streams;
    expect(head).toMatchObject({ stream: toBase64url(stream), seq: 2, logHash, floor: 0 });
    expect(head?.devices.find(({ device }) => device === laptop.name)).toMatchObject({ dseq: 1, seq: 2 });
  });

  test('is not told again while it is the same', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const path = headsPath(phone.space.name);
    const etag = (await phone.ask('GET', path)).headers.get('etag') ?? '';
    const again = () => phone.ask('GET', path, { headers: { 'if-none-match': etag, 'cache-control': 'no-cache' } });
    expect((await again()).status).toBe(304);
    await phone.append(stream);
    expect((await again()).status).toBe(200);
  });
}
