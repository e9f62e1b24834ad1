import { describe, expect, test } from 'vitest';
import { headsPath, sessionPath } from '#lib/sync/wire/paths.ts';
import { errorIn, newId, RawDevice } from '../../support/relay-client.ts';
import { aRelay, type StartStorage } from '../../support/test-relay.ts';

export function limits(startStorage: StartStorage): void {
  describe('a relay with limits', () => {
    allowances(startStorage);
    addresses(startStorage);
    origins(startStorage);
  });
}

function allowances(startStorage: StartStorage): void {
  const relay = aRelay(startStorage, { limits: { putsPerMinute: 3, bytesPerMinute: 10_000 } });
  test('asks a space that sends too often to wait, and takes it afterwards', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    for (let n = 0; n < 3; n += 1) await phone.append(stream);
    const sealed = phone.seal(stream);
    const answer = await phone.put(stream, sealed);
    expect([answer.status, await errorIn(answer)]).toEqual([429, 'slow-down']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await phone.everything(stream)).toHaveLength(3);
    relay().pass(60_000);
    expect((await phone.put(stream, sealed)).status).toBe(200);
  });

  test('asks a space that sends too much to wait', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    await phone.append(stream, 8000);
    expect((await phone.put(stream, phone.seal(stream, 8000))).status).toBe(429);
  });
}

function addresses(startStorage: StartStorage): void {
  const limited = { countsLoopback: 1, newConnectionsPerMinute: 1e6, connectionsPerAddress: 1e6 };
  const spaces = aRelay(startStorage, { limits: { ...limited, newSpacesPerHour: 2 } });
  test('lets an address bring only so many new spaces', async () => {
    const first = await spaces().device();
    await spaces().device();
    expect((await new RawDevice(spaces().address).open()).status).toBe(429);
    expect((await first.open()).status).toBe(200);
  });

  const attempts = aRelay(startStorage, { limits: { ...limited, sessionsPerMinute: 4 } });
  test('lets an address try only so many sessions', async () => {
    const device = new RawDevice(attempts().address);
    const ask = () => device.ask('POST', sessionPath(device.space.name), { body: { device: device.name } });
    const statuses = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await ask()).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
  });
}

function origins(startStorage: StartStorage): void {
  const relay = aRelay(startStorage, { settings: { appOrigins: ['https://app.example'] } });
  const from = async (origin: string, method = 'GET') => {
    const phone = await relay().device();
    return await phone.ask(method, headsPath(phone.space.name), { headers: { origin } });
  };

  test('answers pages of its own and of the named origins, and no others', async () => {
    expect((await from(relay().address)).status).toBe(200);
    expect((await from('https://app.example')).status).toBe(200);
    const stranger = await from('https://evil.example');
    expect([stranger.status, await errorIn(stranger)]).toEqual([403, 'origin-refused']);
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('tells the browser so', async () => {
    const { status, headers } = await from('https://app.example', 'OPTIONS');
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect(headers.get('access-control-allow-headers')).toContain('authorization');
    expect((await from('https://evil.example', 'OPTIONS')).status).toBe(403);
  });
}
