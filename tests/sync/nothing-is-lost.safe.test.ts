import { test } from 'vitest';
import { expectNothingLost } from './simulator/many-seeds.ts';

test('devices that lose messages, crash and go offline end alike, and no one says too early that the relay has everything', async () => {
  await expectNothingLost('safe');
}, 1_200_000);
