import type { PlanOptions } from '#lib/exchange/plan/options.ts';
import type { Device } from '../../support/device.ts';
import { planOf } from './planning.ts';

/** Brings a file into the book of a device as the import screen does: one group, batch after batch. */
export async function importInto(device: Device, file: string | Uint8Array, group = 'import'): Promise<number> {
  const settings = await device.book.settings.toCollection().first();
  if (!settings) throw new Error('not set up');
  const stages = (await device.book.stages.toArray()).map(
    ({ id, rank, code, name }): PlanOptions['stages'][number] => ({
      ...{ id, rank, names: name ? [name] : [] },
      ...(code && { code })
    })
  );
  let added = 0;
  for (const rows of planOf(file, { pipeline: settings.pipeline, stages, now: device.now }).batches) {
    const receipt = await device.send({ kind: 'add-rows', group, label: 'import', rows });
    if (!receipt.ok) throw new Error(receipt.error.kind);
    added += receipt.value.added;
  }
  return added;
}
