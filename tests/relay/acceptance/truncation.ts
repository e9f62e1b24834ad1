import { describe, expect, test } from 'vitest';
import { fromBase64url } from '#lib/sync/wire/base64url.ts';
import { genesis } from '#lib/sync/wire/entry.ts';
import type { Truncated } from '#lib/sync/wire/answers.ts';
import { sweep } from '../../../src/relay/sweep.ts';
import { newId, type RawDevice } from '../../support/relay-client.ts';
import { aRelay, type StartStorage, type TestRelay } from '../../support/test-relay.ts';

const day = 86_400_000;

/** A phone and a laptop; the phone takes snapshots, the laptop confirms them. */
class Pair {
  readonly relay: TestRelay;
  readonly stream = newId();
  readonly phone: RawDevice;
  readonly laptop: RawDevice;

  constructor(relay: TestRelay, phone: RawDevice, laptop: RawDevice) {
    this.relay = relay;
    this.phone = phone;
    this.laptop = laptop;
  }

  static async of(relay: TestRelay): Promise<Pair> {
    const phone = await relay.device();
    return new Pair(relay, phone, await relay.device(phone.space));
  }

  async write(entries: number): Promise<void> {
    for (let n = 0; n < entries; n += 1) await this.phone.append(this.stream);
  }

  async takeSnapshot({ verified = true } = {}): Promise<string> {
    const [head] = (await this.phone.heads()).streams;
    const snapshot = this.phone.snapshot(this.stream, head?.seq ?? 0, fromBase64url(head?.logHash ?? '') ?? genesis);
    await this.phone.putPart(this.stream, snapshot);
    if (verified) await this.laptop.verify(snapshot.id);
    return snapshot.id;
  }

  async pass(days: number): Promise<void> {
    this.relay.pass(days * day);
    await sweep(this.relay.storage, this.relay.now);
    await this.phone.open();
    await this.laptop.open();
  }

  async floor(): Promise<number | undefined> {
    return (await this.phone.heads()).streams[0]?.floor;
  }
}

export function truncation(startStorage: StartStorage): void {
  const relay = aRelay(startStorage);
  describe('old entries', () => {
    keeping(relay);
    dropping(relay);
  });
}

function keeping(relay: () => TestRelay): void {
  test('stay while only one snapshot covers them', async () => {
    const pair = await Pair.of(relay());
    await pair.write(3);
    await pair.takeSnapshot();
    await pair.pass(90);
    expect(await pair.floor()).toBe(0);
  });

  test('stay while the second snapshot is not verified', async () => {
    const pair = await Pair.of(relay());
    await pair.write(3);
    await pair.takeSnapshot();
    await pair.write(2);
    await pair.takeSnapshot({ verified: false });
    await pair.pass(90);
    expect(await pair.floor()).toBe(0);
  });

  test('stay for thirty days after both were verified', async () => {
    const pair = await Pair.of(relay());
    await pair.write(3);
    await pair.takeSnapshot();
    await pair.pass(29);
    await pair.write(2);
    await pair.takeSnapshot();
    await pair.pass(29);
    expect(await pair.floor()).toBe(0);
  });
}

function dropping(relay: () => TestRelay): void {
  test('go, behind the older of two snapshots verified thirty days ago', async () => {
    const pair = await Pair.of(relay());
    await pair.write(3);
    const older = await pair.takeSnapshot();
    await pair.write(2);
    const newer = await pair.takeSnapshot();
    await pair.write(1);
    const before = (await pair.phone.heads()).usedBytes;
    await pair.pass(31);

    expect(await pair.floor()).toBe(3);
    const answer = await pair.phone.pull(pair.stream, 2);
    expect(answer.status).toBe(410);
    const { floor, snapshots } = (await answer.json()) as Truncated;
    expect({ floor, ids: snapshots.map(({ id }) => id) }).toEqual({ floor: 3, ids: [newer, older] });
    expect((await pair.laptop.page(pair.stream, 3)).entries.map(({ seq }) => seq)).toEqual([4, 5, 6]);
    expect((await pair.phone.heads()).usedBytes).toBe(before - 3 * 306);
  });

  test('gone, the log goes on, and the hash at the cut is still known', async () => {
    const pair = await Pair.of(relay());
    await pair.write(3);
    const { logHash = '' } = (await pair.phone.heads()).streams[0] ?? {};
    await pair.takeSnapshot();
    await pair.write(1);
    await pair.takeSnapshot();
    await pair.pass(31);
    await pair.write(1);
    expect((await pair.phone.pull(pair.stream, 3, logHash)).status).toBe(200);
    expect((await pair.phone.pull(pair.stream, 4, logHash)).status).toBe(412);
  });

  test('gone, the last one sent again still gets its receipt', async () => {
    const pair = await Pair.of(relay());
    const last = pair.phone.seal(pair.stream);
    const receipt: unknown = await (await pair.phone.put(pair.stream, last)).json();
    await pair.takeSnapshot();
    await pair.laptop.append(pair.stream);
    await pair.takeSnapshot();
    await pair.pass(31);
    expect(await pair.floor()).toBe(1);
    const { seq, logHash } = receipt as { seq: number; logHash: string };
    expect(await (await pair.phone.put(pair.stream, last)).json()).toMatchObject({ seq, logHash });
  });
}
