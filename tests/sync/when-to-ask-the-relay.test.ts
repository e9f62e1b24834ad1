import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Caller } from '#lib/sync/caller.ts';
import { RelayTrouble } from '#lib/sync/ports.ts';
import type { RoundResult } from '#lib/sync/sync.ts';

const fine: RoundResult = { kind: 'relay-has-everything' };

let rounds: number;
let result: RoundResult;
let ring: () => void;
let caller: Caller;

beforeEach(async () => {
  vi.useFakeTimers();
  rounds = 0;
  result = fine;
  caller = new Caller({
    round: () => {
      rounds += 1;
      return Promise.resolve(result);
    },
    listen: (rung, hangUp) => {
      ring = rung;
      return new Promise(resolve => {
        hangUp.addEventListener('abort', () => {
          resolve();
        });
      });
    },
    chance: () => 0.5,
    changed: () => undefined
  });
  caller.start();
  await vi.advanceTimersByTimeAsync(0);
});

afterEach(() => {
  caller.stop();
  vi.useRealTimers();
});

const after = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('at the start, and then each minute', async () => {
  expect(rounds).toBe(1);
  await after(59_000);
  expect(rounds).toBe(1);
  await after(1_000);
  expect(rounds).toBe(2);
});

test('two seconds after an edit, for all edits until then together', async () => {
  for (let i = 0; i < 4; i += 1) {
    caller.soon();
    await after(400);
  }
  expect(rounds).toBe(1);
  await after(400);
  expect(rounds).toBe(2);
});

test('at once when the bell rings or the app comes back', async () => {
  ring();
  await after(0);
  caller.now();
  await after(0);
  expect(rounds).toBe(3);
});

test('later and later after trouble, never sooner than the relay asked, and not because of edits', async () => {
  result = { kind: 'trouble', trouble: new RelayTrouble('slow-down', 20_000) };
  caller.now();
  await after(0);
  expect(rounds).toBe(2);
  caller.soon();
  await after(19_000);
  expect(rounds).toBe(2);
  result = fine;
  await after(1_000);
  expect(rounds).toBe(3);
});

test('never when sync is off', async () => {
  caller.stop();
  caller.soon();
  caller.now();
  await after(600_000);
  expect(rounds).toBe(1);
});
