import { rowsNow } from '#lib/book/commit.ts';
import type { Book } from '#lib/book/tables.ts';
import { addAnnotation, editAnnotation, type AddAnnotation, type EditAnnotation } from '#lib/domain/annotation.ts';
import type { Moment } from '#lib/domain/moment.ts';
import { saveNoteForm, type SaveNoteForm } from '#lib/domain/note-form.ts';
import {
  addOutcome,
  editOutcome,
  resetOutcomes,
  type AddOutcome,
  type EditOutcome,
  type ResetOutcomes
} from '#lib/domain/outcome-edits.ts';
import type { Outcome } from '#lib/domain/outcome.ts';
import { addPersona, editPersona, type AddPersona, type EditPersona } from '#lib/domain/persona.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import type { Write } from '#lib/domain/rows.ts';
import type { Template } from '#lib/domain/template.ts';
import { given } from './given.ts';

/** What the rep makes their own: chips of the log sheet, forms for notes, kinds of buyers, marks on the charts. */
export type OwnText =
  AddOutcome | EditOutcome | ResetOutcomes | SaveNoteForm | AddPersona | EditPersona | AddAnnotation | EditAnnotation;

const kinds: Readonly<Record<OwnText['kind'], true>> = {
  'add-outcome': true,
  'edit-outcome': true,
  'reset-outcomes': true,
  'save-note-form': true,
  'add-persona': true,
  'edit-persona': true,
  'add-annotation': true,
  'edit-annotation': true
};

export const isOnOwnText = (command: { readonly kind: string }): command is OwnText => command.kind in kinds;

export async function decideOnOwnText(book: Book, command: OwnText, moment: Moment): Promise<Result<Write[], Refusal>> {
  switch (command.kind) {
    case 'add-outcome':
      return addOutcome(command, moment);
    case 'edit-outcome': {
      const stored = (await rowsNow(book, 'outcomes', [command.id])).get(command.id);
      return editOutcome(command, stored as Outcome | undefined, moment);
    }
    case 'reset-outcomes': {
      const rows = await book.outcomes.bulkGet([...command.ids]);
      return ok(
        resetOutcomes(
          rows.filter(row => row !== undefined),
          moment
        )
      );
    }
    case 'save-note-form': {
      const stored = (await rowsNow(book, 'templates', [command.id])).get(command.id);
      return saveNoteForm(command, stored as Template | undefined, moment);
    }
    case 'add-persona':
      return addPersona(command, moment);
    case 'edit-persona':
      return given(book, 'personas', command.id, row => editPersona(row, command.fields, moment));
    case 'add-annotation':
      return addAnnotation(command, moment);
    case 'edit-annotation':
      return given(book, 'annotations', command.id, row => editAnnotation(row, command.fields, moment));
  }
}
