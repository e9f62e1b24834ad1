import { hygieneRules, type HygieneRule, type HygieneSettings } from '../hygiene-rules.ts';
import type { RateBook } from '../rates.ts';
import type { Day } from '../time.ts';
import { completenessOf, completenessOfBook } from './completeness.ts';
import type { Finding } from './facts.ts';
import { isUrgent, weightOf, type Looked } from './findings.ts';
import { troubleOf } from './leak-or-stuck.ts';
import { severities } from './rules.ts';
import { stakesOf } from './stake.ts';

/** A deal in the inbox, with the money at stake that ranks it. */
export type Ranked = Looked & { readonly stake: number };

/** All deals with one kind of finding. */
export type RuleGroup = {
  readonly rule: HygieneRule;
  readonly rows: readonly { readonly looked: Ranked; readonly finding: Finding }[];
};

export type Inbox = {
  /** Deals with findings, the most money × severity first. */
  readonly byDeal: readonly Ranked[];
  readonly byRule: readonly RuleGroup[];
  readonly findings: number;
  /** Deals that are being lost or lie about themselves. */
  readonly urgent: number;
  readonly asleep: readonly (Looked['asleep'][number] & { readonly looked: Looked })[];
  readonly leaking: readonly Ranked[];
  readonly stuck: readonly Ranked[];
  /** Of the book, 0…100; undefined without open deals. */
  readonly completeness: number | undefined;
  readonly open: number;
};

type Asked = { readonly today: Day; readonly settings: HygieneSettings; readonly rates: RateBook };

/**
 * What the inbox shows of all open deals.
 *
 * Order    money at stake (see `stake.ts`) × the severities of the findings together; under a rule, money alone times
 *          the one severity; equals by id, alike on every device
 */
export function inboxOf(all: readonly Looked[], { today, settings, rates }: Asked): Inbox {
  const stakes = stakesOf(
    all.map(({ deal }) => deal),
    today,
    rates
  );
  const ranked = all
    .map((looked): Ranked => ({ ...looked, stake: stakes.get(looked.deal.id) ?? 0 }))
    .sort(byWeight(({ stake }) => stake));
  const troubled = (trouble: 'leaking' | 'stuck') =>
    ranked.filter(({ deal, facts }) => troubleOf(deal, facts, today, settings) === trouble);
  const scores = ranked.map(({ deal, facts, stake }) => ({ score: completenessOf(deal, facts, today).score, stake }));
  const withFindings = ranked.filter(({ findings }) => findings.length > 0);
  return {
    byDeal: withFindings.toSorted(byWeight(({ stake, findings }) => stake * weightOf(findings))),
    byRule: groups(withFindings),
    findings: withFindings.reduce((sum, { findings }) => sum + findings.length, 0),
    urgent: withFindings.filter(isUrgent).length,
    asleep: ranked
      .flatMap(looked => looked.asleep.map(one => ({ ...one, looked })))
      .sort((a, b) => (a.snooze.until < b.snooze.until ? -1 : 1)),
    leaking: troubled('leaking'),
    stuck: troubled('stuck'),
    completeness: completenessOfBook(scores),
    open: all.length
  };
}

const byWeight =
  (weight: (row: Ranked) => number) =>
  (a: Ranked, b: Ranked): number =>
    weight(b) - weight(a) || (a.deal.id < b.deal.id ? -1 : 1);

/** The gravest kind first, by all the money that its deals have at stake. */
function groups(rows: readonly Ranked[]): RuleGroup[] {
  const found = rows.flatMap(looked => looked.findings.map(finding => ({ looked, finding })));
  const byRule = Map.groupBy(found, ({ finding }) => finding.rule);
  const weight = ({ rule, rows: some }: RuleGroup) =>
    severities[rule] * some.reduce((sum, { looked }) => sum + looked.stake, 0);
  return hygieneRules
    .map((rule): RuleGroup => ({ rule, rows: byRule.get(rule) ?? [] }))
    .filter(group => group.rows.length > 0)
    .sort((a, b) => weight(b) - weight(a));
}
