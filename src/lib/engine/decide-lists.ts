import { rowsNow } from '#lib/book/commit.ts';
import { stageToday } from '#lib/book/stages.ts';
import type { Book } from '#lib/book/tables.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { editDeals, type EditDeals } from '#lib/domain/deals-edited.ts';
import type { Moment } from '#lib/domain/moment.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import { addView, editView, type AddView, type EditView } from '#lib/domain/view.ts';
import { given, type Decision } from './given.ts';

/** What the rep does with lists: keeps one as a view, changes many of its rows at once. Taking a view away is `remove`. */
export type ListCommand = AddView | EditView | EditDeals;

const kinds: Readonly<Record<ListCommand['kind'], true>> = { 'add-view': true, 'edit-view': true, 'edit-deals': true };

export const isOnList = (command: { readonly kind: string }): command is ListCommand => command.kind in kinds;

export async function decideOnList(book: Book, command: ListCommand, moment: Moment): Decision {
  switch (command.kind) {
    case 'add-view':
      return addView(command, moment);
    case 'edit-view':
      return given(book, 'views', command.id, row => editView(row, command.fields, moment));
    case 'edit-deals':
      return decideEdits(book, command, moment);
  }
}

async function decideEdits(book: Book, command: EditDeals, moment: Moment): Decision {
  const ids = command.edits.map(({ id }) => id);
  const deals = (await rowsNow(book, 'deals', ids)) as ReadonlyMap<string, Deal>;
  const wanted = [...new Set(command.edits.flatMap(({ stage }) => stage ?? []))];
  const found = await Promise.all(wanted.map(async id => [id, await stageToday(book, id)] as const));
  const stages = new Map<string, Stage>(found.flatMap(([id, stage]) => (stage ? [[id, stage] as const] : [])));
  return editDeals(command, { deals: new Map([...deals].filter(([, deal]) => !deal.deletedAt)), stages }, moment);
}
