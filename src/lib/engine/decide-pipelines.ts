import { fromRead } from '#lib/book/read-row.ts';
import { allStages } from '#lib/book/stages.ts';
import type { Book } from '#lib/book/tables.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { Moment } from '#lib/domain/moment.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import {
  addPipeline,
  choosePipeline,
  editPipeline,
  movePipeline,
  type AddPipeline,
  type ChoosePipeline,
  type EditPipeline,
  type MovePipeline
} from '#lib/domain/pipelines/pipeline-commands.ts';
import {
  bringBackStage,
  removePipeline,
  retireStage,
  type BringBackStage,
  type RemovePipeline,
  type RetireStage
} from '#lib/domain/pipelines/retiring.ts';
import {
  addStage,
  editStage,
  moveStage,
  splitStage,
  type AddStage,
  type EditStage,
  type MoveStage,
  type SplitStage
} from '#lib/domain/pipelines/stage-commands.ts';
import { inUse, leadingTo } from '#lib/domain/pipelines/standing.ts';
import { ok } from '#lib/domain/result.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { given, type Decision } from './given.ts';

/** What the rep does with pipelines and their stages. */
export type PipelineCommand = OnPipeline | OnStage;
type OnPipeline = AddPipeline | EditPipeline | MovePipeline | ChoosePipeline | RemovePipeline;
type OnStage = AddStage | EditStage | MoveStage | SplitStage | RetireStage | BringBackStage;

const onPipeline: ReadonlySet<string> = new Set([
  'add-pipeline',
  'edit-pipeline',
  'move-pipeline',
  'choose-pipeline',
  'remove-pipeline'
] satisfies OnPipeline['kind'][]);
const onStage: ReadonlySet<string> = new Set([
  'add-stage',
  'edit-stage',
  'move-stage',
  'split-stage',
  'retire-stage',
  'bring-back-stage'
] satisfies OnStage['kind'][]);

type Named = { readonly kind: string };
const isOnStage = (command: Named): command is OnStage => onStage.has(command.kind);
export const isOnPipeline = (command: Named): command is PipelineCommand =>
  onPipeline.has(command.kind) || isOnStage(command);

export const decideOnPipeline = (book: Book, command: PipelineCommand, moment: Moment): Decision =>
  isOnStage(command) ? decideOnStage(book, command, moment) : decideItself(book, command, moment);

async function decideItself(book: Book, command: OnPipeline, moment: Moment): Decision {
  switch (command.kind) {
    case 'add-pipeline':
      return addPipeline(command, moment);
    case 'edit-pipeline':
      return given(book, 'pipelines', command.id, row => editPipeline(row, command.fields, moment));
    case 'move-pipeline':
      return ok(movePipeline(command, await book.pipelines.toArray(), moment));
    case 'choose-pipeline':
      return given(book, 'pipelines', command.id, ({ id }) =>
        given(book, 'settings', settingsId, settings => Promise.resolve(ok(choosePipeline(settings, id, moment))))
      );
    case 'remove-pipeline': {
      const [pipelines, stages] = await Promise.all([book.pipelines.toArray(), allStages(book)]);
      const deals = await dealsStandingOn(book, inUse(command.id, stages), stages);
      const settings = await book.settings.get(settingsId);
      return removePipeline(command, { pipelines, stages, deals, settings }, moment);
    }
  }
}

async function decideOnStage(book: Book, command: OnStage, moment: Moment): Decision {
  const stages = await allStages(book);
  if (command.kind === 'add-stage')
    return given(book, 'pipelines', command.pipeline, () => addStage(command, stages, moment));
  return given(book, 'stages', command.id, stage => decideOnOne(book, { command, stage, stages }, moment));
}

type Facts = {
  readonly command: Exclude<OnStage, AddStage>;
  readonly stage: Stage;
  readonly stages: readonly Stage[];
};

async function decideOnOne(book: Book, { command, stage, stages }: Facts, moment: Moment): Decision {
  switch (command.kind) {
    case 'edit-stage':
      return editStage(stage, command.fields, moment);
    case 'move-stage':
      return ok(moveStage(stage, command.to, stages, moment));
    case 'split-stage':
      return splitStage(stage, command, stages, moment);
    case 'retire-stage': {
      const deals = await dealsStandingOn(book, [stage], stages);
      return retireStage(stage, command.to, { stages, deals }, moment);
    }
    case 'bring-back-stage':
      return ok(bringBackStage(stage, moment));
  }
}

/** Open deals and those on hold, also such as were put on a retired stage that leads here. */
async function dealsStandingOn(book: Book, on: readonly Stage[], all: readonly Stage[]): Promise<Deal[]> {
  const ids = on.flatMap(({ id }) => leadingTo(id, all));
  const places = ids.flatMap(id => [
    ['open', id],
    ['hold', id]
  ]);
  return (await book.deals.where('[status+stage]').anyOf(places).toArray()).map(fromRead);
}
