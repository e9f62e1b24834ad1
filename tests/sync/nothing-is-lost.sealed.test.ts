import { test } from 'vitest';
import { sealedEnvelope } from '#lib/sync/envelope.ts';
import { newRoot, spaceKeys } from '#lib/sync/keys.ts';
import { expectNothingLost } from './simulator/many-seeds.ts';
import { modes } from './simulator/simulation.ts';

test.each(modes)('nor with real seals and compression: %s', async mode => {
  await expectNothingLost(mode, 5, async () => sealedEnvelope(await spaceKeys(newRoot())));
});
