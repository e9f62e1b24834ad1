import { merge } from '#lib/engine/merging.ts';
import type { Device } from './device.ts';
import { saidBy } from './said-by.ts';

/** Both hear all that the other knows: one document by document, what happened before whom it happened to. */
export async function meet(one: Device, other: Device): Promise<void> {
  for (const said of (await saidBy(one)).reverse()) await merge(other.engine, [said]);
  await merge(one.engine, await saidBy(other));
}
