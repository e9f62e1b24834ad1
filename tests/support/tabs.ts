import { openBook } from '#lib/book/tables.ts';
import { Engine } from '#lib/engine/engine.ts';
import { friday } from './device.ts';

let browsers = 0;

/** Tabs of one browser: an engine each over one disk, taking turns by one lock. */
export function openTabs(count: number): Engine[] {
  const name = `browser-${String((browsers += 1))}`;
  let turn: Promise<unknown> = Promise.resolve();
  const exclusively = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work, work);
    turn = mine;
    return mine;
  };
  const around = { now: () => friday, zone: () => 'Europe/Warsaw', exclusively };
  return Array.from({ length: count }, () => new Engine(openBook(name), around));
}
