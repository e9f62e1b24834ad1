import { lookAtDeal } from '#lib/book/hygiene-one.ts';
import { lookAtDeals, type Asking } from '#lib/book/hygiene.ts';
import { normsOf } from '#lib/book/stage-norms.ts';
import type { Looked } from '#lib/domain/hygiene/findings.ts';
import { idOf, type DealId, type PersonId } from '#lib/domain/ids.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { dayOf, hour, type Day } from '#lib/domain/time.ts';
import type { Command } from '#lib/engine/protocol.ts';
import { Device } from './device.ts';

export const day = 24 * hour;

/** A deal of Anna's; Piotr is in no deal. */
export const forklifts = idOf('deal', 'forklifts');
export const anna = idOf('person', 'anna');
export const piotr = idOf('person', 'piotr');

/** A book in which a deal has been quiet for two months: Anna was called then, and Piotr yesterday. */
export class QuietBook {
  readonly device = new Device();

  static async open(): Promise<QuietBook> {
    const book = new QuietBook();
    await book.device.setUp();
    await book.done({ kind: 'add-person', id: anna, fields: { name: 'Anna' } });
    await book.done({ kind: 'add-person', id: piotr, fields: { name: 'Piotr' } });
    await book.done({ kind: 'add-deal', id: forklifts, fields: { title: 'Forklifts', people: [anna] } });
    await book.call(anna);
    book.pass(59 * day);
    await book.call(piotr);
    book.pass(day);
    return book;
  }

  get today(): Day {
    return dayOf(this.device.now, 'Europe/Warsaw');
  }

  pass(time: number): void {
    this.device.now += time;
  }

  /** Answers with the group that undo takes back. */
  async done(command: Command): Promise<string> {
    const receipt = await this.device.send(command);
    if (!receipt.ok) throw new Error(JSON.stringify(receipt.error));
    return receipt.value.group;
  }

  async call(person: PersonId, about?: DealId): Promise<void> {
    const at = this.device.now;
    const id = idOf('activity', `call${String(at)}${person.slice(7)}`);
    const fields = { at, channel: 'call', person, ...(about && { deal: about }), disposition: 'meaningful' } as const;
    await this.done({ kind: 'log-activity', id, fields });
  }

  all = async (on = this.device): Promise<Looked[]> => lookAtDeals(on.book, await asking(on));

  one = async (id = forklifts): Promise<Looked | undefined> =>
    lookAtDeal(this.device.book, id, await asking(this.device));

  rules = async (id = forklifts): Promise<string[]> => {
    return ((await this.one(id))?.findings ?? []).map(({ rule }) => rule).sort();
  };
}

async function asking({ book, now }: Device): Promise<Asking> {
  const settings = await book.settings.get(settingsId);
  if (!settings) throw new Error('the book is not set up');
  return { settings, today: dayOf(now, settings.zone), norms: await normsOf(book) };
}
