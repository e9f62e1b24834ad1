import { goalId, sections, type Goal, type GoalMetric, type GoalSpan, type Role, type Section } from '../goal.ts';
import { moneyOf, type Currency } from '../money.ts';
import type { Instant, Day } from '../time.ts';

type Line = readonly [GoalMetric, benchmark: number, weight: number];
type Card = { readonly section: Section; readonly span: GoalSpan; readonly lines: readonly Line[] };

const activity = (span: (typeof sections.activity)[number], ...lines: readonly Line[]): Card => ({
  section: 'activity',
  span,
  lines
});

const objective = (...lines: readonly Line[]): Card => ({ section: 'objective', span: 'month', lines });

/**
 * Our own starting values (features, part P), all editable; the weights of each card total 100. Amounts are whole
 * units of a currency like the euro. An MDR's hand-off that was accepted is a deal in the pipeline, so it is
 * counted as a new opportunity: the book knows no other sign of it.
 */
export const presets: Readonly<Record<Role, readonly [Card, Card]>> = {
  sdr: [
    activity(
      'day',
      ['dials', 50, 30],
      ['e-mails', 20, 10],
      ['connects', 8, 15],
      ['positive-calls', 3, 15],
      ['opportunities', 2, 30]
    ),
    objective(['demos-held', 12, 40], ['opportunities', 40, 30], ['pipeline-created', 200_000, 30])
  ],
  mdr: [
    activity(
      'day',
      ['inbound-answered', 10, 25],
      ['dials', 25, 20],
      ['e-mails', 20, 10],
      ['leads-qualified', 3, 25],
      ['opportunities', 1, 20]
    ),
    objective(['demos-held', 10, 40], ['opportunities', 20, 30], ['pipeline-created', 100_000, 30])
  ],
  ae: [
    activity(
      'week',
      ['meetings-held', 8, 30],
      ['demos-held', 4, 20],
      ['proposals', 3, 20],
      ['touches', 40, 15],
      ['opportunities', 1, 15]
    ),
    objective(['revenue', 20_000, 80], ['wins', 2, 20])
  ],
  field: [
    activity(
      'day',
      ['visits-held', 6, 35],
      ['dials', 15, 20],
      ['new-prospects', 3, 15],
      ['follow-ups-done', 8, 15],
      ['proposals', 1, 15]
    ),
    objective(['revenue', 20_000, 80], ['wins', 5, 20])
  ],
  solo: [
    activity(
      'day',
      ['dials', 15, 30],
      ['e-mails', 10, 15],
      ['connects', 5, 20],
      ['follow-ups-done', 8, 20],
      ['opportunities', 1, 15]
    ),
    objective(['revenue', 10_000, 80], ['wins', 4, 20])
  ]
};

/** How many units of a currency a first guess takes for one euro: the order of magnitude, never used to convert. */
const magnitudes: Readonly<Record<Currency, number>> = {
  PLN: 5,
  RON: 5,
  SEK: 10,
  NOK: 10,
  DKK: 10,
  CZK: 20,
  UAH: 50,
  TRY: 50,
  INR: 100,
  RUB: 100,
  JPY: 100,
  HUF: 500,
  KZT: 500
};

export const isMoney = (metric: GoalMetric): boolean => metric === 'revenue' || metric === 'pipeline-created';

/** A goal without its place in time. */
export type GoalWish = Pick<Goal, 'section' | 'span' | 'metric' | 'benchmark' | 'weight' | 'starting'>;

/** The lines of a role, for a rep who counts in `currency`. */
export function linesFor(role: Role, currency: Currency): GoalWish[] {
  const inUnits = (major: number) => moneyOf(major * (magnitudes[currency] ?? 1), currency)?.minor ?? major;
  return presets[role].flatMap(({ section, span, lines }) =>
    lines.map(([metric, benchmark, weight]) => {
      const line = { section, span, metric, weight };
      return isMoney(metric) ? { ...line, benchmark: inUnits(benchmark), starting: true } : { ...line, benchmark };
    })
  );
}

/** The goals a role starts with, from `since` on. */
export const goalsFor = (role: Role, currency: Currency, start: { since: Day; createdAt: Instant }): Goal[] =>
  linesFor(role, currency).map(line => ({ id: goalId(line, start.since), ...line, ...start }));
