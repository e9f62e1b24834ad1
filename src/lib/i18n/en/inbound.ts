import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** How soon those who come in by themselves get an answer. */
export const inbound = {
  tick: 'Came in just now: asked to be contacted',
  waiting: (n: number) => plural(n, { one: '# waits for a first answer', other: '# wait for a first answer' }),
  since: (time: string) => `Came in ${time} ago`,
  name: 'First answer',
  median: (time: string, n: number) => `median ${time} (n = ${String(n)})`,
  none: 'Nobody came in',
  within: { '5m': 'Within 5 minutes', '1h': 'Within an hour', '24h': 'Within a day' },
  share: (percent: string, low: string, high: string) => `${percent} (${low} to ${high})`,
  how: 'From the arrival to the first touch of yours, by the calendar. Who still waits counts as missed once the time is over.',
  minutes: (n: number) => plural(n, { one: '# minute', other: '# minutes' }),
  hours: (n: number) => plural(n, { one: '# hour', other: '# hours' }),
  days: (n: number) => plural(n, { one: '# day', other: '# days' })
};
export type InboundWords = typeof inbound;
