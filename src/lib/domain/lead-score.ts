import type { Activity } from './activity.ts';
import { isAppointment } from './channel.ts';
import type { Company } from './company.ts';
import type { Deal } from './deal.ts';
import { fold } from './fold.ts';
import { isKnown, qualifyingFacts } from './known-facts.ts';
import { fewestKnown, shrunkRate, type Knowledge } from './lead-knowledge.ts';
import { daysBetween, type Day } from './time.ts';

export const criteria = ['engagement', 'fit', 'behaviour', 'source', 'readiness'] as const;
export type Criterion = (typeof criteria)[number];
/** The most points that each criterion can give. */
export type Weights = Readonly<Record<Criterion, number>>;

/** Ours, until the rep takes others. */
export const usualWeights: Weights = { engagement: 25, fit: 20, behaviour: 20, source: 15, readiness: 20 };

export const areWeights = (weights: Weights): boolean =>
  criteria.every(one => weights[one] >= 0 && weights[one] <= 100) &&
  criteria.reduce((sum, one) => sum + weights[one], 0) > 0;

/** Half of what a touch says is gone after so many days: interest cools. */
export const halfLife = 30;

/** What the book knows of a lead. Touches are those of the deal, and those of its people that name no deal. */
export type LeadFacts = {
  readonly deal: Deal;
  readonly company?: Company | undefined;
  readonly touches: readonly Activity[];
  readonly knowledge: Knowledge;
};

/** Why there are points; `n` counts what was found. */
export type Reason = {
  readonly code: 'answers' | 'talks' | 'interest' | 'sector' | 'size' | 'meetings' | 'came-in' | 'source' | 'facts';
  readonly points: number;
  readonly n: number;
};

export type CriterionScore = {
  readonly criterion: Criterion;
  readonly points: number;
  readonly cap: number;
  readonly reasons: readonly Reason[];
};
export type LeadScore = { readonly total: number; readonly parts: readonly CriterionScore[] };

/** Shares of a criterion's cap that one finding is worth; all of them together may be worth more than the cap. */
const worth = { answer: 0.3, talk: 0.3, interest: 0.15, sector: 0.6, size: 0.4, meeting: 0.5, cameIn: 0.4 } as const;

/**
 * Lead score: how warm a lead is, by five criteria, each capped.
 *
 * Formula  Σ over criteria of min(cap, Σ findings × share of the cap); a touch counts ½^(days since ÷ 30).
 *          Source: cap × min(1, its shrunk win rate ÷ twice that of all deals). Readiness: cap × facts known ÷ needed
 * Unit     points, 0…Σ caps (100 by our weights)
 * Counts   only what the book held before `day`: touches and answers of earlier days, facts as `deal` has them
 * Source   requirements 34 to 39, features B12. Page views and opened mails are not known, and not guessed
 */
export function leadScore(facts: LeadFacts, day: Day, weights: Weights = usualWeights): LeadScore {
  const touches = facts.touches.filter(touch => touch.day < day && touch.deletedAt === undefined);
  const found: Readonly<Record<Criterion, readonly Reason[]>> = {
    engagement: engagement(touches, day, weights.engagement),
    fit: fit(facts, weights.fit),
    behaviour: behaviour(touches, day, weights.behaviour),
    source: source(facts, weights.source),
    readiness: readiness(facts.deal, day, weights.readiness)
  };
  const parts = criteria.map((criterion): CriterionScore => {
    const reasons = found[criterion].filter(({ points }) => points > 0);
    const cap = weights[criterion];
    return {
      criterion,
      cap,
      reasons,
      points: Math.min(
        cap,
        reasons.reduce((sum, { points }) => sum + points, 0)
      )
    };
  });
  return { total: Math.round(parts.reduce((sum, { points }) => sum + points, 0)), parts };
}

/** Points for each of some days, the fresher the more. */
const decayed = (days: readonly Day[], day: Day, each: number): number =>
  days.reduce((sum, one) => sum + each * 0.5 ** (Math.max(0, daysBetween(one, day)) / halfLife), 0);

const reason = (code: Reason['code'], days: readonly Day[], day: Day, each: number): Reason => ({
  code,
  points: decayed(days, day, each),
  n: days.length
});

function engagement(touches: readonly Activity[], day: Day, cap: number): Reason[] {
  const answers = touches.flatMap(({ direction, disposition, reply, day: on }) => {
    if (reply && (reply.kind === 'replied' || reply.kind === 'positive')) return reply.on < day ? reply.on : [];
    return direction === 'in' || disposition === 'replied' ? on : [];
  });
  const talks = touches.filter(({ channel, disposition }) => channel === 'call' && disposition === 'meaningful');
  const glad = touches.filter(({ sentiment }) => sentiment === 'positive');
  return [
    reason('answers', answers, day, cap * worth.answer),
    reason('talks', talks.map(onDay), day, cap * worth.talk),
    reason('interest', glad.map(onDay), day, cap * worth.interest)
  ];
}

const onDay = ({ day }: Activity): Day => day;

/** What they did: came to a meeting, or made the first move. */
function behaviour(touches: readonly Activity[], day: Day, cap: number): Reason[] {
  const met = touches.filter(({ channel, disposition }) => isAppointment(channel) && disposition === 'held');
  const [first] = touches.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const cameIn = first?.direction === 'in' ? [first.day] : [];
  return [
    reason('meetings', met.map(onDay), day, cap * worth.meeting),
    reason('came-in', cameIn, day, cap * worth.cameIn)
  ];
}

/** Like those whom the rep has won: a sector that wins more than the rest, a size within their middle half. */
function fit({ company, knowledge }: LeadFacts, cap: number): Reason[] {
  const { all, sectors, sizes } = knowledge;
  const sector = company?.sector === undefined ? undefined : sectors.get(fold(company.sector));
  const wins = sector && sector.n >= fewestKnown && sector.won / sector.n > all.won / all.n;
  const employees = company?.employees;
  const isUsual = sizes && employees !== undefined && employees >= sizes.low && employees <= sizes.high;
  return [
    { code: 'sector', points: wins ? cap * worth.sector : 0, n: sector?.n ?? 0 },
    { code: 'size', points: isUsual ? cap * worth.size : 0, n: employees ?? 0 }
  ];
}

function source({ deal, knowledge }: LeadFacts, cap: number): Reason[] {
  const { all, sources } = knowledge;
  const tally = deal.source === undefined ? undefined : sources.get(fold(deal.source));
  if (!tally || all.won === 0) return [];
  const usual = all.won / all.n;
  return [{ code: 'source', points: cap * Math.min(1, shrunkRate(tally, all) / (2 * usual)), n: tally.n }];
}

function readiness(deal: Deal, day: Day, cap: number): Reason[] {
  const n = qualifyingFacts.filter(fact => isKnown(deal, fact, day)).length;
  return [{ code: 'facts', points: (cap * n) / qualifyingFacts.length, n }];
}
