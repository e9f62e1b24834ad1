import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSignature } from '#lib/exchange/signature.ts';

describe('a pasted signature', () => {
  test('of a Polish buyer is read, register numbers left aside', () => {
    const text = `--
Pozdrawiam serdecznie
mgr Zofia Wiśniewska-Żak
Kierownik Działu Zakupów
Hurtownia Łódź Sp. z o.o.
ul. Piotrkowska 12, 90-001 Łódź
tel. 42 633 12 34 wew. 12, kom. +48 601 234 567
faks: 42 633 12 35
z.wisniewska@hurtownia-lodz.pl | www.hurtownia-lodz.pl
NIP 725-123-45-67, KRS 0000123456`;
    expect(readSignature(text)).toEqual({
      name: 'Zofia Wiśniewska-Żak',
      jobTitle: 'Kierownik Działu Zakupów',
      company: 'Hurtownia Łódź Sp. z o.o.',
      phones: ['42 633 12 34 wew. 12', '+48 601 234 567'],
      emails: ['z.wisniewska@hurtownia-lodz.pl'],
      website: 'www.hurtownia-lodz.pl'
    });
  });

  test('of a Russian director is read', () => {
    const text = `С уважением,
Анна Щукина
Коммерческий директор
ООО «Вектор Плюс»
тел.: +7 (495) 123-45-67 доб. 12
моб. 8 912 345 67 89
anna.schukina@vektor.ru
ИНН 7701234567`;
    expect(readSignature(text)).toMatchObject({
      name: 'Анна Щукина',
      jobTitle: 'Коммерческий директор',
      company: 'ООО «Вектор Плюс»',
      phones: ['+7 (495) 123-45-67 доб. 12', '8 912 345 67 89'],
      emails: ['anna.schukina@vektor.ru']
    });
  });

  test('in one line of an English mail is read', () => {
    const text =
      'Ada Lovelace | VP Sales & Head of Partners | Analytical Engines Ltd | +44 20 7946 0958 | ada@analytical.co.uk';
    expect(readSignature(text)).toMatchObject({
      name: 'Ada Lovelace',
      jobTitle: 'VP Sales & Head of Partners',
      company: 'Analytical Engines Ltd',
      phones: ['+44 20 7946 0958'],
      emails: ['ada@analytical.co.uk']
    });
  });

  test('names the firm that its address names, when no legal form does', () => {
    const text = 'John Smith\nOperations\nBlue Harbor\njohn@blueharbor.com';
    expect(readSignature(text)).toMatchObject({ name: 'John Smith', company: 'Blue Harbor' });
  });

  test('prefers the name that the address knows over another line of capitals', () => {
    const text = 'Nowa Huta\nJan Kowalski\njan.kowalski@firma.pl';
    expect(readSignature(text).name).toBe('Jan Kowalski');
  });

  test('that says nothing gives nothing', () => {
    expect(readSignature('')).toEqual({ name: '', jobTitle: '', company: '', phones: [], emails: [], website: '' });
    expect(readSignature('see you on 2026-11-25, 12 pcs').phones).toEqual([]);
  });

  test('of any length and letters is read at once, and gives only what it held', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 6_000 }), text => {
        const { emails } = readSignature(text);
        expect(emails.every(email => text.includes(email))).toBe(true);
      })
    );
    const hostile = [
      '1 '.repeat(5_000),
      'a@'.repeat(5_000),
      'A'.repeat(20_000),
      '(1-'.repeat(3_000),
      'a.'.repeat(5_000)
    ];
    for (const text of hostile) expect(readSignature(text).emails).toEqual([]);
  });
});
