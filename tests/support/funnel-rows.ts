import fc from 'fast-check';
import type { Activity } from '#lib/domain/activity.ts';
import { channels } from '#lib/domain/channel.ts';
import { dispositions, sentiments } from '#lib/domain/outcome.ts';
import { aCall } from './builders.ts';

/** Any touch of three days in November, by any channel and with any outcome. */
export const someTouch: fc.Arbitrary<Activity> = fc
  .record(
    {
      channel: fc.constantFrom(...channels),
      direction: fc.constantFrom('in' as const, 'out' as const),
      day: fc.constantFrom('2026-11-19' as const, '2026-11-20' as const, '2026-11-21' as const),
      disposition: fc.constantFrom(...dispositions),
      sentiment: fc.constantFrom(...sentiments)
    },
    { requiredKeys: ['channel', 'direction', 'day'] }
  )
  .map(({ disposition, ...touch }) => {
    const { disposition: _usual, ...call } = aCall(touch);
    return disposition === undefined ? call : { ...call, disposition };
  });
