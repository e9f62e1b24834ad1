import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionAfter, rememberAsked, type QuestionFacts } from '#lib/domain/one-question.ts';
import { addDays } from '#lib/domain/time.ts';
import { aDeal, aPerson, aWonDeal, fridayDay } from '../support/builders.ts';

const reached = aPerson({ phones: ['601 234 567'], emails: ['anna@example.com'] });
const pln = { minor: 100, currency: 'PLN' };

const asks = (but: Partial<QuestionFacts>) =>
  questionAfter({ person: reached, waiting: 0, asked: {}, today: fridayDay, ...but })?.fact;

describe('after a touch', () => {
  test.each([
    ['amount', {}],
    ['closeOn', { amount: pln }],
    ['decider', { amount: pln, closeOn: '2026-12-01' }],
    ['champion', { amount: pln, closeOn: '2026-12-01', decider: 'Jan' }],
    ['whyNow', { amount: pln, closeOn: '2026-12-01', decider: 'Jan', champion: 'Ewa' }]
  ] as const)('the missing fact of highest value is asked for: %s', (fact, known) => {
    expect(asks({ deal: aDeal(known) })).toBe(fact);
  });

  test('a way to reach the person comes last, and first when there is none at all', () => {
    const noEmail = { ...reached, emails: [] };
    expect(asks({ person: noEmail, deal: aDeal() })).toBe('amount');
    expect(asks({ person: noEmail })).toBe('email');
    expect(asks({ person: aPerson(), deal: aDeal() })).toBe('phone');
  });

  test('nothing is asked about a deal that is closed, when all is known, or of nobody', () => {
    expect(asks({ deal: aWonDeal(100) })).toBeUndefined();
    expect(asks({})).toBeUndefined();
    expect(asks({ person: undefined })).toBeUndefined();
  });

  test('nothing is asked while other work waits', () => {
    expect(asks({ deal: aDeal(), waiting: 1 })).toBeUndefined();
  });
});

test('a question put once is not put again for fourteen days, and then it is', () => {
  const deal = aDeal();
  const question = questionAfter({ deal, waiting: 0, asked: {}, today: fridayDay });
  if (!question) throw new Error('nothing was asked');
  const asked = rememberAsked({}, question, fridayDay);
  expect(asks({ deal, asked, today: addDays(fridayDay, 13) })).toBe('closeOn');
  expect(asks({ deal, asked, today: addDays(fridayDay, 14) })).toBe('amount');
});

test('however often a rep logs, no fact is asked for twice in fourteen days, and little is remembered', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 60 }), pauses => {
      const deal = aDeal();
      const last = new Map<string, string>();
      let [asked, today]: [QuestionFacts['asked'], typeof fridayDay | ReturnType<typeof addDays>] = [{}, fridayDay];
      for (const pause of pauses) {
        today = addDays(today, pause);
        const question = questionAfter({ deal, person: aPerson(), waiting: 0, asked, today });
        if (!question || !('deal' in question)) continue;
        const before = last.get(question.fact);
        expect(before === undefined || addDays(before as typeof fridayDay, 14) <= today).toBe(true);
        last.set(question.fact, today);
        asked = rememberAsked(asked, question, today);
      }
      expect(Object.keys(asked).length).toBeLessThan(8);
    })
  );
});
