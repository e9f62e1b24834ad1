import { merge } from '#lib/engine/merging.ts';
import type { Device } from './device.ts';
import { saidBy } from './said-by.ts';

/** Both hear all that the other knows, as a sync would bring it. */
export async function meet(one: Device, other: Device): Promise<void> {
  await merge(other.engine, await saidBy(one));
  await merge(one.engine, await saidBy(other));
}
