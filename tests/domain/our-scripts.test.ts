import { describe, expect, test } from 'vitest';
import { scriptCodes } from '#lib/domain/messages/codes.ts';
import { fieldsOf, merge } from '#lib/domain/messages/merge.ts';
import { ourId, ourTemplates, ourWords, withOurs } from '#lib/domain/messages/ours.ts';
import { suggest } from '#lib/domain/messages/suggest.ts';
import { editTemplate } from '#lib/domain/messages/template-commands.ts';
import { rewriting, textIn } from '#lib/domain/messages/text-in.ts';
import { scriptLines } from '#lib/domain/script.ts';
import type { Template } from '#lib/domain/template.ts';
import { aMoment, allowed, fridayDay, rowOf } from '../support/builders.ts';

const languages = ['en', 'pl', 'ru'];
const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('not there');
  return value;
};
const words = (code: string | undefined, language: string) => found(ourWords(code, language));

describe('our call scripts', () => {
  const linesOf = (code: string, language: string) => scriptLines(words(code, language).body);

  test('open with words to say, make three to five points, and close with words to say', () => {
    for (const language of languages)
      for (const code of scriptCodes) {
        const kinds = linesOf(code, language).map(({ kind }) => kind);
        const points = kinds.filter(kind => kind === 'point');
        expect(points.length).toBeGreaterThanOrEqual(3);
        expect(points.length).toBeLessThanOrEqual(5);
        expect(kinds).toEqual(['text', ...points, 'text']);
      }
  });

  test('make the same points in every language', () => {
    for (const code of scriptCodes)
      expect(new Set(languages.map(language => linesOf(code, language).length)).size).toBe(1);
  });

  test('can be said of whom nothing is known, and address nobody by an inflected name', () => {
    for (const language of languages)
      for (const code of scriptCodes) {
        const { name, body } = words(code, language);
        expect(merge(body, {})).toMatchObject({ missing: [], unknown: [] });
        expect(name).not.toBe('');
        if (language !== 'en') expect(fieldsOf(body)).not.toContain('first_name');
      }
  });

  test('are offered to be read from, never to be sent', () => {
    const scripts = ourTemplates.filter(({ kind }) => kind === 'script');
    expect(scripts.map(({ code }) => code)).toEqual([...scriptCodes]);
    const occasion = { channel: 'sms', today: fridayDay, sent: new Set<Template['id']>() } as const;
    expect(suggest(scripts, occasion)).toEqual([]);
  });

  test('speak the rep’s own words once these are written, and ours in the other languages', () => {
    const id = ourId('cold-call');
    const script = found(ourTemplates.find(one => one.id === id));
    const fields = rewriting(script, 'pl', { body: 'Dzień dobry!\n- Mój punkt' });
    const row = rowOf('templates', allowed(editTemplate(undefined, { id, fields }, aMoment())));
    expect(textIn(row, 'pl').body).toBe('Dzień dobry!\n- Mój punkt');
    expect(textIn(row, 'ru').body).toBe(words('cold-call', 'ru').body);
    expect(withOurs([row]).filter(one => one.id === id)).toEqual([row]);
  });
});
