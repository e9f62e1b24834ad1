import { test } from 'vitest';
import { expectNothingLost } from './simulator/many-seeds.ts';

test('nor when a device is restored from an old copy of its disk', async () => {
  await expectNothingLost('disk-back');
}, 1_200_000);
