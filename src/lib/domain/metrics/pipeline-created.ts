import type { Deal } from '../deal.ts';
import { sumByCurrency, type Money } from '../money.ts';
import type { Period } from '../period.ts';
import { openedIn } from './opportunities.ts';

/**
 * Pipeline created: what the new deals may be worth.
 *
 * Formula  sum of the amounts of deals opened
 * Unit     minor units, one figure for each currency; currencies are never converted or mixed
 * Counts   deals by the date opened, with the amount they have now; deals without an amount add nothing
 * Source   requirements 116. Not the open pipeline (103), and not weighted by probability (109).
 */
export const pipelineCreated = (deals: readonly Deal[], period: Period): Money[] =>
  sumByCurrency(openedIn(deals, period).flatMap(({ amount }) => amount ?? []));
