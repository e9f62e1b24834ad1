import { test } from 'vitest';
import { expectNothingLost } from './simulator/many-seeds.ts';

test('nor when the relay is restored from an old copy of its disk', async () => {
  await expectNothingLost('relay-back');
}, 1_200_000);
