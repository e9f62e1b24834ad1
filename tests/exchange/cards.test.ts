import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '#lib/domain/person.ts';
import { Reading } from '#lib/exchange/reading.ts';
import { readCards, type Card, type Labelled } from '#lib/exchange/vcard/read-cards.ts';
import { writeCard, writeCards } from '#lib/exchange/vcard/write-cards.ts';
import { aPerson } from '../support/builders.ts';

const aCard = (...lines: string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

const only = (text: string): Card => {
  const { cards } = readCards(text);
  const [card] = cards;
  if (!card || cards.length > 1) throw new Error(`${String(cards.length)} cards instead of one`);
  return card;
};

const texts = (list: readonly Labelled[]): string[] => list.map(({ text }) => text);

describe('a vCard', () => {
  test('of an old phone is read: quoted-printable, soft breaks, bare labels', () => {
    const old = aCard(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81ukasz;Zo=C5=9B=',
      'ka;;;',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C5=9Bka =C5=81ukasz',
      'TEL;HOME:221234567',
      'TEL;CELL;PREF:601 234 567',
      'NOTE:rings back; after five, always'
    );
    const { name, phones, note } = only(old);
    expect([name, note]).toEqual(['Zośka Łukasz', 'rings back; after five, always']);
    expect(phones).toEqual([
      { text: '601 234 567', labels: ['CELL', 'PREF'] },
      { text: '221234567', labels: ['HOME'] }
    ]);
  });

  test('in a code page of its own time is read by that code page', () => {
    const old = aCard('VERSION:2.1', 'FN;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=C0=ED=ED=E0');
    expect(only(old).name).toBe('Анна');
  });

  test('of an iPhone is read with its groups, photo and escapes', () => {
    const phone = aCard(
      'VERSION:3.0',
      'N:Doe;John;;;',
      'item1.EMAIL;type=INTERNET;type=pref:john@example.com',
      'item1.X-ABLabel:_$!<Work>!$_',
      'TEL;type=CELL;type=VOICE:905-555-1234',
      'URL:http\\://example.com',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAYEBQYF',
      ' BAYGBQYHBwYIChAKCgkJChQODwwQFxQY'
    );
    const { name, emails, phones, url, photo } = only(phone);
    expect([name, texts(emails), url]).toEqual(['John Doe', ['john@example.com'], 'http://example.com']);
    expect(phones[0]?.labels).toEqual(['CELL', 'VOICE']);
    expect(photo).toEqual({
      type: 'jpeg',
      base64: '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQY'
    });
  });

  test('of version 4 says numbers as addresses; the rep gets the number', () => {
    const modern = aCard('VERSION:4.0', 'FN:Simon', 'TEL;VALUE=uri;TYPE="work,voice":tel:+1-418-656-9254;ext=102');
    expect(texts(only(modern).phones)).toEqual(['+1-418-656-9254 x102']);
  });

  test('without a name is called by its e-mail', () => {
    expect(only(aCard('VERSION:2.1', 'EMAIL;PREF:john.doe@company.com')).name).toBe('john.doe@company.com');
  });

  test('that is broken takes no other down, and its place is told', () => {
    const file = aCard('VERSION:3.0', 'FN:First') + aCard('VERSION:3.0', ';:;') + aCard('VERSION:3.0', 'FN:Third');
    const { cards, broken } = readCards(file);
    expect(cards.map(({ name }) => name).filter(Boolean)).toEqual(['First', 'Third']);
    expect(broken.length + cards.length).toBe(3);
  });
});

describe('a file of vCards', () => {
  test('goes the way of every import, each number kept', async () => {
    const reading = new Reading();
    const file = aCard('VERSION:3.0', 'FN:Anna Kowalska', 'ORG:ACME\\; Sp. z o.o.;Sales', 'TEL:+48 601', 'TEL:+48 602');
    const sniffed = await reading.sniff(new TextEncoder().encode(file));
    expect(sniffed).toMatchObject({ ok: true, value: { records: 1, mapping: { kind: 'people' } } });
    if (sniffed.ok)
      expect(sniffed.value.sample[0]).toEqual(['Anna Kowalska', 'ACME; Sp. z o.o.', '', '+48 601; +48 602', '', '']);
  });

  test('whatever it holds, is read without a throw', () => {
    const line = fc.stringMatching(/^[A-Z;=:."\\ -~]{0,60}$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string())), lines => {
        const { cards, broken } = readCards(aCard(...lines));
        expect(cards.length + broken.length).toBeGreaterThanOrEqual(1);
      })
    );
  });
});

describe('a card that is written', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map(text => text.replace(/\p{C}/gu, '').trim());
  const people = fc
    .record({ name: words, jobTitle: words, note: words, company: words })
    .filter(({ name }) => name !== '');

  test('is read back as it was, in both versions, whatever the letters', () => {
    fc.assert(
      fc.property(people, fc.constantFrom('3.0' as const, '4.0' as const), ({ company, ...fields }, version) => {
        const person: Person = { ...aPerson(fields), phones: ['+48 601 234 567', '22 123 45 67'], emails: ['a@b.pl'] };
        const read = only(writeCard(person, { company }, version));
        const line = (text: string) => text.replace(/\s+/g, ' ');
        expect(read).toMatchObject({
          name: line(fields.name),
          company: line(company),
          jobTitle: line(fields.jobTitle)
        });
        expect(line(read.note)).toBe(line(fields.note));
        expect([texts(read.phones), texts(read.emails)]).toEqual([person.phones, person.emails]);
      })
    );
  });

  test('shows who calls: the company and the stage stand behind the name', () => {
    const text = writeCards([writeCard(aPerson({ name: 'Anna Kowalska' }), { behindName: 'ACME · Negotiation' })]);
    expect(only(text).name).toBe('Anna Kowalska, ACME · Negotiation');
  });
});
