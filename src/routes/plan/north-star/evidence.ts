import type { OwnYear } from '#lib/book/own-year.ts';
import type { Evidence } from '#lib/domain/evidence.ts';
import { closedIn } from '#lib/domain/metrics/closed-in.ts';
import { openedIn } from '#lib/domain/metrics/opportunities.ts';
import { touchTests } from '#lib/domain/north-star/chain-counts.ts';
import type { RateKey } from '#lib/domain/north-star/link.ts';

/** The cases that a rate is taken of: what stands below the line of its formula. */
export function evidenceFor(key: RateKey, { activities, deals, period }: OwnYear): Evidence {
  const won = closedIn(deals, 'won', period);
  const touches = (test: keyof typeof touchTests): Evidence => ({
    of: 'activities',
    rows: activities.filter(touchTests[test])
  });
  switch (key) {
    case 'deal-size':
    case 'cycle':
      return { of: 'deals', rows: won };
    case 'win-rate':
      return { of: 'deals', rows: [...won, ...closedIn(deals, 'lost', period)] };
    case 'prospect-rate':
      return { of: 'deals', rows: openedIn(deals, period) };
    case 'opportunities-per-meeting':
      return touches('meetingsHeld');
    case 'show-rate':
      return touches('meetingsSet');
    case 'meetings-per-connect':
      return touches('connects');
    case 'connect-rate':
      return touches('dials');
  }
}
