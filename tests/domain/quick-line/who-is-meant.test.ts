import { describe, expect, test } from 'vitest';
import type { Tongue } from '#lib/domain/quick-line/chips.ts';
import { isFormOf } from '#lib/domain/quick-line/inflection.ts';
import { readLine } from '#lib/domain/quick-line/read-line.ts';
import { whoIsMeant } from '#lib/domain/quick-line/who.ts';
import { rows, usualSetting } from './read.ts';

const book = [
  { id: '1', name: 'Anna Kowalska', company: 'ACME sp. z o.o.' },
  { id: '2', name: 'Anna Nowak', company: 'Orlen' },
  { id: '3', name: 'Paweł Wiśniewski', company: 'Budimex' },
  { id: '4', name: 'Marek Zieliński', company: 'Orlen' },
  { id: '5', name: 'Agnieszka Wójcik' },
  { id: '6', name: 'Анна Иванова', company: 'Газпром' },
  { id: '7', name: 'Дмитрий Соколов', company: 'Газпром' },
  { id: '8', name: 'Мария Ковальская' },
  { id: '9', name: "Sean O'Brien", company: 'Initech' },
  { id: '10', name: 'John Smith', company: 'Initech' },
  { id: '11', name: 'Piotr Kowalski-Nowak' }
];

function meant(said: string, hint: Tongue): string {
  const { names } = readLine(said, { ...usualSetting, hint });
  return (
    whoIsMeant(names, book)
      ?.people.map(({ name }) => name)
      .join(' | ') ?? 'nobody'
  );
}

describe('whom a line means, in any case of the name', () => {
  test.each(
    rows(`
      Zadzwoniłem do Anny Kowalskiej => Anna Kowalska
      do anny kowalskiej oferta do piątku => Anna Kowalska
      spotkanie z Anną Nowak => Anna Nowak
      telefon do Pawła, nie odbiera => Paweł Wiśniewski
      rozmowa z Pawłem => Paweł Wiśniewski
      oddzwonić Markowi jutro => Marek Zieliński
      z Markiem demo w czwartek => Marek Zieliński
      powiedziałem Agnieszce => Agnieszka Wójcik
      kowalska nie odbiera => Anna Kowalska
      Anna ACME 5 min, pozytywna => Anna Kowalska
      Anna z Orlenu prosi o telefon => Anna Nowak
      Anna K nie odbiera => Anna Kowalska
      Piotrowi wysłać umowę => Piotr Kowalski-Nowak
      Nowak => Anna Nowak | Piotr Kowalski-Nowak
      Zenon nie odbiera => nobody
      super rozmowa => nobody
    `)
  )('%s → %s', (said, who) => {
    expect(meant(said, 'pl')).toBe(who);
  });

  test.each(
    rows(`
      Позвонил Анне Ивановой => Анна Иванова
      встреча с Дмитрием, отлично => Дмитрий Соколов
      Дмитрию отправить КП до пятницы => Дмитрий Соколов
      соколов не берет => Дмитрий Соколов
      звонок Марии Ковальской => Мария Ковальская
      Марии КП завтра => Мария Ковальская
      Анна Газпром, позитивно => Анна Иванова
      Семён не отвечает => nobody
    `)
  )('%s → %s', (said, who) => {
    expect(meant(said, 'ru')).toBe(who);
  });

  test.each(
    rows(`
      called John, no answer => John Smith
      john smith voicemail => John Smith
      met with Sean O'Brien => Sean O'Brien
      John's boss is keen => John Smith
      Smith at Initech, good talk => John Smith
      Initech, no answer => John Smith | Sean O'Brien
      somebody new => nobody
    `)
  )('%s → %s', (said, who) => {
    expect(meant(said, 'en')).toBe(who);
  });

  test('of four alike none is offered', () => {
    const four = [1, 2, 3, 4].map(n => ({ id: String(n), name: `Anna Nowa${'k'.repeat(n)}` }));
    const { names } = readLine('Anna nie odbiera', { ...usualSetting, hint: 'pl' });
    expect(whoIsMeant(names, four)).toBeUndefined();
  });
});

test.each([
  ['kowalskiej', 'kowalska'],
  ['kowalskiego', 'kowalski'],
  ['pawlem', 'pawel'],
  ['marka', 'marek'],
  ['oldze', 'olga'],
  ['marcie', 'marta'],
  ['barbarze', 'barbara'],
  ['ivanovym', 'ivanov'],
  ['alekseyu', 'aleksei'],
  ['yulii', 'yuliya'],
  ['sergeem', 'sergei'],
  ['petrovskomu', 'petrovskii']
])('%s is a form of %s', (said, name) => {
  expect(isFormOf(said, name)).toBe(true);
});

test.each([
  ['nowa', 'nowak'],
  ['marka', 'marta'],
  ['an', 'anna'],
  ['ivan', 'ivanov'],
  ['jan', 'janina'],
  ['cena', 'celina']
])('%s is no form of %s', (said, name) => {
  expect(isFormOf(said, name)).toBe(false);
});
