import { describe, expect, test } from 'vitest';
import type { FieldChange } from '#lib/domain/change.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { Day } from '#lib/domain/time.ts';
import { unitsOf, type ScoreFacts } from '#lib/domain/scorecard.ts';
import { aChange, aDeal, aStage, aWonDeal } from '../support/builders.ts';
import { someFacts } from '../support/score-facts.ts';

describe('the scorecard counts', () => {
  const before = '2026-11-19';

  test('as opportunities the deals opened, whatever has become of them', () => {
    const { openedOn: _openedOn, ...imported } = aDeal();
    const deals = [aDeal(), aWonDeal(1), aDeal({ openedOn: before }), imported];
    expect(unitsOf('opportunities', someFacts({ deals }))).toBe(2);
  });

  test('as leads qualified the deals by the date they were qualified', () => {
    const deals = [aDeal({ openedOn: before, qualifiedOn: '2026-11-20' }), aDeal({ qualifiedOn: before }), aDeal()];
    expect(unitsOf('leads-qualified', someFacts({ deals }))).toBe(1);
  });

  test('as wins and revenue the deals won, and revenue in the rep’s currency alone', () => {
    const deals = [aWonDeal(500), aWonDeal(700), aWonDeal(9, { amount: { minor: 9, currency: 'EUR' } }), aDeal()];
    expect(unitsOf('wins', someFacts({ deals }))).toBe(3);
    expect(unitsOf('revenue', someFacts({ deals }))).toBe(1_200);
    expect(unitsOf('revenue', someFacts({ deals, currency: 'USD' }))).toBe(0);
  });

  test('as pipeline created the amounts of the deals opened', () => {
    const worth = (minor: number, but: Partial<Deal> = {}) => aDeal({ amount: { minor, currency: 'PLN' }, ...but });
    const deals = [worth(100), worth(250), worth(7, { openedOn: before }), aDeal()];
    expect(unitsOf('pipeline-created', someFacts({ deals }))).toBe(350);
  });
});

describe('a deal is counted as a proposal', () => {
  const early = aStage({ rank: 2, code: 'qualification' });
  const offer = aStage({ rank: 4, code: 'proposal' });
  const late = aStage({ rank: 5, code: 'negotiation' });
  const deal = aDeal();
  const at = (day: Day, hour: number) => ({ day, at: Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000 });
  const moved = (to: string, but: Partial<FieldChange> = {}) => aChange({ of: deal.id, to, ...but });
  const proposalsIn = (changes: readonly FieldChange[], but: Partial<ScoreFacts> = {}) =>
    unitsOf('proposals', someFacts({ deals: [deal], stages: [early, offer, late], changes, ...but }));

  test('when it enters the proposal stage', () => {
    expect(proposalsIn([moved(offer.id)])).toBe(1);
    expect(proposalsIn([moved(late.id)])).toBe(0);
    expect(proposalsIn([moved(offer.id, at('2026-11-19', 9))])).toBe(0);
  });

  test('when it was opened there', () => {
    expect(proposalsIn([moved('', { field: 'opened', to: { stage: offer.id } })])).toBe(1);
    expect(proposalsIn([moved('', { field: 'opened', to: null })])).toBe(0);
  });

  test('when the SaaS kit calls the stage subscription', () => {
    const subscription = aStage({ code: 'subscription' });
    expect(proposalsIn([moved(subscription.id)], { stages: [subscription] })).toBe(1);
  });

  test('once, however often it enters', () => {
    const days = [at('2026-11-18', 9), at('2026-11-19', 9), at('2026-11-20', 9)];
    const [first, back, again] = days;
    const changes = [moved(offer.id, first), moved(early.id, back), moved(offer.id, again)];
    expect(proposalsIn(changes, { period: { from: '2026-11-16', to: '2026-11-22' } })).toBe(1);
  });

  test('also when it goes on to a later stage the same day', () => {
    expect(proposalsIn([moved(late.id, at('2026-11-20', 15)), moved(offer.id, at('2026-11-20', 9))])).toBe(1);
  });

  test('not when the move is taken back the same day, but when it is taken back the next', () => {
    const slip = [moved(offer.id, at('2026-11-20', 9)), moved(early.id, at('2026-11-20', 10))];
    expect(proposalsIn(slip)).toBe(0);
    const step = [moved(offer.id, at('2026-11-20', 9)), moved(early.id, at('2026-11-21', 10))];
    expect(proposalsIn(step)).toBe(1);
  });

  test('only while it is in the book', () => {
    expect(proposalsIn([moved(offer.id)], { deals: [aDeal()] })).toBe(0);
  });

  test('not by a change of another field that happens to hold the same text', () => {
    expect(proposalsIn([moved(offer.id, { field: 'note' })])).toBe(0);
  });
});
