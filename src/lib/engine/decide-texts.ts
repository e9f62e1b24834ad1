import { rowsNow } from '#lib/book/commit.ts';
import type { Book } from '#lib/book/tables.ts';
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
import type { Refusal } from '#lib/domain/refusal.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import type { Write } from '#lib/domain/rows.ts';
import type { Template } from '#lib/domain/template.ts';

/** What the rep makes their own: chips of the log sheet and forms for notes. */
export type OwnText = AddOutcome | EditOutcome | ResetOutcomes | SaveNoteForm;

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
  }
}
