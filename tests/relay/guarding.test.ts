import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test, vi } from 'vitest';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { bellPath } from '#lib/sync/wire/paths.ts';
import { settingsFrom } from '../../src/relay/settings.ts';
import { errorIn, newId, RawDevice } from '../support/relay-client.ts';
import { sqliteForTests, TestRelay } from '../support/test-relay.ts';

test('the log says what was done and how it went, and never whose, nor with what', async () => {
  const relay = await TestRelay.start(sqliteForTests, { settings: { invite: 'open sesame', isOpen: false } });
  const phone = new RawDevice(relay.address);
  const challenge = await phone.challenge();
  await phone.answer(challenge, { signature: 'a'.repeat(86) });
  await phone.open({ invite: 'open sesame' });
  const stream = newId();
  const { logHash } = await phone.append(stream);
  await phone.pull(stream, 7, logHash);
  await phone.ask('GET', '/v1/nothing?token=hidden');
  await phone.ask('PUT', `/v1/s/${phone.space.name}/e/x/y/z?secret=hidden`);
  await relay.stop();

  const log = relay.log.join('');
  expect(log).toContain('"route":"/v1/s/:space/e/:stream/:device/:dseq","status":200');
  for (const line of relay.log) expect(line).toMatch(/^\{.*\}\n$/);
  const secrets = [phone.token, phone.space.name, phone.name, challenge.nonce, 'sesame', 'hidden', toBase64url(stream)];
  expect(secrets.filter(secret => log.includes(secret))).toEqual([]);
});

test('nothing that opens a door lies in the storage: tokens only as hashes', async () => {
  const relay = await TestRelay.start(sqliteForTests);
  const phone = await relay.device();
  const rows = await relay.storage.read('SELECT * FROM session');
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(phone.token);
  await relay.stop();
});

test('an address that holds too many connections gets no more', async () => {
  const limits = { countsLoopback: 1, connectionsPerAddress: 3 };
  const relay = await TestRelay.start(sqliteForTests, { limits });
  const dial = () => connect(Number(new URL(relay.address).port), '127.0.0.1').on('error', () => undefined);
  const sockets = [dial(), dial(), dial()];
  await Promise.all(sockets.map(socket => once(socket, 'connect')));
  await vi.waitFor(async () => {
    await once(dial().resume(), 'close');
  });
  expect(sockets.every(socket => !socket.destroyed)).toBe(true);
  for (const socket of sockets) socket.destroy();
  await vi.waitFor(async () => {
    expect((await fetch(`${relay.address}/health`)).status).toBe(200);
  });
  await relay.stop();
});

test('a listener that does not read is dropped, and the others hear everything', async () => {
  const relay = await TestRelay.start(sqliteForTests);
  const phone = await relay.device();
  const deaf = connect(Number(new URL(relay.address).port), '127.0.0.1').on('error', () => undefined);
  const headers = `host: ${new URL(relay.address).host}\r\nauthorization: Bearer ${phone.token}`;
  deaf.write(`GET ${bellPath(phone.space.name)} HTTP/1.1\r\n${headers}\r\n\r\n`);
  await once(deaf, 'readable');
  const listener = await phone.listen();
  const news = { kind: 'grown', space: phone.space.name, stream: toBase64url(newId()) } as const;
  const rings = 200_000;
  for (let seq = 1; seq <= rings; seq += 1) {
    relay.storage.announce({ ...news, seq });
    if (seq % 500 === 0) await new Promise(resolve => setImmediate(resolve));
  }
  await vi.waitFor(() => {
    expect(listener.rings.length).toBe(rings);
  }, 20_000);
  await new Promise(resolve => deaf.resume().once('close', resolve));
  listener.stop();
  await relay.stop();
});

test.each([
  [{}, '127.0.0.1', true],
  [{}, '0.0.0.0', false],
  [{ OPEN: 'yes' }, '0.0.0.0', true],
  [{ INVITE: 'x' }, '127.0.0.1', false]
])('with %j on %s new spaces are free: %s', (env, host, isOpen) => {
  expect(settingsFrom(env, host).isOpen).toBe(isOpen);
});

test.each([
  [{ APP_ORIGIN: 'app.example' }, 'APP_ORIGIN has "app.example"'],
  [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY is the number of proxies'],
  [{ LIMITS: '{"puts": 1}' }, 'LIMITS is JSON with any of'],
  [{ LIMITS: 'many' }, 'LIMITS is JSON with any of']
])('%j is answered with a sentence', (env, sentence) => {
  expect(() => settingsFrom(env, '127.0.0.1')).toThrow(sentence);
});

test('a relay that is open to the world and to new spaces by nobody says so in the refusal', async () => {
  const relay = await TestRelay.start(sqliteForTests, { settings: { isOpen: false } });
  expect(await errorIn(await new RawDevice(relay.address).open({ invite: '' }))).toBe('invite-needed');
  await relay.stop();
});
