import { SyncChores } from '#lib/engine/sync-chores.ts';
import type { SyncAnswer, SyncRequest } from '#lib/engine/sync-protocol.ts';
import { Syncing } from '#lib/engine/syncing.ts';
import { Device } from './device.ts';

/** A phone or laptop with sync, as its worker has it. */
export class SyncedDevice extends Device {
  /** What sync takes for the time; the book's own is `now`. */
  clock: () => number = Date.now;
  readonly syncing = new Syncing(this.engine, () => this.clock());
  readonly #chores = new SyncChores(this.syncing);

  async ask<Kind extends SyncRequest['kind']>(request: Extract<SyncRequest, { kind: Kind }>) {
    const answer = (await this.#chores.run(request)) as SyncAnswer<Kind>;
    if (!answer.ok) throw new Error(`${request.kind} was refused: ${answer.error.kind}`);
    return answer.value;
  }

  /** Visits the relay until there is nothing more to do. */
  async settle(): Promise<void> {
    for (let visit = 0; visit < 10; visit += 1) {
      const { kind } = await this.syncing.round();
      if (kind !== 'more-to-do') return;
    }
    throw new Error('the relay never had everything');
  }
}

export const named = (name: string) => ({ name, platform: 'a test' });

/** Lets a new device in; the digits are compared as the rep would. */
export async function pair(host: SyncedDevice, guest: SyncedDevice): Promise<void> {
  const { link } = await host.ask({ kind: 'invite', app: 'https://satchel.example' });
  const { digits } = await guest.ask({ kind: 'enter', link, device: named('Laptop') });
  const claim = await host.ask({ kind: 'claimed' });
  if (claim.digits !== digits) throw new Error('the two screens show other digits');
  await host.ask({ kind: 'admit', digits });
  await guest.ask({ kind: 'join' });
}
