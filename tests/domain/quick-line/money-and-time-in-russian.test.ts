import { describe, expect, test } from 'vitest';
import { rows, understood } from './read.ts';

const understands = (table: string) => {
  test.each(rows(table))('%s → %s', (said, chips) => {
    expect(understood(said, 'ru')).toBe(chips);
  });
};

describe('amounts are heard as they are written and said', () => {
  understands(`
    12к => 12000 PLN
    12 к => 12000 PLN
    12 тыс => 12000 PLN
    12 тыс. руб. => 12000 RUB
    12 т.р. => 12000 RUB
    12 тысяч => 12000 PLN
    двенадцать тысяч рублей => 12000 RUB
    двадцать пять тысяч => 25000 PLN
    сто двадцать тысяч рублей => 120000 RUB
    1,5 млн => 1500000 PLN
    1,5 млн руб => 1500000 RUB
    полтора миллиона => 1500000 PLN
    пол миллиона рублей => 500000 RUB
    2 миллиона => 2000000 PLN
    12 000 ₽ => 12000 RUB
    12000 руб => 12000 RUB
    12 000,50 руб => 12000.5 RUB
    12000р => 12000 RUB
    €3.500 => 3500 EUR
    3500 евро => 3500 EUR
    $5к => 5000 USD
    5 тысяч долларов => 5000 USD
    тысяча рублей => 1000 RUB
    12 тыс злотых => 12000 PLN
    КП на 12 000 => 12000 PLN
    бюджет 45000 => 45000 PLN
    сумма 12500 => 12500 PLN
    500 тенге => 500 KZT
    12 000 гривен => 12000 UAH
    1кк => 1000000 PLN
  `);
});

describe('figures that are no money make no amount', () => {
  understands(`
    12 => -
    скидка 10% => -
    10-12к => -
    20 тыс штук => -
    12 тыс пользователей => -
    КП на 200 лицензий => -
    встреча в 2027 => meeting
    бюджет 10к или 12к => -
    заявка 12345 => -
    в 15:30 => -
  `);
});

describe('the length of the talk is heard', () => {
  understands(`
    5 мин => 5 min
    5мин => 5 min
    разговор 5 минут => 5 min
    пять минут => 5 min
    двадцать минут разговора => 20 min
    минут десять => 10 min
    полчаса => 30 min
    пол часа => 30 min
    1 час => 60 min
    1 ч 20 мин => 80 min
    полтора часа => 90 min
    45 секунд => 45 s
    15-минутный звонок => call · 15 min
    два часа => 120 min
  `);
});

describe('other lengths of time are no talk', () => {
  understands(`
    демо 30 мин в четверг => next demo 11-19
    опоздал на 10 минут => -
    встреча 45 мин => meeting
    не берет 2 мин => no-answer
    10 минут назад => -
    5 мин или 10 мин => -
    12 часов => -
    встреча на 30 минут во вторник => next meeting 11-24
  `);
});
