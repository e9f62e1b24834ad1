import type { Book } from '#lib/book/tables.ts';
import {
  addDeal,
  closeDeal,
  editDeal,
  moveDeal,
  type AddDeal,
  type CloseDeal,
  type EditDeal,
  type MoveDeal
} from '#lib/domain/deal.ts';
import type { Moment } from '#lib/domain/moment.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import { err } from '#lib/domain/result.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { given, type Decision } from './given.ts';

/** What the rep does with one deal. */
export type DealCommand = AddDeal | EditDeal | MoveDeal | CloseDeal;

const kinds: ReadonlySet<string> = new Set([
  'add-deal',
  'edit-deal',
  'move-deal',
  'close-deal'
] satisfies DealCommand['kind'][]);

export const isOnDeal = (command: { readonly kind: string }): command is DealCommand => kinds.has(command.kind);

export function decideOnDeal(book: Book, command: DealCommand, moment: Moment): Decision {
  switch (command.kind) {
    case 'add-deal':
      return decideNewDeal(book, command, moment);
    case 'edit-deal':
      return given(book, 'deals', command.id, row => editDeal(row, command.fields, moment));
    case 'move-deal':
      return given(book, 'deals', command.id, async row =>
        given(book, 'stages', command.stage, stage => moveDeal(row, stage, moment))
      );
    case 'close-deal':
      return given(book, 'deals', command.id, row => closeDeal(row, command.end, moment));
  }
}

/** Without a stage the deal enters the first one of the rep's pipeline. */
async function decideNewDeal(book: Book, command: AddDeal, moment: Moment): Decision {
  const { stage, pipeline } = command.fields;
  const wanted = stage ? await book.stages.get(stage) : await firstStage(book, pipeline);
  if (!wanted) return err({ kind: 'unknown-row', table: 'stages', id: stage ?? '' });
  return addDeal(command, wanted, moment);
}

async function firstStage(book: Book, pipeline?: string): Promise<Stage | undefined> {
  const wanted = pipeline ?? (await book.settings.get(settingsId))?.pipeline;
  const stages = wanted ? await book.stages.where('pipeline').equals(wanted).sortBy('rank') : [];
  return stages[0];
}
