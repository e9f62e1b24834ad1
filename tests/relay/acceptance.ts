import { describe } from 'vitest';
import type { StartStorage } from '../support/test-relay.ts';
import { appending } from './acceptance/appending.ts';
import { bells } from './acceptance/bells.ts';
import { limits } from './acceptance/limits.ts';
import { mail } from './acceptance/mail.ts';
import { pulling } from './acceptance/pulling.ts';
import { reminding } from './acceptance/reminding.ts';
import { revoking } from './acceptance/revoking.ts';
import { sessions } from './acceptance/sessions.ts';
import { snapshots } from './acceptance/snapshots.ts';
import { truncation } from './acceptance/truncation.ts';

/** What a relay promises, whatever it keeps things in. */
export function relayAcceptance(name: string, startStorage: StartStorage): void {
  describe(`a relay on ${name}`, () => {
    for (const promise of [
      sessions,
      appending,
      pulling,
      bells,
      snapshots,
      truncation,
      revoking,
      mail,
      reminding,
      limits
    ])
      describe(promise.name, () => {
        promise(startStorage);
      });
  });
}
