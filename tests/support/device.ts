import { openBook, type Book } from '#lib/book/tables.ts';
import { runChore } from '#lib/engine/chores.ts';
import { Engine } from '#lib/engine/engine.ts';
import type { CheckReport, Command, Receipt } from '#lib/engine/protocol.ts';

let devices = 0;

/** Friday 20 November 2026, 10:30 in Warsaw. */
export const friday = Date.UTC(2026, 10, 20, 9, 30);

/** A phone with a real engine over an in-memory IndexedDB. */
export class Device {
  readonly name: string;
  now = friday;
  engine: Engine;

  constructor(name = `device-${String((devices += 1))}`) {
    this.name = name;
    this.engine = this.#start();
  }

  get book(): Book {
    return this.engine.book;
  }

  send(command: Command): Promise<Receipt> {
    return this.engine.send(command);
  }

  async setUp(): Promise<void> {
    const zone = 'Europe/Warsaw';
    await this.send({ kind: 'set-up', role: 'sdr', kit: 'classic', zone, weekStart: 1, currency: 'PLN' });
  }

  /** The app is killed and opened again: memory is gone, the disk stays. */
  restart(): void {
    this.book.close();
    this.engine = this.#start();
  }

  async check(): Promise<CheckReport> {
    return (await runChore(this.engine, { kind: 'check' })) as CheckReport;
  }

  #start(): Engine {
    let turn: Promise<unknown> = Promise.resolve();
    return new Engine(openBook(this.name), {
      now: () => this.now,
      zone: () => 'Europe/Warsaw',
      exclusively: work => {
        const mine = turn.then(work, work);
        turn = mine;
        return mine;
      }
    });
  }
}
