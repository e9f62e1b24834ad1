import { rowsNow } from '#lib/book/commit.ts';
import type { Book } from '#lib/book/tables.ts';
import type { Activity } from '#lib/domain/activity.ts';
import type { TemplateId } from '#lib/domain/ids.ts';
import { withOurs } from '#lib/domain/messages/ours.ts';
import { noteReply, type NoteReply } from '#lib/domain/messages/replies.ts';
import { rivalsOf } from '#lib/domain/messages/suggest.ts';
import {
  addTemplate,
  copyTemplate,
  editTemplate,
  standing,
  type AddTemplate,
  type CopyTemplate,
  type EditTemplate
} from '#lib/domain/messages/template-commands.ts';
import type { Moment } from '#lib/domain/moment.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { err, ok, type Result } from '#lib/domain/result.ts';
import type { Write } from '#lib/domain/rows.ts';
import type { Template } from '#lib/domain/template.ts';

/** Texts to send and to read from, and what came back on them. */
export type Messaging = AddTemplate | EditTemplate | CopyTemplate | NoteReply;

type Decision = Result<Write[], Refusal>;

/** Languages that our own texts are written in. */
const languages = ['en', 'pl', 'ru'];

export async function decideOnMessages(book: Book, command: Messaging, moment: Moment): Promise<Decision> {
  switch (command.kind) {
    case 'add-template':
      return addTemplate(command, moment);
    case 'edit-template':
      return editTemplate(await templateNow(book, command.id), command, moment);
    case 'copy-template':
      return decideOnCopy(book, command, moment);
    case 'note-reply':
      return decideOnReply(book, command, moment);
  }
}

const templateNow = async (book: Book, id: TemplateId): Promise<Template | undefined> =>
  (await rowsNow(book, 'templates', [id])).get(id) as Template | undefined;

async function decideOnCopy(book: Book, command: CopyTemplate, moment: Moment): Promise<Decision> {
  const of = standing(await templateNow(book, command.of), command.of);
  if (!of) return err({ kind: 'unknown-row', table: 'templates', id: command.of });
  const rivals = rivalsOf(of, withOurs(await book.templates.toArray()));
  return copyTemplate(of, command, { rivals, languages }, moment);
}

async function decideOnReply(book: Book, { id, reply }: NoteReply, moment: Moment): Promise<Decision> {
  const activity = (await rowsNow(book, 'activities', [id])).get(id) as Activity | undefined;
  if (!activity || activity.deletedAt !== undefined) return err({ kind: 'unknown-row', table: 'activities', id });
  const noted = noteReply(activity, reply, moment);
  return noted.ok ? ok([{ table: 'activities', row: noted.value }]) : noted;
}
