import { describe, expect, test } from 'vitest';
import { messageCodes } from '#lib/domain/messages/codes.ts';
import { fieldsOf, unknownFields } from '#lib/domain/messages/merge.ts';
import { ourId, ourTemplates, ourWords, withOurs } from '#lib/domain/messages/ours.ts';
import { isInSeason, occasionCode, rivalsOf, suggest } from '#lib/domain/messages/suggest.ts';
import { addTemplate, copyTemplate, editTemplate, type AddTemplate } from '#lib/domain/messages/template-commands.ts';
import { languagesOf, nameOfTemplate, rewriting, textIn } from '#lib/domain/messages/text-in.ts';
import type { Template } from '#lib/domain/template.ts';
import {
  aCall,
  aDeal,
  aMoment,
  allowed,
  anId,
  changedFields,
  fridayDay,
  personId,
  rowOf
} from '../support/builders.ts';

const languages = ['en', 'pl', 'ru'];
const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('not there');
  return value;
};
const intro = found(ourTemplates[0]);
const words = (code: string | undefined, language: string) => found(ourWords(code, language));
const aTemplate = (but: Partial<Template> = {}): Template => ({
  id: anId('template'),
  kind: 'message',
  name: 'Mine',
  channel: 'e-mail',
  createdAt: 1,
  ...but
});

describe('our messages', () => {
  test('are whole in every language: a name, a text, a subject where it is an e-mail, no field of nobody', () => {
    for (const language of languages)
      for (const template of ourTemplates) {
        const { name, subject, body } = words(template.code, language);
        expect(name).not.toBe('');
        expect(unknownFields(`${subject ?? ''} ${body}`)).toEqual([]);
        expect(subject === undefined).toBe(template.channel !== 'e-mail');
        expect(fieldsOf(body).includes('hook')).toBe(template.needsHook === true);
      }
  });

  test('greet nobody by a first name where it would have to be inflected', () => {
    for (const language of ['pl', 'ru'])
      for (const code of messageCodes) expect(fieldsOf(words(code, language).body)).not.toContain('first_name');
  });

  test('fit an invitation on LinkedIn', () => {
    for (const language of languages) expect(words('linkedin-note', language).body.length).toBeLessThan(200);
  });
});

describe('a template', () => {
  test('speaks the language of its reader, in the words of the rep before ours', () => {
    const mine = { ...intro, texts: { pl: { body: 'Moje' } } };
    expect(textIn(mine, 'pl')).toEqual({ language: 'pl', body: 'Moje' });
    expect(textIn(mine, 'ru')).toMatchObject({ language: 'ru', body: words('intro', 'ru').body });
  });

  test('speaks the language that it has where the reader’s is not there', () => {
    expect(textIn(aTemplate({ language: 'de', body: 'Guten Tag' }), 'ru')).toMatchObject({ language: 'de' });
    expect(textIn(intro, 'uk')).toMatchObject({ language: 'en' });
    expect(textIn(aTemplate(), 'en')).toEqual({ language: 'en', body: '' });
    expect(languagesOf(aTemplate({ language: 'de', body: 'x', texts: { en: { body: 'y' } } }), languages)).toEqual([
      'de',
      'en'
    ]);
  });

  test('of ours is called by the language of the app until the rep renames it', () => {
    expect(nameOfTemplate(intro, 'pl')).toBe('Pierwszy kontakt');
    expect(nameOfTemplate({ ...intro, name: 'Start' }, 'pl')).toBe('Start');
  });

  test('gets a row with the first change, and the texts in other languages stay ours', () => {
    const text = { subject: 'Cześć', body: 'Nowe' };
    const writes = allowed(editTemplate(undefined, { id: intro.id, fields: rewriting(intro, 'pl', text) }, aMoment()));
    const row = rowOf('templates', writes);
    expect(textIn(row, 'pl')).toMatchObject(text);
    expect(textIn(row, 'en').body).toBe(words('intro', 'en').body);
    expect(withOurs([row])).toHaveLength(ourTemplates.length);
  });

  test('that was emptied in a language speaks our words there again', () => {
    const writes = allowed(
      editTemplate(
        { ...intro, texts: { pl: { body: 'x' } } },
        { id: intro.id, fields: { texts: { pl: { body: ' ' } } } },
        aMoment()
      )
    );
    expect(rowOf('templates', writes).texts).toBeUndefined();
    expect(changedFields(writes)).toEqual(['texts']);
  });

  test('needs a name, a text that is not endless and a season that exists', () => {
    const add = (fields: AddTemplate['fields']) =>
      addTemplate({ kind: 'add-template', id: anId('template'), fields }, aMoment());
    expect(add({ kind: 'message', name: ' ' })).toMatchObject({ error: { kind: 'nothing-named' } });
    expect(add({ kind: 'message', name: 'x', body: 'x'.repeat(20_001) })).toMatchObject({
      error: { kind: 'too-long' }
    });
    expect(add({ kind: 'message', name: 'x', season: { from: '02-30', to: '03-01' } })).toMatchObject({
      error: { kind: 'bad-date' }
    });
  });

  test('that the book does not have cannot be changed', () => {
    expect(editTemplate(undefined, { id: anId('template'), fields: {} }, aMoment())).toMatchObject({
      error: { kind: 'unknown-row' }
    });
  });

  test('copied from ours takes its words along in every language', () => {
    const command = {
      kind: 'copy-template',
      id: anId('template'),
      of: intro.id,
      name: 'Copy',
      asRival: false
    } as const;
    const copy = rowOf('templates', allowed(copyTemplate(intro, command, { rivals: [], languages }, aMoment())));
    expect(copy.code).toBeUndefined();
    for (const language of languages) expect(textIn(copy, language).body).toBe(words('intro', language).body);
  });

  test('copied as a rival takes the next letter of the same comparison', () => {
    const command = { kind: 'copy-template', id: anId('template'), of: intro.id, name: 'B', asRival: true } as const;
    const b = rowOf('templates', allowed(copyTemplate(intro, command, { rivals: [intro], languages }, aMoment())));
    expect(b).toMatchObject({ variant: 'B', rivalOf: intro.id });
    const again = { ...command, id: anId('template'), of: b.id };
    const c = rowOf('templates', allowed(copyTemplate(b, again, { rivals: [intro, b], languages }, aMoment())));
    expect(c).toMatchObject({ variant: 'C', rivalOf: intro.id });
    expect(rivalsOf(c, [c, b, intro]).map(({ id }) => id)).toEqual([intro.id, b.id, c.id]);
  });
});

