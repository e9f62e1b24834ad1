import { describe, expect, test } from 'vitest';
import type { Stage } from '#lib/domain/pipeline.ts';
import { retireStage } from '#lib/domain/pipelines/retiring.ts';
import { addStage, editStage, splitStage } from '#lib/domain/pipelines/stage-commands.ts';
import { checksOf } from '#lib/domain/pipelines/stage-guide.ts';
import { aDeal, aMoment, anId, aStage, changedFields, fridayDay, pipelineId, rowOf } from '../support/builders.ts';

const moment = aMoment();
const retired = (stage: Stage, to: Stage): Stage => ({ ...stage, retiredOn: fridayDay, mappedTo: to.id });
const [lead, fit, talks] = [1, 2, 3].map(rank =>
  aStage({ rank, probability: rank * 20, name: `Stage ${String(rank)}` })
) as [Stage, Stage, Stage];

describe('an edit of a stage', () => {
  const first = lead;

  test('keeps its id and is a change of each field', () => {
    const writes = editStage(first, { name: ' First talk ', probability: 35 }, moment);
    if (!writes.ok) throw new Error(writes.error.kind);
    expect(rowOf('stages', writes.value)).toEqual({ ...first, name: 'First talk', probability: 35 });
    expect(changedFields(writes.value)).toEqual(['name', 'probability']);
  });

  test.each([
    ['a chance of more than certain', { probability: 101 }, 'bad-setting'],
    ['a chance below none', { probability: -1 }, 'bad-setting'],
    ['no number for a chance', { probability: NaN }, 'bad-setting'],
    ['no name and no code', { name: ' ' }, 'nothing-named'],
    ['a name longer than any list', { name: 'x'.repeat(301) }, 'too-long'],
    ['a step on half a day', { steps: [{ key: 'a', channel: 'call', days: 0.5 }] }, 'bad-setting']
  ] as const)('is refused for %s', (_, fields, kind) => {
    const { code: _code, ...plain } = first;
    expect(editStage(plain, fields, moment)).toMatchObject({ ok: false, error: { kind } });
  });

  test('keeps a list that the rep has emptied, and goes back to ours when it is cleared', () => {
    const empty = editStage(aStage(), { checks: [] }, moment);
    expect(empty.ok && checksOf(rowOf('stages', empty.value))).toEqual([]);
    const cleared = editStage(aStage({ checks: [] }), { checks: undefined }, moment);
    expect(cleared.ok && checksOf(rowOf('stages', cleared.value)).length).toBeGreaterThan(0);
  });

  test('that splits it makes the next one, of a chance between its neighbours', () => {
    const into = anId('stage');
    const command = { kind: 'split-stage', id: fit.id, into, fields: { name: 'Second' } } as const;
    const writes = splitStage(fit, command, [lead, fit, talks], moment);
    if (!writes.ok) throw new Error(writes.error.kind);
    const rows = writes.value.flatMap(write => (write.table === 'stages' ? write.row : []));
    expect(rows).toMatchObject([
      { id: into, rank: 3, splitFrom: fit.id, probability: 50 },
      { id: talks.id, rank: 4 }
    ]);
  });

  test('that adds one puts it last', () => {
    const command = { kind: 'add-stage', id: anId('stage'), pipeline: pipelineId, fields: { name: 'Last' } } as const;
    const writes = addStage(command, [lead, fit, talks], moment);
    expect(writes.ok && rowOf('stages', writes.value)).toMatchObject({ rank: 4, probability: 80 });
  });

  test('that retires it carries its deals along, as old on the new stage as they were', () => {
    const deal = aDeal({ stage: fit.id, stageSince: '2026-10-01' });
    const writes = retireStage(fit, talks.id, { stages: [lead, fit, talks], deals: [deal] }, moment);
    if (!writes.ok) throw new Error(writes.error.kind);
    expect(rowOf('stages', writes.value)).toEqual(retired(fit, talks));
    expect(rowOf('deals', writes.value)).toEqual({ ...deal, stage: talks.id });
    expect(changedFields(writes.value)).toEqual(['mappedTo', 'retiredOn', 'stage']);
  });

  test.each([
    ['the last of its pipeline', [fit], fit, 'last-stage'],
    ['itself as its heir', [lead, fit], fit, 'stage-not-in-use'],
    ['an heir that was retired into it', [lead, fit, retired(talks, fit)], talks, 'stage-not-in-use']
  ] as const)('that retires it is refused for %s', (_, stages, heir, kind) => {
    const writes = retireStage(fit, heir.id, { stages, deals: [] }, moment);
    expect(writes).toMatchObject({ ok: false, error: { kind } });
  });
});
