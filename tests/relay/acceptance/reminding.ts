import { createECDH, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { RawDevice } from '../../support/relay-client.ts';
import { aRelay, type StartStorage } from '../../support/test-relay.ts';

type Push = { readonly path: string; readonly body: Buffer; readonly headers: Readonly<Record<string, unknown>> };

/** A push service on a real socket; what it answers is up to the test. */
class PushService {
  readonly pushes: Push[] = [];
  status = 201;
  readonly #server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      this.pushes.push({ path: request.url ?? '', body: Buffer.concat(parts), headers: request.headers });
      response.writeHead(this.status).end();
    });
  });

  open = () => new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve));
  close = () => new Promise<unknown>(resolve => this.#server.close(resolve));

  get host(): string {
    return `127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  /** As a browser gives it to a page. */
  subscription(path: string) {
    const pair = createECDH('prime256v1');
    return {
      endpoint: `http://${this.host}/${path}`,
      p256dh: pair.generateKeys().toString('base64url'),
      auth: randomBytes(16).toString('base64url')
    };
  }
}

const minute = 60_000;

export function reminding(startStorage: StartStorage): void {
  const service = new PushService();
  beforeAll(service.open);
  afterAll(service.close);
  beforeEach(() => {
    service.pushes.length = 0;
    service.status = 201;
  });
  const hosts: string[] = [];
  const relay = aRelay(startStorage, { settings: { pushHosts: hosts }, limits: { wakeEvery: 10 } });
  beforeAll(() => {
    hosts.push(service.host);
  });

  const path = (device: RawDevice) => `/v1/s/${device.space.name}/reminders`;
  const wish = (device: RawDevice, body: object) => device.ask('PUT', path(device), { body });
  const arrived = (count: number) =>
    vi.waitFor(() => {
      expect(service.pushes).toHaveLength(count);
    });

  test('a device is woken at the time that it asked for, once, and told nothing of what is due', async () => {
    const device = await relay().device();
    const times = [relay().now + 10 * minute, relay().now + 20 * minute];
    expect((await wish(device, { ...service.subscription('anna'), times })).status).toBe(204);
    relay().pass(11 * minute);
    await arrived(1);
    relay().pass(10 * minute);
    await arrived(2);
    relay().pass(60 * minute);
    const [push] = service.pushes;
    expect(push).toMatchObject({ path: '/anna', headers: { ttl: '3600', 'content-encoding': 'aes128gcm' } });
    expect(push?.body.length).toBeLessThan(400);
  });

  test('what a device asks for replaces what it asked for before; nothing is a wish too', async () => {
    const device = await relay().device();
    const other = await relay().device();
    await wish(device, { ...service.subscription('first'), times: [relay().now + minute] });
    await wish(device, { ...service.subscription('second'), times: [] });
    await wish(other, { ...service.subscription('marker'), times: [relay().now + minute] });
    relay().pass(2 * minute);
    await arrived(1);
    expect(service.pushes[0]?.path).toBe('/marker');
  });

  test('a browser that has gone is forgotten', async () => {
    const device = await relay().device();
    service.status = 410;
    await wish(device, { ...service.subscription('gone'), times: [relay().now + minute, relay().now + 2 * minute] });
    relay().pass(minute);
    await arrived(1);
    await vi.waitFor(async () => {
      const rows = await relay().storage.read({ text: 'SELECT device FROM reminder WHERE device = $1' }, device.name);
      expect(rows).toEqual([]);
    });
  });

  test('the relay calls no host but those of push services', async () => {
    const device = await relay().device();
    const { p256dh, auth } = service.subscription('x');
    for (const endpoint of ['http://169.254.169.254/latest', 'https://example.com/push', 'file:///etc/passwd', 'x'])
      expect((await wish(device, { endpoint, p256dh, auth, times: [relay().now] })).status).toBe(400);
  });

  test('nobody sets the reminders of a space without a session of it', async () => {
    const [device, stranger] = [await relay().device(), await relay().device()];
    const answer = await stranger.ask('PUT', path(device), { body: { ...service.subscription('x'), times: [] } });
    expect(answer.status).toBe(401);
  });

  test('a browser is told which key to take pushes from, the same each time', async () => {
    const device = await relay().device();
    const keys = await Promise.all(
      [0, 1].map(async () => (await device.ask('GET', path(device))).json() as Promise<unknown>)
    );
    expect(keys[0]).toEqual({ key: expect.stringMatching(/^[\w-]{87}$/) as string });
    expect(keys[1]).toEqual(keys[0]);
  });
}
