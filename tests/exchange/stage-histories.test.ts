import { beforeEach, describe, expect, test } from 'vitest';
import { cycleDays } from '#lib/domain/metrics/cycle-days.ts';
import { winRate } from '#lib/domain/metrics/win-rate.ts';
import { hasShared, sharedJson, unlessShared } from './support/shared.ts';
import { always, nameInBook, Reader, six, sumOf } from './support/stage-reader.ts';

let reader: Reader;
beforeEach(() => {
  reader = new Reader();
});

type StageAnswer = {
  readonly reached: number;
  readonly entered_recorded: number;
  readonly skipped: number;
  readonly moved_on: number;
  readonly lost_here: number;
  readonly conversion: number;
  readonly days_sum: number;
  readonly days_n: number;
  readonly days_median: number;
};
type HistoryAnswers = {
  readonly rows: number;
  readonly won: number;
  readonly lost: number;
  readonly amount_missing: number;
  readonly won_amount: number;
  readonly lost_amount: number;
  readonly stages: Readonly<Record<string, StageAnswer>>;
  readonly win_rate_pct: number;
  readonly cycle_days_won: { readonly n: number; readonly sum: number; readonly mean: number };
  readonly cycle_days_lost: { readonly n: number; readonly sum: number; readonly mean: number };
};

describe.skipIf(!hasShared)(`a HubSpot export with the day each deal entered each stage${unlessShared}`, () => {
  const answers = () => sharedJson('answers/stage_history_answers.json') as HistoryAnswers;

  beforeEach(async () => {
    await reader.bring('crm_exports/hubspot_deals_stage_history_tiny.csv');
  });

  test('gives reached, passed, lost, conversion and days of every stage as the reference has them', async () => {
    const flow = await reader.flow();
    const ours = Object.fromEntries(
      Object.keys(answers().stages).map(name => {
        const stage = flow.get(nameInBook(name));
        if (!stage) return [name, undefined];
        const { reached, entered, movedOn, lostHere, decided, time } = stage;
        return [
          name,
          {
            ...{
              reached,
              entered_recorded: entered,
              skipped: reached - entered,
              moved_on: movedOn,
              lost_here: lostHere
            },
            ...{ conversion: six(decided.rate), days_sum: time.sum, days_n: time.n, days_median: time.median }
          }
        ];
      })
    );
    expect(ours).toEqual(answers().stages);
    expect([...flow.keys()]).toEqual(Object.keys(answers().stages).map(nameInBook));
  });

  test('says the same of deals that have had time, for all of them have ended', async () => {
    for (const { decided, onward, tooYoung, stillHere } of (await reader.flow()).values()) {
      expect(onward).toEqual(decided);
      expect([tooYoung, stillHere]).toEqual([0, 0]);
    }
  });

  test('gives the deals, their money, the win rate and the cycle as the reference has them', async () => {
    const deals = await reader.deals();
    const { won, lost, rate } = winRate(deals, always);
    const cycle = (status: 'won' | 'lost') => {
      const { n, mean } = cycleDays(deals, always, status);
      return { n, sum: Math.round((mean ?? 0) * n), mean: six(mean) };
    };
    const of = (status: string) => deals.filter(deal => deal.status === status);
    expect({
      ...{ rows: deals.length, won, lost, win_rate_pct: six((rate ?? 0) * 100) },
      ...{ amount_missing: deals.filter(({ amount }) => !amount).length },
      ...{ won_amount: sumOf(of('won')), lost_amount: sumOf(of('lost')) },
      ...{ cycle_days_won: cycle('won'), cycle_days_lost: cycle('lost') }
    }).toEqual(
      (({ rows, won: w, lost: l, win_rate_pct, amount_missing, won_amount, lost_amount, ...rest }: HistoryAnswers) => ({
        ...{ rows, won: w, lost: l, win_rate_pct, amount_missing, won_amount, lost_amount },
        ...{ cycle_days_won: rest.cycle_days_won, cycle_days_lost: rest.cycle_days_lost }
      }))(answers())
    );
  });

  test('leaves the tables, the documents and the journal agreeing', async () => {
    expect(await reader.phone.check()).toMatchObject({ differences: [], unreadable: 0 });
  });
});
