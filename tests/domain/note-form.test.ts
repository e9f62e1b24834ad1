import { describe, expect, test } from 'vitest';
import { factsFrom, saveNoteForm, tidyAnswers, type SaveNoteForm } from '#lib/domain/note-form.ts';
import { formCodes, formId, formsFrom, ourForms } from '#lib/domain/note-forms.ts';
import type { Prompt, Template } from '#lib/domain/template.ts';
import { allowed, aMoment, anId, changedFields, rowOf } from '../support/builders.ts';

const moment = aMoment();
const pains: Prompt = { key: 'pains', kind: 'text', label: 'What hurts?', fact: 'problems' };

const save = (but: Partial<SaveNoteForm> = {}, stored?: Template) =>
  saveNoteForm(
    { kind: 'save-note-form', id: anId('template'), name: 'My visit', prompts: [pains], ...but },
    stored,
    moment
  );

describe('our forms', () => {
  test('have questions with keys of their own', () => {
    for (const { prompts = [] } of ourForms) {
      expect(prompts.length).toBeGreaterThan(2);
      expect(new Set(prompts.map(({ key }) => key)).size).toBe(prompts.length);
    }
  });

  test('ask what the review sets and discovery of the sources ask', () => {
    const asked = (code: (typeof formCodes)[number]) =>
      ourForms.find(form => form.code === code)?.prompts?.map(({ key }) => key);
    expect(asked('review-a')).toEqual(['nextSteps', 'toClose', 'obstacles']);
    expect(asked('review-b')).toEqual(['engaged', 'why', 'whyNow', 'nextSteps', 'buyingProcess', 'obstacles']);
    expect(asked('review-c')).toEqual(['promising', 'current', 'ideal', 'champion', 'championGoals', 'commitment']);
    expect(asked('discovery')).toEqual(['problems', 'challenges', 'profile', 'interests', 'goals']);
  });

  test('are replaced by what the rep made of them, and the rep’s own stand behind', () => {
    const demo = rowOf('templates', allowed(save({ id: formId('demo'), name: '' })));
    const mine = rowOf('templates', allowed(save()));
    const forms = formsFrom([mine, demo]);
    expect(forms).toHaveLength(ourForms.length + 1);
    expect(forms.find(({ code }) => code === 'demo')?.prompts).toEqual([pains]);
    expect(forms.at(-1)?.name).toBe('My visit');
  });
});

describe('a form of the rep’s own', () => {
  test('is kept without questions that ask nothing', () => {
    const prompts: Prompt[] = [
      pains,
      { key: 'a', kind: 'text', label: ' ' },
      { key: 'b', kind: 'choice', label: 'Pick', options: ['only one', ' '] },
      { key: 'c', kind: 'choice', label: 'Pick', options: [' yes ', 'no', 'yes'] }
    ];
    const row = rowOf('templates', allowed(save({ prompts })));
    expect(row).toMatchObject({ kind: 'note', name: 'My visit' });
    expect(row.prompts).toEqual([pains, { key: 'c', kind: 'choice', label: 'Pick', options: ['yes', 'no'] }]);
  });

  test('needs a name and a question', () => {
    expect(save({ name: ' ' })).toMatchObject({ error: { kind: 'nothing-named' } });
    expect(save({ prompts: [] })).toMatchObject({ error: { kind: 'nothing-named' } });
  });

  test('has its changes in its history', () => {
    const before = rowOf('templates', allowed(save()));
    expect(changedFields(allowed(save({ id: before.id, name: 'Visits' }, before)))).toEqual(['name']);
  });
});

describe('answers', () => {
  const champion: Prompt = { key: 'champion', kind: 'text', label: 'Who helps?', fact: 'champion' };
  const fit: Prompt = { key: 'fit', kind: 'choice', label: 'Fit', options: ['good', 'bad'], fact: 'profile' };
  const seen: Prompt = { key: 'seen', kind: 'check', label: 'Seen?' };

  test('become the facts that their questions are about, and no others', () => {
    const answers = { pains: ' slow trucks ', fit: 'good', seen: true, stray: 'x' };
    expect(factsFrom([pains, champion, fit, seen], answers)).toEqual({ problems: 'slow trucks', profile: 'good' });
  });

  test('to two questions about one fact are both told', () => {
    const more: Prompt = { key: 'more', kind: 'text', label: 'And?', fact: 'problems' };
    expect(factsFrom([pains, more], { pains: 'slow', more: 'old' })).toEqual({ problems: 'slow\nold' });
  });

  test('taken back take the fact back', () => {
    const facts = factsFrom([pains, champion], { pains: ' ' });
    expect('problems' in facts).toBe(true);
    expect(facts).toEqual({ problems: undefined });
  });

  test('are kept without the empty ones', () => {
    expect(tidyAnswers({ a: ' x ', b: '', c: false, d: true })).toEqual({ a: 'x', d: true });
  });
});