describe('what is suggested', () => {
  const occasion = { channel: 'e-mail', today: fridayDay, person: personId, sent: new Set<Template['id']>() } as const;

  test('is what this person has not had yet', () => {
    const [first, second] = [aTemplate(), aTemplate()];
    expect(suggest([first, second], { ...occasion, sent: new Set([first.id]) })[0]).toBe(second);
  });

  test('fits the channel and the season, and is not put aside', () => {
    const fitting = aTemplate();
    const others = [aTemplate({ channel: 'sms' }), aTemplate({ hidden: true }), aTemplate({ kind: 'script' })];
    const christmas = aTemplate({ season: { from: '12-01', to: '01-06' } });
    expect(suggest([...others, christmas, fitting], occasion)).toEqual([fitting]);
    expect(isInSeason(christmas.season, '2026-12-31')).toBe(true);
    expect(isInSeason(christmas.season, '2027-01-06')).toBe(true);
    expect(isInSeason(christmas.season, '2027-01-07')).toBe(false);
    expect(isInSeason({ from: '03-01', to: '03-31' }, '2026-04-01')).toBe(false);
  });

  test('comes from what happened last', () => {
    const last = aCall({ disposition: 'no-answer' });
    expect(occasionCode({ channel: 'e-mail' })).toBe('intro');
    expect(occasionCode({ channel: 'sms', last })).toBe('no-answer-sms');
    expect(occasionCode({ channel: 'e-mail', last: aCall({ channel: 'demo', disposition: 'held' }) })).toBe(
      'after-demo'
    );
    expect(occasionCode({ channel: 'e-mail', last: aCall(), stage: 'proposal' })).toBe('after-proposal');
    expect(occasionCode({ channel: 'e-mail', last, deal: aDeal({ status: 'hold' }) })).toBe('revive');
    expect(occasionCode({ channel: 'e-mail', last, deal: aDeal({ status: 'won' }) })).toBe('renewal');
    expect(suggest(ourTemplates, { ...occasion, last: aCall({ channel: 'demo' }) })[0]?.id).toBe(ourId('after-demo'));
  });

  test('is one of two rivals for half of the people, and always the same for one', () => {
    const a = aTemplate();
    const b = aTemplate({ rivalOf: a.id, variant: 'B' });
    const firsts = Array.from({ length: 400 }, () => {
      const person = anId('person');
      const [first] = suggest([a, b], { ...occasion, person });
      expect(suggest([b, a], { ...occasion, person })[0]).toBe(first);
      return first;
    });
    const ofA = firsts.filter(first => first === a).length;
    expect(ofA).toBeGreaterThan(140);
    expect(ofA).toBeLessThan(260);
  });
});
