import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** What happened with a deal or a person, and what a field was. */
export const timeline = {
  filter: 'Show',
  filters: { all: 'All', touches: 'Touches', changes: 'Changes' },
  none: { all: 'Nothing yet', touches: 'No touches yet', changes: 'No changes yet' },
  here: 'on this device',
  elsewhere: 'on another device',
  on: (device: string) => `on ${device}`,
  before: (value: string) => `Before: ${value}`,
  restore: (field: string, value: string) => `Put back ${field}: ${value}`,
  restored: (field: string, value: string) => `${field} is ${value} again`,
  items: (n: number) => plural(n, { one: '# item done', other: '# items done' }),
  yes: 'yes',
  no: 'no'
};
export type Timeline = typeof timeline;
