import type { Activity } from '../activity.ts';

/** What touches are told apart by. */
export type TouchKind = Pick<Activity, 'channel' | 'direction' | 'disposition' | 'sentiment'>;

/** The first and the last touch of a deal, up to the day on which it was closed. */
export type Contacts = { readonly first: Activity; readonly last: Activity };

/**
 * What a figure is made of beside settings and stages; what no figure asks for is not read. Touches are counted by kind:
 * from kept sums, where nobody asks for the records. E-mails and demos are the activities of one channel.
 */
export type Need =
  | 'activities'
  | 'touches'
  | 'e-mails'
  | 'demos'
  | 'deals'
  | 'people'
  | 'followUps'
  | 'changes'
  | 'histories'
  | 'past'
  | 'spends'
  | 'contacts'
  | 'inbound';
