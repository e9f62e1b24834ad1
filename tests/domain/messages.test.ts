import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstName } from '#lib/domain/messages/first-name.ts';
import {
  fieldsOf,
  merge,
  mergeFields,
  unknownFields,
  withChangedHook,
  withPlaceForHook,
  type MergeFacts
} from '#lib/domain/messages/merge.ts';

const anna: MergeFacts = { first_name: 'Anna', name: 'Anna Kowalska', company: 'Transbud', my_name: 'Jan' };

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const withoutBraces = anyText.map(text => text.replace(/[{}]/g, ''));
const anyFacts = fc.record(Object.fromEntries(mergeFields.map(field => [field, withoutBraces])), { requiredKeys: [] });

/** Plain words, fields with and without other words, fields of nobody, and loose braces. */
const piece = fc.oneof(
  withoutBraces,
  fc.constantFrom(...mergeFields).map(field => `{{${field}}}`),
  fc
    .tuple(fc.constantFrom(...mergeFields), withoutBraces)
    .map(([field, or]) => `{{ ${field} | ${or.replace('|', '')} }}`),
  fc.constantFrom('{{', '}}', '{', '}', '{{}}', '{{nobody}}', '{{{name}}}', '|')
);
const anyTemplate = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''));

describe('a template filled in', () => {
  test('says what is known of the person', () => {
    const { text } = merge('Hello {{first_name}} of {{ company }}. {{my_name}}', anna);
    expect(text).toBe('Hello Anna of Transbud. Jan');
  });

  test('says the other words where nothing is known, and leaves no gap where there are none', () => {
    expect(merge('Hello {{deal|friend}}, about {{deal}}?', anna)).toEqual({
      text: 'Hello friend, about?',
      unknown: [],
      missing: ['deal']
    });
  });

  test('names the fields that it does not know and leaves them to be seen', () => {
    expect(merge('{{vorname}} and {{name}}', anna)).toMatchObject({
      text: '{{vorname}} and Anna Kowalska',
      unknown: ['vorname']
    });
    expect(unknownFields('{{ first_name }} {{Vorname}}')).toEqual(['vorname']);
  });

  test('puts names in as they are written, without a case ending', () => {
    expect(merge('Panie {{first_name}}', { first_name: 'Piotr' }).text).toBe('Panie Piotr');
  });

  test('takes braces in a name for the text that they are', () => {
    const hostile = { name: '{{company}} $& $1 <b>{{hook|x}}</b>', company: 'SECRET' };
    expect(merge('To {{name}}!', hostile).text).toBe('To {{company}} $& $1 <b>{{hook|x}}</b>!');
  });

  test('never fails, whatever the text and whatever is known', () => {
    fc.assert(
      fc.property(anyText, fc.dictionary(fc.constantFrom(...mergeFields), anyText), (text, facts) => {
        expect(typeof merge(text, facts).text).toBe('string');
      })
    );
  });

  test('leaves no field of ours unfilled, and names every other', () => {
    fc.assert(
      fc.property(anyTemplate, anyFacts, (template, facts) => {
        const { text, unknown } = merge(template, facts);
        const left = fieldsOf(text).filter(name => (mergeFields as readonly string[]).includes(name));
        // What two fillings make together by chance is theirs; a field as it stood must be gone.
        if (!/[{}]{3,}/.test(template)) expect(left).toEqual([]);
        expect([...unknown].sort()).toEqual([...new Set(unknownFields(template))].sort());
      })
    );
  });
});

describe('the line for one person', () => {
  test('gets a paragraph after the greeting where the text names no place for it', () => {
    expect(withPlaceForHook('Hello,\n\nbuy this.')).toBe('Hello,\n\n{{hook}}\n\nbuy this.');
    expect(withPlaceForHook('Buy this.')).toBe('{{hook}}\n\nBuy this.');
    expect(withPlaceForHook('Hi {{hook}} bye')).toBe('Hi {{hook}} bye');
  });

  test('is exchanged in a text gone on by hand, and nothing else of it changes', () => {
    expect(withChangedHook('Hi\n\nold $&\n\nmine', 'old $&', 'new $1')).toBe('Hi\n\nnew $1\n\nmine');
    expect(withChangedHook('Hi\n\nmine', '', 'new')).toBe('Hi\n\nnew\n\nmine');
    expect(withChangedHook('Hi', 'gone', '')).toBe('Hi');
  });
});

test('a first name is the first word that is no title', () => {
  expect(firstName('Anna Kowalska')).toBe('Anna');
  expect(firstName('dr  Anna Kowalska')).toBe('Anna');
  expect(firstName('Pan Piotr')).toBe('Piotr');
  expect(firstName('г-жа Ольга Иванова')).toBe('Ольга');
  expect(firstName('Dr.')).toBe('');
});
