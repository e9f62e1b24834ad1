import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const memos = {
  title: 'Voice memos',
  record: 'Record a memo',
  stop: 'Stop',
  play: (what: string) => `Play the memo, ${what}`,
  stopPlaying: (what: string) => `Stop the memo, ${what}`,
  remove: (what: string) => `Delete the memo, ${what}`,
  removed: 'Memo deleted',
  broken: 'This browser cannot play the memo.',
  refused: 'The microphone is not allowed. Allow it for this app in the browser’s settings.',
  law: 'A memo is your own voice. Recording others needs their consent.',
  full: 'No room for another memo.',
  used: (used: string, limit: string) => `${used} of ${limit} used`,
  where: 'Memos stay on this device: they are not synced and not in the backup file.',
  limit: 'Room for memos',
  keepFor: 'Keep for',
  days: (n: number) => plural(n, { one: '# day', other: '# days' }),
  ever: 'Until deleted',
  kept: 'Kept here, oldest first',
  none: 'No memos yet. Record one in the log sheet.',
  dropOldest: (n: number) => plural(n, { one: 'Delete the oldest memo', other: 'Delete the # oldest memos' })
};
export type Memos = typeof memos;
