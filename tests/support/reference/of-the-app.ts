import { rolledUp } from '#lib/book/rolled-up.ts';
import { scoreFacts, scoreUnits } from '#lib/book/score.ts';
import type { Book } from '#lib/book/tables.ts';
import { goalMetrics } from '#lib/domain/goal.ts';
import { averageWonDeal } from '#lib/domain/metrics/average-won-deal.ts';
import { nextStepRate } from '#lib/domain/metrics/next-step-rate.ts';
import { noShowRate } from '#lib/domain/metrics/no-show-rate.ts';
import { replyRate } from '#lib/domain/metrics/reply-rate.ts';
import { talkTime } from '#lib/domain/metrics/talk-time.ts';
import { winRate } from '#lib/domain/metrics/win-rate.ts';
import { isWithin, type Period } from '#lib/domain/period.ts';
import { bookedIn, dealsIn, messagesIn, talkIn } from '#lib/domain/rolled.ts';
import { unitsOf, type ScoreFacts } from '#lib/domain/scorecard.ts';
import type { Figures } from './question.ts';

type Counting = { readonly zone: string; readonly currency: string };

/** Every row of the book. */
export async function everything(book: Book, counting: Counting): Promise<Omit<ScoreFacts, 'period'>> {
  return {
    ...counting,
    activities: await book.activities.toArray(),
    deals: await book.deals.toArray(),
    people: await book.people.toArray(),
    followUps: await book.followUps.toArray(),
    changes: await book.changes.toArray(),
    stages: await book.stages.toArray()
  };
}

/** What the metrics make of all rows. */
export function fromRows(facts: ScoreFacts): Figures {
  const { period, activities, deals, currency } = facts;
  const { won, lost, rate, interval } = winRate(deals, period);
  const size = averageWonDeal(deals, period);
  const ofCurrency = size.averages.find(one => one.currency === currency);
  return {
    ...Object.fromEntries(goalMetrics.map(metric => [metric, unitsOf(metric, facts)])),
    ...{ wins: won, losses: lost, 'win-rate': rate, 'win-rate:low': interval?.low, 'win-rate:high': interval?.high },
    ...{ 'deal:n': ofCurrency?.n ?? 0, 'deal:mean': ofCurrency?.mean, 'deal:median': ofCurrency?.median },
    'deal:without-amount': size.withoutAmount,
    ...ratesOf(
      facts,
      activities.filter(({ day }) => isWithin(day, period))
    )
  };
}

function ratesOf(facts: ScoreFacts, ofPeriod: ScoreFacts['activities']): Figures {
  const { period } = facts;
  const reply = replyRate(ofPeriod);
  const next = nextStepRate(ofPeriod, period);
  const shows = noShowRate(facts, period);
  const talk = talkTime(ofPeriod, period);
  return {
    ...{ 'reply:sent': reply.sent, 'reply:replied': reply.replied, 'reply:positive': reply.positive },
    ...{ 'reply:bounced': reply.bounced, 'reply:rate': reply.rate },
    ...{ 'reply:low': reply.interval?.low, 'reply:high': reply.interval?.high },
    ...{ 'next:open': next.open.length, 'next:planned': next.planned.length, 'next:rate': next.rate },
    ...{ 'no-show:missed': shows.missed.length, 'no-show:scheduled': shows.scheduled.length },
    'no-show:rate': shows.rate,
    ...{ 'talk:calls': talk.calls.length, 'talk:mean': talk.mean, 'talk:estimated-part': talk.estimated }
  };
}

/** What the book reads of the period alone, for the records behind a figure. */
export async function fromIndexes(book: Book, period: Period, counting: Counting): Promise<Figures> {
  const facts = await scoreFacts(book, period, counting);
  return Object.fromEntries(goalMetrics.map(metric => [metric, unitsOf(metric, facts)]));
}

/** What the book's sums say. */
export async function fromSums(book: Book, period: Period, counting: Counting): Promise<Figures> {
  const counts = await rolledUp(book, period, counting.zone);
  const units = await scoreUnits(book, period, goalMetrics, counting);
  const lost = dealsIn(counts, 'lost');
  const won = dealsIn(counts, 'won');
  const inCurrency = ({ sums }: ReturnType<typeof dealsIn>) => sums.find(sum => sum.currency === counting.currency);
  const priced = won.sums.reduce((all, { n }) => all + n, 0);
  const messages = messagesIn(counts);
  const answered = (...kinds: string[]) =>
    messages.filter(({ reply = '' }) => kinds.includes(reply)).reduce((sum, { n }) => sum + n, 0);
  const talk = talkIn(counts);
  return {
    ...Object.fromEntries(goalMetrics.map(metric => [metric, units(metric)])),
    ...{ losses: lost.n, 'lost-value': inCurrency(lost)?.minor ?? 0 },
    ...{ 'deal:n': inCurrency(won)?.n ?? 0, 'deal:without-amount': won.n - priced },
    'reply:sent': messages.reduce((sum, { n }) => sum + n, 0),
    'reply:replied': answered('replied', 'positive'),
    ...{ 'reply:positive': answered('positive'), 'reply:bounced': answered('bounced') },
    ...{ 'talk:calls': talk.calls, 'talk:seconds': talk.seconds, 'talk:estimated': talk.estimated },
    ...Object.fromEntries(
      (['meeting', 'demo', 'visit'] as const).map(channel => [`booked:${channel}`, bookedIn(counts, channel)])
    )
  };
}
