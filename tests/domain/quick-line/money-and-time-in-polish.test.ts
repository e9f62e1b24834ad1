import { describe, expect, test } from 'vitest';
import { rows, understood } from './read.ts';

const understands = (table: string) => {
  test.each(rows(table))('%s → %s', (said, chips) => {
    expect(understood(said, 'pl')).toBe(chips);
  });
};

describe('amounts are heard as they are written and said', () => {
  understands(`
    12k => 12000 PLN
    12 k => 12000 PLN
    12K zł => 12000 PLN
    12 tys => 12000 PLN
    20 tys. zł => 20000 PLN
    12 tysięcy => 12000 PLN
    dwanaście tysięcy złotych => 12000 PLN
    dwadzieścia pięć tysięcy => 25000 PLN
    sto dwadzieścia tysięcy zł => 120000 PLN
    1,5 mln => 1500000 PLN
    1,5 mln zł => 1500000 PLN
    półtora miliona => 1500000 PLN
    pół miliona złotych => 500000 PLN
    2 miliony => 2000000 PLN
    12 000 zł => 12000 PLN
    12000 zł => 12000 PLN
    12.000 zł => 12000 PLN
    12 000,50 zł => 12000.5 PLN
    PLN 12 000 => 12000 PLN
    €3.500 => 3500 EUR
    3500 euro => 3500 EUR
    3,5k eur => 3500 EUR
    $5k => 5000 USD
    5 tys dolarów => 5000 USD
    tysiąc złotych => 1000 PLN
    oferta na 12 000 => 12000 PLN
    budżet 45000 => 45000 PLN
    kwota 12500 => 12500 PLN
    oferta 99 zł => 99 PLN
    12 500 000 zł => 12500000 PLN
  `);
});

describe('figures that are no money make no amount', () => {
  understands(`
    12 => -
    rabat 10% => -
    10-12k => -
    20 tys. sztuk => -
    12k użytkowników => -
    oferta na 200 licencji => -
    spotkanie w 2027 => meeting
    tel 601 234 567 => call
    budżet 10k albo 12k => -
    zamówienie nr 12345 => -
    12345 => -
    o 15:30 => -
  `);
});

describe('the length of the talk is heard', () => {
  understands(`
    5 min => 5 min
    5min => 5 min
    rozmowa 5 minut => 5 min
    pięć minut => 5 min
    dwadzieścia minut rozmowy => 20 min
    pół godziny => 30 min
    kwadrans => 15 min
    rozmawialiśmy godzinę => 60 min
    1h => 60 min
    1 h 20 min => 80 min
    1h20 => 80 min
    półtorej godziny => 90 min
    45 sekund => 45 s
    5-minutowa rozmowa => 5 min
    2 godziny => 120 min
  `);
});

describe('other lengths of time are no talk', () => {
  understands(`
    demo 30 min w czwartek => next demo 11-19
    spóźnił się 10 min => -
    spotkanie 45 min => meeting
    nie odbiera 2 min => no-answer
    10 min temu => -
    5 min albo 10 min => -
    12 godzin => -
    spotkanie na 30 minut we wtorek => next meeting 11-24
  `);
});
