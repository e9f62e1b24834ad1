import { describe, expect, test } from 'vitest';
import { rows, understood } from './read.ts';

const understands = (table: string) => {
  test.each(rows(table))('%s → %s', (said, chips) => {
    expect(understood(said, 'en')).toBe(chips);
  });
};

describe('amounts are heard as they are written and said', () => {
  understands(`
    12k => 12000 PLN
    12 k => 12000 PLN
    12K => 12000 PLN
    12 thousand => 12000 PLN
    twelve thousand dollars => 12000 USD
    twenty five thousand => 25000 PLN
    two hundred thousand => 200000 PLN
    one hundred twenty thousand euros => 120000 EUR
    1.5m => 1500000 PLN
    1.5 million => 1500000 PLN
    half a million => 500000 PLN
    2 million pounds => 2000000 GBP
    a million dollars => 1000000 USD
    $12,000 => 12000 USD
    $12,000.50 => 12000.5 USD
    €3.500 => 3500 EUR
    €3,500 => 3500 EUR
    £900 => 900 GBP
    $5k => 5000 USD
    12,000 USD => 12000 USD
    USD 12,000 => 12000 USD
    PLN 12 000 => 12000 PLN
    5 grand => 5000 PLN
    500 bucks => 500 USD
    offer for 12000 => 12000 PLN
    budget is 45000 => 45000 PLN
    worth 12500 => 12500 PLN
    a deal of 12,500 => 12500 PLN
    3.5k euro => 3500 EUR
  `);
});

describe('figures that are no money make no amount', () => {
  understands(`
    12 => -
    10% off => -
    10-12k => -
    20k users => -
    12k employees => -
    offer for 200 seats => -
    meeting in 2027 => meeting
    budget 10k or 12k => -
    12345 => -
    at 15:30 => -
    5m => -
  `);
});

describe('the length of the talk is heard', () => {
  understands(`
    5 min => 5 min
    5min => 5 min
    5 mins => 5 min
    talked for 5 minutes => 5 min
    five minutes => 5 min
    twenty minutes => 20 min
    half an hour => 30 min
    an hour => 60 min
    1h => 60 min
    1 hour 20 minutes => 80 min
    an hour and a half => 90 min
    45 sec => 45 s
    5-minute call => call · 5 min
    a quarter of an hour => 15 min
    2 hours => 120 min
  `);
});

describe('other lengths of time are no talk', () => {
  understands(`
    30 min demo on Thursday => next demo 11-19
    he was 10 minutes late => -
    meeting 45 min => meeting
    no answer 2 min => no-answer
    10 minutes ago => -
    5 min or 10 min => -
    12 hours => -
    demo for 30 minutes on Tuesday => next demo 11-24
  `);
});
