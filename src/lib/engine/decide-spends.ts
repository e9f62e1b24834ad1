import type { Book } from '#lib/book/tables.ts';
import type { Moment } from '#lib/domain/moment.ts';
import { addSpend, editSpend, type AddSpend, type EditSpend } from '#lib/domain/spend.ts';
import { given, type Decision } from './given.ts';

/** What it cost to win customers. Taking an entry away is `remove`. */
export type SpendCommand = AddSpend | EditSpend;

const kinds: Readonly<Record<SpendCommand['kind'], true>> = { 'add-spend': true, 'edit-spend': true };

export const isOnSpend = (command: { readonly kind: string }): command is SpendCommand => command.kind in kinds;

export function decideOnSpend(book: Book, command: SpendCommand, moment: Moment): Decision {
  if (command.kind === 'add-spend') return Promise.resolve(addSpend(command, moment));
  return given(book, 'spends', command.id, row => editSpend(row, command.fields, moment));
}
