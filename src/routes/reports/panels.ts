import type { Counted } from '#lib/book/reports.ts';
import { definitionsOf } from '#lib/domain/definitions.ts';
import type { GoalMetric } from '#lib/domain/goal.ts';
import { connects } from '#lib/domain/metrics/connects.ts';
import { dials } from '#lib/domain/metrics/dials.ts';
import { shareOf } from '#lib/domain/metrics/figure.ts';
import { minorOn } from '#lib/domain/metrics/in-one-currency.ts';
import { winRateIn } from '#lib/domain/metrics/win-rate-by-definition.ts';
import { inOrder, standsOn } from '#lib/domain/pipelines/standing.ts';
import { ratesIn } from '#lib/domain/rates.ts';
import { countTouches, messagesIn, unitsIn, type Counts, type SummedMetric } from '#lib/domain/rolled.ts';
import { reasonName, stageName } from '#lib/ui/names.ts';
import { countsOverTime } from './counts-over-time.ts';
import type { Drawing, Panel } from './panel.ts';
import { ratesOverTime } from './rates-over-time.ts';
import { shares } from './shares.ts';

/** The twelve pictures of the gallery: what is done, what becomes of it, and what comes of that. */
export const panelsOf = (drawing: Drawing): Panel[] => [
  units(drawing, 'touches', 'weeks', '/records'),
  units(drawing, 'dials', 'weeks', '/records'),
  connectRate(drawing),
  replyRate(drawing),
  units(drawing, 'meetings-held', 'months', '/funnel'),
  units(drawing, 'opportunities', 'months', '/funnel'),
  created(drawing),
  pipelineByStage(drawing),
  winRate(drawing),
  revenue(drawing),
  lossReasons(drawing),
  wonBySource(drawing)
];

function units(drawing: Drawing, metric: SummedMetric, over: 'weeks' | 'months', href: string): Panel {
  const { words, settings } = drawing;
  const count = ({ counts }: Counted) => unitsIn(metric, counts, settings.currency);
  return countsOverTime(drawing, {
    ...{ key: metric, title: words.t.terms.metrics[metric], href, over, count },
    say: value => words.format.number(value)
  });
}

/** Dials only: an answered call of somebody else is no dial that connected. */
const connectedDials = (counts: Counts): number =>
  countTouches(counts, (rows, period) =>
    connects(
      rows.filter(({ direction }) => direction === 'out'),
      period
    )
  );

const connectRate = (drawing: Drawing): Panel =>
  ratesOverTime(drawing, {
    ...{ key: 'connect-rate', title: nameOf(drawing, 'connect-rate'), href: '/metrics/connect-rate' },
    share: ({ counts }) => shareOf(connectedDials(counts), countTouches(counts, dials))
  });

/** Of all messages: the sums know the template and not the channel, so it is not the reply rate of e-mails. */
function replyRate(drawing: Drawing): Panel {
  const sum = (all: ReturnType<typeof messagesIn>) => all.reduce((total, { n }) => total + n, 0);
  const answered = (reply: string | undefined) => reply === 'replied' || reply === 'positive';
  return ratesOverTime(drawing, {
    ...{ key: 'reply-rate', title: drawing.words.t.reports.replies, href: '/templates' },
    share: ({ counts }) => {
      const sent = messagesIn(counts);
      return shareOf(sum(sent.filter(({ reply }) => answered(reply))), sum(sent));
    }
  });
}

/** As the rep has defined it; a cohort opened in these months was also closed in them, so no deal is missing. */
function winRate(drawing: Drawing): Panel {
  const { facts, settings } = drawing;
  const today = facts.months.at(-1)?.period.to ?? '9999-12-31';
  const known = { deals: facts.closed, rates: ratesIn(settings), definitions: definitionsOf(settings), today };
  return ratesOverTime(drawing, {
    ...{ key: 'win-rate', title: nameOf(drawing, 'win-rate'), href: '/metrics/win-rate' },
    share: ({ period }) => winRateIn({ ...known, period })
  });
}

const nameOf = ({ words }: Drawing, key: 'connect-rate' | 'win-rate'): string => words.t.catalogue.figures[key].name;

const moneyOf = ({ words: { format }, settings: { currency } }: Drawing) => ({
  say: (minor: number) => format.money({ minor: Math.round(minor), currency }),
  short: (minor: number) => format.moneyShort({ minor: Math.round(minor), currency })
});

/** Sums of money are those in the rep's own currency, as on the scorecard. */
function sums(drawing: Drawing, metric: Extract<GoalMetric, 'revenue' | 'pipeline-created'>, href: string): Panel {
  const count = ({ counts }: Counted) => unitsIn(metric, counts, drawing.settings.currency);
  const title = drawing.words.t.terms.metrics[metric];
  return countsOverTime(drawing, { key: metric, title, href, over: 'months', count, ...moneyOf(drawing) });
}

const created = (drawing: Drawing): Panel => sums(drawing, 'pipeline-created', '/metrics/pipeline-created');
const revenue = (drawing: Drawing): Panel => sums(drawing, 'revenue', '/plan');

function pipelineByStage(drawing: Drawing): Panel {
  const { words, facts, settings } = drawing;
  const rates = ratesIn(settings);
  const standing = Map.groupBy(facts.open, ({ stage }) => standsOn(stage, facts.stages)?.id);
  const day = facts.months.at(-1)?.period.to ?? '9999-12-31';
  const parts = facts.stages.toSorted(inOrder).flatMap(stage => {
    const there = standing.get(stage.id) ?? [];
    const size = there.reduce((sum, { amount }) => sum + ((amount && minorOn(amount, day, rates)) ?? 0), 0);
    return there.length > 0 ? [{ key: stage.id, name: stageName(words, stage), size }] : [];
  });
  const title = words.t.catalogue.figures['pipeline-value'].name;
  return shares(drawing, { key: 'stages', title, href: '/deals', parts, say: moneyOf(drawing).say });
}

const byCount = <Item>(items: readonly Item[], keyOf: (item: Item) => string): (readonly [string, number])[] =>
  [...Map.groupBy(items, keyOf)]
    .map(([key, some]) => [key, some.length] as const)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));

function lossReasons(drawing: Drawing): Panel {
  const { words, facts, settings } = drawing;
  const lost = facts.closed.filter(({ status }) => status === 'lost').flatMap(({ reasons }) => reasons);
  const parts = byCount(lost, reason => reason).map(([key, size]) => ({
    ...{ key, size, name: reasonName(words, key, settings) }
  }));
  const say = (n: number) => words.format.number(n);
  return shares(drawing, { key: 'reasons', title: words.t.reports.lossReasons, href: '/waterfall', parts, say });
}

function wonBySource(drawing: Drawing): Panel {
  const { words, facts } = drawing;
  const won = facts.closed.filter(({ status }) => status === 'won');
  const parts = byCount(won, ({ source = '' }) => source).map(([key, size]) => ({
    ...{ key, size, name: key === '' ? words.t.reports.noSource : key }
  }));
  const say = (n: number) => words.format.number(n);
  return shares(drawing, { key: 'sources', title: words.t.reports.sources, href: '/origins', parts, say });
}
