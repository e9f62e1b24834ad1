import type { HygieneRule } from '../hygiene-rules.ts';
import { amountUnchanged } from './amount-unchanged.ts';
import { closeDatePast } from './close-date-past.ts';
import type { Rule } from './facts.ts';
import { noAmount } from './no-amount.ts';
import { noCloseDate } from './no-close-date.ts';
import { noNextStep } from './no-next-step.ts';
import { noTouch } from './no-touch.ts';
import { probabilityOff } from './probability-off.ts';
import { pushed } from './pushed.ts';
import { singleContact } from './single-contact.ts';
import { stageAge } from './stage-age.ts';
import { stale } from './stale.ts';

export const rules: Readonly<Record<HygieneRule, Rule>> = {
  'no-amount': noAmount,
  'close-date-past': closeDatePast,
  'no-close-date': noCloseDate,
  'no-touch': noTouch,
  'no-next-step': noNextStep,
  pushed,
  'amount-unchanged': amountUnchanged,
  'single-contact': singleContact,
  'stage-age': stageAge,
  'probability-off': probabilityOff,
  stale
};

/** How much a finding endangers the forecast, 1…3: our own weights. With 3 the deal is being lost or lies about itself. */
export const severities: Readonly<Record<HygieneRule, 1 | 2 | 3>> = {
  'close-date-past': 3,
  'no-next-step': 3,
  stale: 3,
  'no-amount': 2,
  'no-close-date': 2,
  'no-touch': 2,
  pushed: 2,
  'stage-age': 2,
  'amount-unchanged': 1,
  'single-contact': 1,
  'probability-off': 1
};
