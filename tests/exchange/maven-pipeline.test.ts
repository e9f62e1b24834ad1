import { describe, expect, test } from 'vitest';
import { proposeMapping } from '#lib/exchange/mapping/mapping.ts';
import { planImport } from '#lib/exchange/plan/plan-import.ts';
import { figuresOf } from './support/answers.ts';
import { dealsOf, options, planOf, rowsOf, tableOf } from './support/planning.ts';
import { hasShared, sharedBytes, sharedJson, unlessShared } from './support/shared.ts';

type Answer = Readonly<Record<string, unknown>> & { readonly top10_won_deals: readonly (readonly [string, number])[] };
type Answers = { readonly overall: Answer; readonly reps: Readonly<Record<string, Answer>> };

const figureNames = Object.keys(figuresOf([])).filter(name => name !== 'top10_won_amounts');

/** The figures of one answer that a file of deals can give by itself. */
function wanted(answer: Answer) {
  const figures = Object.fromEntries(figureNames.map(name => [name, answer[name]]));
  return { ...figures, top10_won_amounts: answer.top10_won_deals.map(([, amount]) => amount) };
}

describe.skipIf(!hasShared)(`the 8,800 deals of the Maven data set${unlessShared}`, () => {
  const pipeline = () => sharedBytes('maven/sales_pipeline.csv');
  const answers = () => sharedJson('answers/maven_answers.json') as Answers;

  test('give the reference figures of the whole company', () => {
    const plan = planOf(pipeline(), { currency: 'USD' });
    expect(plan.problems).toEqual([]);
    expect(plan.counts).toMatchObject({ records: 8_800, deals: 8_800, won: 4_238, lost: 2_473, open: 2_089 });
    expect(figuresOf(dealsOf(plan))).toEqual(wanted(answers().overall));
  });

  test('give the reference figures of each rep who takes only his or her own', () => {
    const table = tableOf(pipeline());
    const mapping = proposeMapping(table.headers);
    for (const [rep, answer] of Object.entries(answers().reps)) {
      const plan = planImport(table, mapping, { ...options, currency: 'USD', onlyOwner: rep });
      expect({ rep, ...figuresOf(dealsOf(plan)) }).toEqual({ rep, ...wanted(answer) });
      expect(plan.counts.skippedByOwner).toBe(8_800 - plan.counts.deals);
    }
  });

  test('stand on Prospecting and Engaging, and deals that nobody engaged have no opening date', () => {
    const plan = planOf(pipeline());
    expect(plan.newStages).toEqual(['Engaging']);
    const undated = dealsOf(plan).filter(deal => deal.qualifiedOn === undefined);
    expect(undated.length).toBe(500);
    expect(new Set(undated.map(({ stage, status, openedOn }) => [stage, status, openedOn].join()))).toEqual(
      new Set(['stage_first,open,'])
    );
  });

  test('keep the product names as given', () => {
    expect(new Set(dealsOf(planOf(pipeline())).map(({ product }) => product))).toContain('GTXPro');
  });

  test('meet the accounts file on the same companies', () => {
    const accounts = planOf(sharedBytes('maven/accounts.csv'));
    expect(accounts.counts).toMatchObject({ companies: 85, failed: 0 });
    const known = new Set(rowsOf(accounts, 'companies').map(({ id }) => id));
    const named = rowsOf(planOf(pipeline()), 'companies').map(({ id }) => id);
    expect(named.filter(id => !known.has(id))).toEqual([]);
    expect(rowsOf(accounts, 'companies')[0]).toMatchObject({
      ...{ name: 'Acme Corporation', sector: 'technolgy', city: 'United States', employees: 2_822 }
    });
  });
});
