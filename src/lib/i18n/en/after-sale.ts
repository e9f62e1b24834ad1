import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** What happens after a deal is won. */
export const afterSale = {
  title: 'Customer',
  renews: (day: string) => `Renews ${day}`,
  noRenewal: 'No renewal date',
  onboarding: 'Onboarding',
  done: (n: number, all: number) => `onboarding ${String(n)} of ${String(all)}`,
  steps: {
    'kick-off': 'Kick-off call held',
    access: 'Access and contacts given',
    training: 'Users trained',
    'first-use': 'In use',
    'first-result': 'First result shown'
  },
  doneOn: (day: string) => `done ${day}`,
  renewOn: 'Renewal date',
  renewOnHint: 'From the term of the deal, unless you say otherwise',
  make: 'Make the renewal deal',
  made: (title: string) => `Renewal in the pipeline: ${title}`,
  open: 'Open the renewal',
  health: 'Health',
  healths: { good: 'Good', 'at-risk': 'At risk', bad: 'Bad' },
  upsell: 'Upsell ideas',
  churned: 'They left',
  churnOn: 'Left on',
  churnReason: 'Why they left',
  left: (day: string, why: string) => (why ? `Left ${day}: ${why}` : `Left ${day}`),
  stayed: 'They stayed after all',
  saved: 'Saved',
  due: (n: number) => plural(n, { one: '# contract to renew', other: '# contracts to renew' }),
  dueOn: (days: number) =>
    days < 0
      ? plural(-days, { one: 'ended # day ago', other: 'ended # days ago' })
      : plural(days, { one: 'ends in # day', other: 'ends in # days' }),
  propose: (title: string) => `Make the renewal of ${title}`
};
export type AfterSaleWords = typeof afterSale;
