import type { FormCode } from '../note-forms.ts';
import type { ReviewKit } from '../review.ts';

/** Which deals are looked at one by one: open ones by priority, those that have ended by their money. */
export const topLists = ['open', 'won', 'lost', 'churned'] as const;
export type TopList = (typeof topLists)[number];

export type Kit = {
  readonly lists: readonly TopList[];
  /** How many deals of each list. */
  readonly size: number;
  /** The questions asked unless the rep takes others. */
  readonly form: FormCode;
  /** How often it is held. */
  readonly rhythm: 'week' | 'month';
};

/**
 * The kits as the sources hold them: a weekly one with the top 20 and question set A (requirements 157, 159, 164), a
 * short one with the next 10 and set B (160, 165), and two in a month with five of each list and set C (158, 161, 166).
 */
export const kits: Readonly<Record<ReviewKit, Kit>> = {
  weekly: { lists: ['open'], size: 20, form: 'review-a', rhythm: 'week' },
  'weekly-short': { lists: ['open'], size: 10, form: 'review-b', rhythm: 'week' },
  'mid-month': { lists: topLists, size: 5, form: 'review-c', rhythm: 'month' },
  'month-end': { lists: topLists, size: 5, form: 'review-c', rhythm: 'month' }
};

/** The questions for a deal: of an open one the kit's; what has ended is asked how it ended, or what was promised. */
export function formFor(kit: ReviewKit, list: TopList | undefined): FormCode {
  if (list === 'lost' || list === 'churned') return 'lost-review';
  return list === 'won' ? 'hand-over' : kits[kit].form;
}
