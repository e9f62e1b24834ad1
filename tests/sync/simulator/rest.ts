import { contains, contentOf, isPending } from './crdt.ts';
import { calm, Device, documentNames, idOf, type World } from './device.ts';
import type { Truth } from './truth.ts';

export class Violation extends Error {}

const mostRounds = 12;

/** Everybody is online and nothing goes wrong any more: in a few rounds there must be nothing left to do. */
export async function settle(world: World, devices: readonly Device[], check: () => Promise<void>): Promise<void> {
  world.weather = calm;
  world.stray.length = 0;
  for (const device of devices) device.online = true;
  for (let rounds = 0; rounds < mostRounds; rounds += 1) {
    const before = world.relay.logs;
    const done: boolean[] = [];
    for (const device of devices) done.push(await device.sync());
    await check();
    if (done.every(Boolean) && before === world.relay.logs) return;
  }
  throw new Violation('does not come to rest');
}

/** All have ended alike, a device that has just come too, and the relay has all of it. */
export async function compareAll(world: World, devices: readonly Device[], truth: Truth): Promise<void> {
  const newcomer = new Device(world, 99);
  await newcomer.sync();
  if (!(await newcomer.sync())) throw new Violation('a new device cannot read it all');
  for (const name of documentNames) {
    const relay = await truth.document(idOf(name));
    if (isPending(relay)) throw new Violation(`the relay's copy of ${name} has gaps`);
    for (const { phone } of [...devices, newcomer]) {
      const doc = phone.doc(name);
      if (phone.image.journal.length > 0 || isPending(doc)) throw new Violation(`${name} is pending on a device`);
      if (!contains(doc, relay)) throw new Violation(`a device lacks something of ${name}`);
      if (!contains(relay, doc)) throw new Violation(`the relay lacks something of ${name}`);
      if (contentOf(doc) !== contentOf(relay)) throw new Violation(`${name} has diverged`);
    }
  }
}
