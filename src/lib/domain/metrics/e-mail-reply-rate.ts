import { isWithin } from '../period.ts';
import { replyTo } from '../messages/replies.ts';
import type { Activity } from '../activity.ts';
import { rateOf, shareOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure, Part } from './metric.ts';

/**
 * Reply rate of e-mails.
 *
 * Formula  e-mails with a reply ÷ e-mails logged as sent; a part for each template
 * Unit     ratio, 0…1, with its 95 % interval
 * Counts   e-mails going out, by the day they were sent, with what came back since; one that bounced was sent. Those
 *          written without a template are the part without a name
 * Source   requirements 75, 76 and 121. Not of all messages (see replyRate), and not replies received: two replies to one
 *          e-mail are one
 */
export const eMailReplyRate: Metric = {
  key: 'reply-rate',
  unit: 'ratio',
  tells: 'leading',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['e-mails'],
  of: eMailReplyRateOf
};

const isReplied = (activity: Activity): boolean => {
  const reply = replyTo(activity);
  return reply === 'replied' || reply === 'positive';
};

function eMailReplyRateOf({ activities, period }: MetricFacts): MetricFigure {
  const sent = activities.filter(
    ({ channel, direction, day }) => channel === 'e-mail' && direction === 'out' && isWithin(day, period)
  );
  const rows = [...Map.groupBy(sent, ({ template }) => template ?? '')].map(([key, some]): Part => ({
    key,
    ...shareOf(some.filter(isReplied).length, some.length)
  }));
  return {
    ...rateOf(sent.filter(isReplied).length, sent.length, { of: 'activities', rows: sent }),
    parts: { by: 'template', rows: rows.sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1)) }
  };
}
