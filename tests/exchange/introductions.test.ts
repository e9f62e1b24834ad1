import { expect, test } from 'vitest';
import { introductionIn } from '#lib/exchange/introduction.ts';

test('the code on a paper card is read: MECARD, with its escapes', async () => {
  const text =
    'MECARD:N:Kowalska\\, z d. Nowak,Anna;ORG:ACME\\; Sp. z o.o.;TEL:+48601234567;TEL:221234567;EMAIL:a@acme.pl;NOTE:fair;;';
  expect(await introductionIn(text)).toEqual({
    name: 'Anna Kowalska, z d. Nowak',
    company: 'ACME; Sp. z o.o.',
    jobTitle: '',
    phones: ['+48601234567', '221234567'],
    emails: ['a@acme.pl'],
    note: 'fair'
  });
});

test('a vCard in a code is read', async () => {
  const text =
    'BEGIN:VCARD\nVERSION:3.0\nN:Щукина;Анна;;;\nFN:Анна Щукина\nORG:Вектор\nTEL;TYPE=CELL:+7 912 345 67 89\nEND:VCARD';
  expect(await introductionIn(text)).toMatchObject({
    name: 'Анна Щукина',
    company: 'Вектор',
    phones: ['+7 912 345 67 89']
  });
});

test('any other text is read as a signature', async () => {
  expect(await introductionIn('Jan Kowalski\nPrezes\njan@firma.pl')).toMatchObject({
    name: 'Jan Kowalski',
    jobTitle: 'Prezes',
    note: ''
  });
});

test.each(['BEGIN:VCARD', 'BEGIN:VCARD\nEND:VCARD', 'MECARD:', 'MECARD:N', ''])('%j introduces nobody', async text => {
  expect(await introductionIn(text)).toMatchObject({ name: '', phones: [], emails: [] });
});
