import { describe, expect, test } from 'vitest';
import { kitNames, kits, stageCodes } from '#lib/domain/pipeline.ts';
import { claimedBy, defaultPipeline, likeliest, pipelinesInOrder } from '#lib/domain/pipelines/matching.ts';
import { addPipeline, editPipeline } from '#lib/domain/pipelines/pipeline-commands.ts';
import { removePipeline } from '#lib/domain/pipelines/retiring.ts';
import { checkedKey, checksOf, openChecks, stepsOf, ticked } from '#lib/domain/pipelines/stage-guide.ts';
import { languages } from '#lib/i18n/languages.ts';
import { aDeal, aMoment, anId, aStage, fridayDay, pipelineId } from '../support/builders.ts';
import { dictionaries } from '../support/dictionaries.ts';

const moment = aMoment();

describe('the ready-made stages', () => {
  test.each([
    ['classic', ['prospecting', 'qualification', 'meeting', 'proposal', 'negotiation']],
    ['consultative', ['research', 'qualification', 'contact', 'demo', 'negotiation', 'proposal']],
    ['saas', ['prospecting', 'trial', 'demo', 'subscription', 'negotiation', 'activation']]
  ] as const)('of the kit %s are those of the method, in its order', (kit, codes) => {
    expect(kits[kit].map(([code]) => code)).toEqual(codes);
  });

  test.each(kitNames)('of the kit %s are likelier to be won the further they are', kit => {
    const chances = kits[kit].map(([, chance]) => chance);
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
    expect(new Set(chances).size).toBe(chances.length);
  });

  test.each(languages)('ask a question and have a checklist in %s', language => {
    const { guide } = dictionaries[language];
    for (const code of stageCodes) {
      expect(guide.questions[code]).toMatch(/\?$/);
      const checks = checksOf({ code });
      expect(checks.length).toBeGreaterThan(1);
      for (const check of checks) expect(new Map(Object.entries(guide.checks)).get(check.code ?? '')).toBeTruthy();
      expect(stepsOf({ code }).length).toBeGreaterThan(0);
    }
  });
});

describe('several pipelines', () => {
  const [first, fairs] = [
    { id: pipelineId, createdAt: 1 },
    { id: anId('pipeline'), createdAt: 2, name: 'Fairs', sources: ['Targi Łódź'], products: ['Gold'] }
  ];

  test('claim a deal by its source or product, however it is typed', () => {
    expect(claimedBy({ source: ' targi lodz ' }, [first, fairs])).toBe(fairs.id);
    expect(claimedBy({ product: 'GOLD' }, [first, fairs])).toBe(fairs.id);
    expect(claimedBy({ source: 'Website', product: '' }, [first, fairs])).toBeUndefined();
  });

  test('stand in the rep’s order, and those without a place by age', () => {
    expect(pipelinesInOrder([fairs, first])).toEqual([first, fairs]);
    expect(pipelinesInOrder([first, { ...fairs, rank: 1 }])).toEqual([{ ...fairs, rank: 1 }, first]);
    expect(defaultPipeline(anId('pipeline'), [fairs, first])).toBe(first.id);
  });

  test('need a name each', () => {
    const command = { kind: 'add-pipeline', id: anId('pipeline'), kit: 'field', fields: {} } as const;
    expect(addPipeline(command, moment)).toMatchObject({ ok: false, error: { kind: 'nothing-named' } });
    expect(editPipeline(fairs, { name: '' }, moment)).toMatchObject({ ok: false, error: { kind: 'nothing-named' } });
  });

  test('hand a deal over to the stage of the same kind, else of the same name, else of the nearest chance', () => {
    const there = [aStage({ code: 'proposal', probability: 90 }), aStage({ name: 'Talks', probability: 40 })];
    expect(likeliest({ code: 'proposal', probability: 10 }, there)).toBe(there[0]);
    expect(likeliest({ name: 'talks', probability: 90 }, there)).toBe(there[1]);
    expect(likeliest({ probability: 60 }, there)).toBe(there[1]);
    expect(likeliest({ probability: 60 }, [])).toBeUndefined();
  });

  test('are not left without one, nor are deals left without a pipeline', () => {
    const command = { kind: 'remove-pipeline', id: fairs.id } as const;
    const stage = aStage({ pipeline: fairs.id });
    const facts = {
      stages: [aStage(), stage],
      deals: [aDeal({ stage: stage.id, pipeline: fairs.id })],
      settings: undefined
    };
    const only = removePipeline(command, { ...facts, pipelines: [fairs] }, moment);
    expect(only).toMatchObject({ ok: false, error: { kind: 'last-pipeline' } });
    const full = removePipeline(command, { ...facts, pipelines: [first, fairs] }, moment);
    expect(full).toMatchObject({ ok: false, error: { kind: 'deals-inside' } });
  });
});

test('an item of a checklist keeps its day until it is open again', () => {
  const stage = aStage();
  const [check] = checksOf(stage);
  if (!check) throw new Error('no checklist');
  const key = checkedKey(stage, check);
  const checked = ticked({}, key, fridayDay);
  expect(checked).toEqual({ [key]: fridayDay });
  expect(openChecks({ checked: checked ?? {} }, stage)).not.toContainEqual(check);
  expect(ticked({ checked: checked ?? {} }, key, undefined)).toBeUndefined();
});
