import { daysBetween } from '../time.ts';
import type { Rule } from './facts.ts';

/**
 * Close date past: it was to close and has not.
 *
 * Rule     open, and the expected closing day is before today; on the day itself there is still time
 * Unit     calendar days gone by
 * Limit    none
 * Source   requirements 171 (001:251)
 */
export const closeDatePast: Rule = ({ id, closeOn }, _facts, today) =>
  closeOn === undefined || closeOn >= today
    ? undefined
    : { rule: 'close-date-past', deal: id, value: daysBetween(closeOn, today) };
