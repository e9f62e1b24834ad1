import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, stageIn } from '#lib/domain/board-columns.ts';
import { idOf } from '#lib/domain/ids.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import { aDeal, aStage } from '../support/builders.ts';

const nameOf = ({ name }: Stage): string => name ?? '';
const main = idOf('pipeline', 'main');
const services = idOf('pipeline', 'services');

const stagesIn = (pipeline: typeof main, ...names: string[]): Stage[] =>
  names.map((name, n) => aStage({ pipeline, name, rank: n + 1 }));

const names = (pipelines: Stage[][]) => columnsOf(pipelines, nameOf).map(({ name }) => name);

test('one pipeline is shown stage by stage, even where two stages share a name', () => {
  expect(names([stagesIn(main, 'New', 'Offer', 'Offer')])).toEqual(['New', 'Offer', 'Offer']);
});

test('stages of one name share a column when several pipelines are shown, however they are spelled', () => {
  const columns = columnsOf([stagesIn(main, 'New', 'Offer'), stagesIn(services, 'new', 'Brief', 'OFFER')], nameOf);
  expect(columns.map(({ name, stages }) => [name, stages.length])).toEqual([
    ['New', 2],
    ['Brief', 1],
    ['Offer', 2]
  ]);
});

test('a deal put into a shared column comes to the stage of its own pipeline, and to none where there is none', () => {
  const [ours, theirs] = [stagesIn(main, 'New'), stagesIn(services, 'New', 'Brief')];
  const [shared, brief] = columnsOf([ours, theirs], nameOf);
  const deal = aDeal({ pipeline: main });
  expect(shared && stageIn(shared, deal)).toBe(ours[0]);
  expect(brief && stageIn(brief, deal)).toBeUndefined();
});

test('every stage is in exactly one column', () => {
  const pipeline = fc.array(fc.constantFrom('New', 'new', 'Brief', 'Offer', 'Żądło', ''), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(pipeline, { maxLength: 5 }), lists => {
      const pipelines = lists.map((list, n) => stagesIn(idOf('pipeline', `some${String(n)}`), ...list));
      const shown = columnsOf(pipelines, nameOf).flatMap(({ stages }) => stages.map(({ id }) => id));
      expect(shown.toSorted()).toEqual(
        pipelines
          .flat()
          .map(({ id }) => id)
          .toSorted()
      );
    })
  );
});
