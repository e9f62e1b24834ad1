import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StageId } from '#lib/domain/ids.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import { calledAt } from '#lib/domain/pipelines/past-names.ts';
import { countsAs, inUse, leadingTo, stageAfter, standsOn } from '#lib/domain/pipelines/standing.ts';
import { aChange, aMoment, aStage, fridayDay, pipelineId } from '../support/builders.ts';

const moment = aMoment();
const retired = (stage: Stage, to: Stage): Stage => ({ ...stage, retiredOn: fridayDay, mappedTo: to.id });
const [lead, fit, talks, offer] = [1, 2, 3, 4].map(rank =>
  aStage({ rank, probability: rank * 20, name: `Stage ${String(rank)}` })
) as [Stage, Stage, Stage, Stage];

describe('a stage that was retired', () => {
  test('is not in use, and its deals stand on the one it was mapped to', () => {
    const stages = [lead, retired(fit, talks), talks, offer];
    expect(inUse(pipelineId, stages)).toEqual([lead, talks, offer]);
    expect(standsOn(fit.id, stages)).toEqual(talks);
    expect(leadingTo(talks.id, stages)).toEqual([talks.id, fit.id]);
  });

  test('is followed by what follows its heir', () => {
    expect(stageAfter(fit.id, [lead, retired(fit, talks), talks, offer])).toEqual(offer);
    expect(stageAfter(lead.id, [lead, retired(fit, talks), talks, offer])).toEqual(talks);
    expect(stageAfter(offer.id, [lead, fit, talks, offer])).toBeUndefined();
  });

  test('counts as its heir, over as many steps as it takes', () => {
    const stages = [lead, retired(fit, talks), retired(talks, offer), offer];
    expect(countsAs(fit.id, stages)).toBe(offer.id);
    expect(countsAs(lead.id, stages)).toBe(lead.id);
  });

  test('counts with the part that was split off it as one', () => {
    const part = { ...talks, splitFrom: fit.id };
    expect(countsAs(part.id, [lead, fit, part])).toBe(fit.id);
    expect(standsOn(part.id, [lead, fit, part])).toEqual(part);
  });

  test('leaves the first in use where devices apart have retired all of them in a ring', () => {
    const stages = [retired(lead, fit), retired(fit, lead)];
    const [first] = stages;
    expect(inUse(pipelineId, stages)).toEqual([first]);
    for (const { id } of stages) expect(standsOn(id, stages)).toEqual(first);
    expect(countsAs(lead.id, stages)).toBe(countsAs(fit.id, stages));
  });
});

test('however stages were mapped and split, each stands on one in use and counting has an end', () => {
  const some = fc.array(
    fc.record({ to: fc.option(fc.nat(7)), from: fc.option(fc.nat(7)), gone: fc.boolean(), rank: fc.nat(3) }),
    { minLength: 1, maxLength: 8 }
  );
  fc.assert(
    fc.property(some, drawn => {
      const ids = drawn.map((_, n) => `stage_drawn${String(n)}` as StageId);
      const at = (n: number) => ids[n % ids.length] ?? ids[0];
      const stages = drawn.map(({ to, from, gone, rank }, n) =>
        aStage({
          ...{ id: at(n) as StageId, rank },
          ...(gone && { retiredOn: fridayDay }),
          ...(to !== null && { mappedTo: at(to) as StageId }),
          ...(from !== null && { splitFrom: at(from) as StageId })
        })
      );
      const used = inUse(pipelineId, stages);
      for (const { id } of stages) {
        expect(used).toContain(standsOn(id, stages));
        expect(countsAs(countsAs(id, stages), stages)).toBe(countsAs(id, stages));
      }
      expect(used.flatMap(({ id }) => leadingTo(id, stages)).sort()).toEqual(ids.toSorted());
    })
  );
});

test('a stage is called in a timeline what it was called then', () => {
  const stage = aStage({ name: 'Third' });
  const renamed = (at: number, from: string | null, to: string) =>
    aChange({ of: stage.id, field: 'name', at, stamp: moment.stamp(), from, to });
  const renames = [renamed(10, null, 'Second'), renamed(20, 'Second', 'Third')];
  expect(calledAt(stage, renames, 5).name).toBeUndefined();
  expect(calledAt(stage, renames, 15).name).toBe('Second');
  expect(calledAt(stage, renames, 25).name).toBe('Third');
});
