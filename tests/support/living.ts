import { runChore } from '#lib/engine/chores.ts';
import type { Command, Receipt } from '#lib/engine/protocol.ts';
import type { Device } from './device.ts';
import { commandOf, Known, type Act } from './history.ts';

/** A device to which things happen, one after another. */
export class Living {
  readonly device: Device;
  readonly #known = new Known();
  readonly #groups: string[] = [];
  #last: Command | undefined;

  constructor(device: Device) {
    this.device = device;
  }

  /** Learns what others have made, as after a set-up or from another device. */
  async learn(): Promise<void> {
    const { book } = this.device;
    const known = this.#known;
    known.stages = (await book.stages.toArray()).map(({ id }) => id);
    known.goals = (await book.goals.toArray()).map(({ id }) => id);
    for (const { id } of await book.people.toArray()) if (!known.people.includes(id)) known.people.push(id);
    for (const { id } of await book.deals.toArray()) if (!known.deals.includes(id)) known.deals.push(id);
    for (const { id } of await book.enrolments.toArray()) if (!known.enrolments.includes(id)) known.enrolments.push(id);
    for (const { id } of await book.followUps.toArray()) if (!known.followUps.includes(id)) known.followUps.push(id);
  }

  async live(act: Act): Promise<void> {
    const { device } = this;
    switch (act.act) {
      case 'restart':
        device.restart();
        return;
      case 'clock':
        device.now += (act.a - 50) * 3_600_000 * (act.b % 2 ? 1 : 24);
        return;
      case 'file':
        await device.engine.filing.now();
        return;
      case 'again':
        if (this.#last) await this.#send(this.#last);
        return;
      default:
        await this.#say(act);
    }
  }

  async #say(act: Act): Promise<void> {
    const group = this.#groups[act.a % Math.max(1, this.#groups.length)];
    const undo = act.act === 'undo' && group !== undefined ? ({ kind: 'undo', group } as const) : undefined;
    const command = undo ?? commandOf(act, this.#known, this.device.now);
    if (!command) return;
    const receipt = await this.#send(command);
    if (receipt.ok) this.#groups.push(receipt.value.group);
  }

  /** Refusals are an answer like another; a failing engine is not. */
  async #send(command: Command): Promise<Receipt> {
    this.#last = command;
    const receipt = await this.device.send(command);
    if (!receipt.ok && receipt.error.kind === 'engine-failed') throw new Error(receipt.error.detail);
    return receipt;
  }

  async rebuild(): Promise<void> {
    await runChore(this.device.engine, { kind: 'rebuild' });
  }
}
