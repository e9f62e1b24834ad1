import { ulid } from 'ulid';
import { commit, forgetOldActions, type Commit } from '#lib/book/commit.ts';
import type { Book } from '#lib/book/tables.ts';
import { idOf, idsOfOneRun, type DeviceId, type Id } from '#lib/domain/ids.ts';
import type { Moment } from '#lib/domain/moment.ts';
import { err, ok } from '#lib/domain/result.ts';
import type { Write } from '#lib/domain/rows.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { tick, type Stamp } from '#lib/domain/stamp.ts';
import { documentOf, isFactTable } from '#lib/replica/layout.ts';
import { Replica } from '#lib/replica/replica.ts';
import { addRows, undo } from './batches.ts';
import { decide } from './decide.ts';
import { Filing } from './filing.ts';
import { isMade, returning } from './made.ts';
import { notKept } from './not-kept.ts';
import type { Command, Kept, Receipt } from './protocol.ts';

/** What the engine takes from where it runs. */
export type Surroundings = {
  readonly now: () => number;
  readonly zone: () => string;
  /** Runs alone among all tabs and versions of the app. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
};

/** Who carries out commands: one at a time, each kept whole or not at all. */
export class Engine {
  readonly book: Book;
  readonly replica: Replica;
  readonly filing: Filing;
  /** Told after every kept action. */
  kept: () => void = () => undefined;
  readonly #around: Surroundings;
  readonly #me = ulid();
  readonly #unique = idsOfOneRun(ulid());
  readonly #newId = <Kind extends string>(kind: Kind): Id<Kind> => idOf(kind, this.#unique(ulid()));
  #device: DeviceId | undefined;
  #stamp: Stamp | undefined;

  constructor(book: Book, around: Surroundings) {
    this.book = book;
    this.#around = around;
    this.replica = new Replica(book.name, {
      unfiled: async doc => (await book.journal.where('doc').equals(doc).sortBy('n')).map(({ update }) => update),
      knowsClient: async (doc, id) => (await book.clients.get([doc, id])) !== undefined
    });
    this.filing = new Filing(book, this.replica, around.exclusively);
  }

  /** Gets ready what the first command would otherwise wait for. */
  async warm(): Promise<void> {
    await this.alone(() => this.replica.warm());
    await forgetOldActions(this.book, this.#around.now());
    this.filing.soon();
  }

  async send(command: Command): Promise<Receipt> {
    try {
      return await this.alone(() => this.#perform(command));
    } catch (problem) {
      return notKept(problem).kind === 'disk-lost' ? this.#again(command) : err(notKept(problem));
    }
  }

  /** Phones drop the connection to the disk when they resume: it is opened anew and the command tried once more. */
  async #again(command: Command): Promise<Receipt> {
    try {
      await this.reopen();
      return await this.alone(() => this.#perform(command));
    } catch (problem) {
      return err(notKept(problem));
    }
  }

  async reopen(): Promise<void> {
    this.replica.forget();
    this.book.close({ disableAutoOpen: false });
    await this.book.open();
  }

  /** Work that no other tab may cut into, on documents that are as the disk has them. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#around.exclusively(async () => {
      await this.#claim();
      return work();
    });
  }

  /** Decides and keeps a list of rows as one action. */
  async keep(writes: readonly Write[], action: Commit['action'], undoes?: string): Promise<void> {
    const updates = await this.replica.write(writes);
    try {
      await commit(this.book, { updates, writes, action, undoes, stamp: this.#stamp });
    } catch (problem) {
      // The documents in memory are now ahead of the disk.
      this.replica.forget();
      throw problem;
    }
    this.filing.soon();
    this.kept();
  }

  async moment(): Promise<Moment> {
    const settings = await this.book.settings.get(settingsId);
    const device = await this.#deviceId();
    const now = this.#around.now();
    const stamp = () => (this.#stamp = tick(this.#stamp, now, device));
    return { now, zone: settings?.zone ?? this.#around.zone(), device, stamp, newId: this.#newId };
  }

  /** Goes on from the later of two histories, as after a restore. */
  hear(stamp: Stamp): void {
    if (this.#stamp === undefined || stamp > this.#stamp) this.#stamp = stamp;
  }

  get lastStamp(): Stamp | undefined {
    return this.#stamp;
  }

  async #perform(command: Command): Promise<Receipt> {
    const moment = await this.moment();
    if (command.kind === 'add-rows') return addRows(this, command, moment);
    if (command.kind === 'undo') return undo(this, command.group, moment);
    const group = ulid();
    if (await isMade(this.book, command)) return ok({ group, added: 0, known: 1 });
    const decided = await decide(this.book, command, moment);
    if (!decided.ok) return decided;
    const writes = [...decided.value, ...(await returning(this.book, command, decided.value, moment))];
    if (await this.#isOnlyRead(writes)) return err({ kind: 'app-too-old' });
    await this.keep(writes, { group, label: command.kind, at: moment.now });
    return ok<Kept>({ group, added: writes.length, known: 0 });
  }

  /** A newer app has written to this document: rows are only shown here, while facts may still be appended. */
  async #isOnlyRead(writes: readonly Write[]): Promise<boolean> {
    const noted = (await this.book.meta.get('syncStatus'))?.value as { readOnly?: readonly string[] } | undefined;
    const readOnly = noted?.readOnly ?? [];
    return writes.some(write => !isFactTable(write.table) && readOnly.includes(documentOf(write)));
  }

  /** Another worker may have written since: then what is in memory here is old. */
  async #claim(): Promise<void> {
    const writer = await this.book.meta.get('writer');
    if (writer?.value === this.#me) return;
    this.replica.forget();
    this.#stamp = (await this.book.meta.get('stamp'))?.value as Stamp | undefined;
    await this.book.meta.put({ key: 'writer', value: this.#me });
  }

  async #deviceId(): Promise<DeviceId> {
    const known = this.#device ?? ((await this.book.meta.get('device'))?.value as DeviceId | undefined);
    if (known) return (this.#device = known);
    const device = idOf('device', ulid());
    await this.book.meta.put({ key: 'device', value: device });
    return (this.#device = device);
  }
}
