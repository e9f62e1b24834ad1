import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesDue } from '#lib/domain/deal-dates.ts';
import { isKnown, qualifyingFacts } from '#lib/domain/known-facts.ts';
import { areRules, meets, qualificationOf, rulesOf, usualRules } from '#lib/domain/qualification.ts';
import { aDeal, fridayDay, personId } from '../support/builders.ts';

const amount = { minor: 100, currency: 'PLN' };

describe('the qualification meter', () => {
  test('asks for the first thing that is not known', () => {
    const meter = qualificationOf(aDeal({ why: 'Growth', whyNow: 'Audit in May', amount }), fridayDay);
    expect(meter).toMatchObject({ known: ['why', 'whyNow', 'amount'], next: 'problems' });
  });

  test('knows a champion and a decision maker by their seat as well as by name', () => {
    const group = [{ person: personId, role: 'decider' as const }];
    expect(isKnown(aDeal({ group }), 'decider', fridayDay)).toBe(true);
    expect(isKnown(aDeal({ group }), 'champion', fridayDay)).toBe(false);
    expect(isKnown(aDeal({ champion: 'Ola' }), 'champion', fridayDay)).toBe(true);
  });

  test('does not know a close date that has passed', () => {
    expect(isKnown(aDeal({ closeOn: '2026-11-19' }), 'closeOn', fridayDay)).toBe(false);
    expect(isKnown(aDeal({ closeOn: fridayDay }), 'closeOn', fridayDay)).toBe(true);
  });

  test('never counts a fact twice or leaves one out', () => {
    const texts = fc.record({ why: fc.string(), budget: fc.string(), champion: fc.string() }, { requiredKeys: [] });
    fc.assert(
      fc.property(texts, facts => {
        const { known, missing } = qualificationOf(aDeal(facts), fridayDay);
        expect([...known, ...missing].sort()).toEqual([...qualifyingFacts].sort());
      })
    );
  });
});

describe('a qualified lead', () => {
  const all = { problems: 'Slow', decider: 'Ola', budget: '10k', whyNow: 'Audit', why: 'Growth' };

  test('is one by the rep’s own definition', () => {
    expect(datesDue(aDeal(all), undefined, fridayDay)).toEqual({ mqlOn: fridayDay, qualifiedOn: fridayDay });
    expect(datesDue(aDeal({ why: 'Growth' }), { mql: ['why'] }, fridayDay)).toEqual({ mqlOn: fridayDay });
  });

  test('is never one by a definition without facts', () => {
    expect(meets(aDeal(all), [], fridayDay)).toBe(false);
  });

  test('keeps the date that it has', () => {
    expect(datesDue(aDeal({ ...all, mqlOn: '2026-01-01', qualifiedOn: '2026-02-01' }), undefined, fridayDay)).toEqual(
      {}
    );
  });

  test('is defined by facts that there are, each once', () => {
    expect(areRules(usualRules)).toBe(true);
    expect(areRules({ sql: ['why', 'why'] })).toBe(false);
    expect(rulesOf({ mql: [] })).toEqual({ ...usualRules, mql: [] });
  });
});
