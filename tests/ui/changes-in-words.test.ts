import { describe, expect, test } from 'vitest';
import type { FieldChange } from '#lib/domain/change.ts';
import { Formats } from '#lib/i18n/formats.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { changeLines } from '../../src/routes/history/change-words.ts';
import { deviceWords } from '../../src/routes/history/devices.ts';
import { aChange, personId, phone } from '../support/builders.ts';
import { dictionaries } from '../support/dictionaries.ts';

const wordsIn = (language: Language): Words =>
  Object.assign(Object.create(null) as Words, {
    t: dictionaries[language],
    language,
    format: new Formats(language, 'Europe/Warsaw')
  });

const named = {
  names: new Map([[personId, 'Anna Kowalska']]),
  reasons: { lossReasons: [{ code: 'price', name: 'Too dear' }] }
};
const zloty = (minor: number) => ({ minor, currency: 'PLN' });
const terms = {
  recurring: zloty(9_900),
  billing: 'month',
  seats: 10,
  months: 24,
  discount: 12.5,
  cost: zloty(900_000)
};

const told = (but: Partial<FieldChange>, language: Language = 'en') =>
  changeLines(wordsIn(language), [aChange(but)], named).map(({ text, before }) =>
    [text, before].filter(Boolean).join(' | ').replace(/\s/g, ' ')
  );

const changes: readonly (readonly [Partial<FieldChange>, string])[] = [
  [{ field: 'amount', from: zloty(100_000), to: zloty(200_000) }, 'Amount: PLN 1,000 → PLN 2,000'],
  [
    { field: 'terms', from: null, to: terms },
    'Terms: PLN 99 a month, 10 seats, 24 months, discount 12.5%, cost PLN 9,000'
  ],
  [
    { field: 'group', from: null, to: [{ person: personId, role: 'champion', attitude: 'for' }] },
    'Buying group: Anna Kowalska (champion, for us)'
  ],
  [{ field: 'checked', from: null, to: { 'stage:a': '2026-11-20' } }, 'Exit checklist: 1 item done'],
  [{ field: 'probability', from: 25, to: 40 }, 'Chance, %: 25% → 40%'],
  [{ field: 'pinned', from: null, to: true }, 'Pinned: yes'],
  [{ field: 'health', from: 'good', to: 'at-risk' }, 'Health: Good → At risk'],
  [{ field: 'competitors', from: ['Linde'], to: ['Linde', 'Toyota'] }, 'Competitors: Linde → Linde, Toyota'],
  [{ field: 'reasons', from: [], to: ['price', 'timing'] }, 'Reasons: Too dear, Timing'],
  [{ field: 'closeOn', from: '2026-11-20', to: '2026-12-20' }, 'Close date: 20 Nov 2026 → 20 Dec 2026'],
  [{ field: 'why', from: 'a'.repeat(50), to: 'b'.repeat(50) }, `Why: ${'b'.repeat(50)} | ${'a'.repeat(50)}`]
];

describe('a change of a field', () => {
  test.each(changes)('is told as a rep would say it: %o', (change, text) => {
    expect(told(change)).toEqual([text]);
  });

  test.each(languages)('is never told by a code or an id in %s', language => {
    for (const [change] of changes) expect(told(change, language).join()).not.toMatch(/_|undefined|[{}]|object/);
  });

  test('that only follows from another is not told', () => {
    expect(told({ field: 'stageSince', from: null, to: '2026-11-20' })).toEqual([]);
  });
});

test('who changed it is this device, another by name where there is just one, or another', () => {
  const words = wordsIn('en');
  expect(deviceWords(words, phone, { own: phone, others: ['Laptop'] })).toBe('on this device');
  expect(deviceWords(words, 'device_other', { own: phone, others: ['Laptop'] })).toBe('on Laptop');
  expect(deviceWords(words, 'device_other', { own: phone, others: ['Laptop', 'Tablet'] })).toBe('on another device');
  expect(deviceWords(words, 'device_other', { own: phone, others: [] })).toBe('on another device');
});
