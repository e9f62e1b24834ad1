import type { Book } from '#lib/book/tables.ts';
import { addAim, editAim, noteAim, type AddAim, type EditAim, type NoteAim } from '#lib/domain/aims/aim-edits.ts';
import type { Moment } from '#lib/domain/moment.ts';
import { addScenario, editScenario, type AddScenario, type EditScenario } from '#lib/domain/scenario-edits.ts';
import { given, type Decision } from './given.ts';

/** What the rep sets out to do, and what is tried out before. */
export type AimCommand = AddAim | EditAim | NoteAim | AddScenario | EditScenario;

const kinds: Readonly<Record<AimCommand['kind'], true>> = {
  'add-aim': true,
  'edit-aim': true,
  'note-aim': true,
  'add-scenario': true,
  'edit-scenario': true
};

export const isOnAim = (command: { readonly kind: string }): command is AimCommand => command.kind in kinds;

export async function decideOnAim(book: Book, command: AimCommand, moment: Moment): Decision {
  switch (command.kind) {
    case 'add-aim':
      return addAim(command, moment);
    case 'edit-aim':
      return given(book, 'aims', command.id, row => editAim(row, command.fields, moment));
    case 'note-aim':
      return given(book, 'aims', command.id, row => noteAim(row, command, moment));
    case 'add-scenario':
      return addScenario(command, moment);
    case 'edit-scenario':
      return given(book, 'scenarios', command.id, row => editScenario(row, command.fields, moment));
  }
}
