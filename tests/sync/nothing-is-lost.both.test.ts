import { test } from 'vitest';
import { expectNothingLost } from './simulator/many-seeds.ts';

test('nor when both happen', async () => {
  await expectNothingLost('both');
}, 1_200_000);
