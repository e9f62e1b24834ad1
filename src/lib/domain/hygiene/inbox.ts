import { hygieneRules, type HygieneRule, type HygieneSettings } from '../hygiene-rules.ts';
import type { Day } from '../time.ts';
import { completenessOf, completenessOfBook } from './completeness.ts';
import type { Finding } from './facts.ts';
import { isUrgent, weightOf, type Looked } from './findings.ts';
import { troubleOf, type Trouble } from './leak-or-stuck.ts';
import { severities } from './rules.ts';

/** A deal in the inbox, with what ranks it. */
export type Ranked = Looked & {
  /** Money at stake, see `stake.ts`. */
  readonly stake: number;
  /** Stake times the severities of the findings together. */
  readonly weight: number;
  readonly trouble: Trouble | undefined;
  /** How much of what a forecast needs is known, 0…100. */
  readonly score: number;
};

/** All deals with one kind of finding. */
export type RuleGroup = {
  readonly rule: HygieneRule;
  readonly rows: readonly { readonly looked: Ranked; readonly finding: Finding }[];
};

export type Inbox = {
  /** All open deals, the most money first. */
  readonly all: readonly Ranked[];
  /** Deals with findings, the most money × severity first. */
  readonly byDeal: readonly Ranked[];
  readonly findings: number;
  /** Deals that are being lost or lie about themselves. */
  readonly urgent: number;
  /** Of the book, 0…100; undefined without open deals. */
  readonly completeness: number | undefined;
};

/** Weighs one deal. Cheap for one and dear for a book: a long list is weighed in pieces. */
export const ranked = (looked: Looked, stake: number, today: Day, settings: HygieneSettings): Ranked => ({
  ...looked,
  stake,
  weight: stake * weightOf(looked.findings),
  trouble: troubleOf(looked.deal, looked.facts, today, settings),
  score: completenessOf(looked.deal, looked.facts, today).score
});

/** Equals go by id, alike on every device. */
const byMost =
  (key: 'stake' | 'weight') =>
  (a: Ranked, b: Ranked): number =>
    b[key] - a[key] || (a.deal.id < b.deal.id ? -1 : 1);

/**
 * What the inbox shows of all open deals.
 *
 * Order    money at stake × the severities of the findings together; under a rule money alone, for the severity is one
 */
export function inboxOf(rows: readonly Ranked[]): Inbox {
  const all = rows.toSorted(byMost('stake'));
  const withFindings = all.filter(({ findings }) => findings.length > 0);
  return {
    all,
    byDeal: withFindings.toSorted(byMost('weight')),
    findings: withFindings.reduce((sum, { findings }) => sum + findings.length, 0),
    urgent: withFindings.filter(isUrgent).length,
    completeness: completenessOfBook(all)
  };
}

/** The same findings by their kind: the gravest kind first, by all the money that its deals have at stake. */
export function groupsOf({ all }: Pick<Inbox, 'all'>): RuleGroup[] {
  const rows = new Map(hygieneRules.map(rule => [rule, [] as { looked: Ranked; finding: Finding }[]]));
  for (const looked of all) for (const finding of looked.findings) rows.get(finding.rule)?.push({ looked, finding });
  return [...rows]
    .map(([rule, some]) => {
      const weight = severities[rule] * some.reduce((sum, { looked }) => sum + looked.stake, 0);
      return { rule, rows: some, weight };
    })
    .filter(group => group.rows.length > 0)
    .sort((a, b) => b.weight - a.weight);
}

/** Findings put aside, those that wake soonest first. */
export const asleepIn = ({ all }: Pick<Inbox, 'all'>): (Looked['asleep'][number] & { readonly looked: Looked })[] =>
  all
    .flatMap(looked => looked.asleep.map(one => ({ ...one, looked })))
    .sort((a, b) => (a.snooze.until < b.snooze.until ? -1 : 1));
