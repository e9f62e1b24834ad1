import { describe, expect, test } from 'vitest';
import type { Tongue } from '#lib/domain/quick-line/chips.ts';
import { readLine } from '#lib/domain/quick-line/read-line.ts';
import { noteLeft, rows, understood, usualSetting } from './read.ts';

const understands = (hint: Tongue, table: string) => {
  test.each(rows(table))(`${hint}: %s → %s`, (said, chips) => {
    expect(understood(said, hint)).toBe(chips);
  });
};

describe('the time of the next step is heard', () => {
  understands(
    'pl',
    `
    spotkanie w piątek o 10:30 => next meeting 11-20 10:30
    w piątek o 10:30 spotkanie => next meeting 11-20 10:30
    spotkanie o 10:30 w piątek => next meeting 11-20 10:30
    w piątek spotkanie o 15 => next meeting 11-20 15:00
    zadzwonić jutro o 15:00 => next call 11-19 15:00
    zadzwonić jutro o 15.30 => next call 11-19 15:30
    zadzwonić jutro o godz. 9 => next call 11-19 09:00
    zadzwonić jutro o godzinie 14:15 => next call 11-19 14:15
    zadzwonić jutro 11:45 => next call 11-19 11:45
    zadzwonić jutro o 3 => next call 11-19 15:00
    zadzwonić jutro o 8 rano => next call 11-19 08:00
    zadzwonić jutro o 5 po południu => next call 11-19 17:00
    oddzwonić o 15 => next call 11-18 15:00
    umówiona wizyta 15 grudnia o 9:00 => next visit 12-15 09:00
    nie odbiera, zadzwonić w poniedziałek o 12 => no-answer · next call 11-23 12:00
    demo w czwartek, 13:00 => next demo 11-19 13:00
    wysłana oferta, w piątek o 10 zadzwonić do Kowalskiego => e-mail · sent · next call 11-20 10:00
    `
  );
  understands(
    'en',
    `
    meeting on Friday at 10:30 => next meeting 11-20 10:30
    demo tomorrow at 3pm => next demo 11-19 15:00
    demo tomorrow at 3 p.m. => next demo 11-19 15:00
    demo tomorrow at 9am => next demo 11-19 09:00
    demo tomorrow at 12pm => next demo 11-19 12:00
    call back tomorrow at 15:30 => next call 11-19 15:30
    call back tomorrow at 4 => next call 11-19 16:00
    call back at 3pm on Friday => next call 11-20 15:00
    call back at 15:30 => next call 11-18 15:30
    call back at 10 o'clock tomorrow => next call 11-19 10:00
    visit next Tuesday at 11 in the morning => next visit 11-24 11:00
    no answer, call tomorrow at 2:15 pm => no-answer · next call 11-19 14:15
    `
  );
  understands(
    'ru',
    `
    встреча в пятницу в 10:30 => next meeting 11-20 10:30
    в пятницу в 15:30 встреча => next meeting 11-20 15:30
    позвонить завтра в 15 => next call 11-19 15:00
    позвонить завтра в 15 часов => next call 11-19 15:00
    позвонить завтра в 3 часа дня => next call 11-19 15:00
    позвонить завтра в 9 утра => next call 11-19 09:00
    позвонить завтра в 7 вечера => next call 11-19 19:00
    перезвонить в 15:30 => next call 11-18 15:30
    демо 15 декабря в 12:00 => next demo 12-15 12:00
    не берет трубку, перезвонить в понедельник в 11 => no-answer · next call 11-23 11:00
    `
  );
});

describe('what is no time of the next step makes none', () => {
  understands(
    'pl',
    `
    zadzwonić jutro po 15 => next call 11-19
    zadzwonić jutro przed 10:30 => next call 11-19
    zadzwonić jutro między 10:00 a 11:00 => next call 11-19
    zadzwonić jutro od 10:00 do 11:00 => next call 11-19
    spotkanie na 30 min w piątek => next meeting 11-20
    zadzwonić jutro, oferta na 15 000 zł => next call 11-19 · 15000 PLN
    zadzwonić jutro o 10 licencji => next call 11-19
    zadzwoniłem o 9:00 i oferta w piątek => call · next e-mail 11-20
    rozmowa o 2 ofertach, spotkanie w piątek => next meeting 11-20
    spotkanie w piątek o 10:00 albo 12:00 => next meeting 11-20
    o 15:30 => -
    `
  );
  understands(
    'en',
    `
    call tomorrow after 3pm => next call 11-19
    call tomorrow before 10:30 => next call 11-19
    call tomorrow, offer at 12k => next call 11-19 · 12000 PLN
    call tomorrow about 15 seats => next call 11-19
    called at 9:00 and offer by Friday => call · next e-mail 11-20
    `
  );
  understands(
    'ru',
    `
    позвонить завтра после 15 => next call 11-19
    позвонить завтра до 12:00 => next call 11-19
    позвонить через 3 дня => next call 11-21
    позвонить завтра, бюджет 15 тыс => next call 11-19 · 15000 PLN
    позвонить завтра о 3 объектах => next call 11-19
    `
  );
});

const next = (said: string, time: string) =>
  readLine(said, { ...usualSetting, time, hint: 'pl' }).chips.find(({ kind }) => kind === 'next');

test('a time without a day is that of today while it is to come, and of the next working day once it has passed', () => {
  expect(next('oddzwonić o 15', '09:00')).toMatchObject({ due: '2026-11-18', time: '15:00' });
  expect(next('oddzwonić o 9', '16:00')).toMatchObject({ due: '2026-11-19', time: '09:00' });
});

test('the words of the time are in the chip, and not in the note', () => {
  expect(noteLeft('zadzwonić jutro o 10:30, pyta o rabat', 'pl')).toBe('pyta o rabat');
  expect(noteLeft('call tomorrow at 3pm, wants a discount', 'en')).not.toContain('3');
});
