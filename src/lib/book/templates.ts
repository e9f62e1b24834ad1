import { standing } from '#lib/domain/messages/template-commands.ts';
import { ourTemplates, withOurs } from '#lib/domain/messages/ours.ts';
import type { Template } from '#lib/domain/template.ts';
import type { Book } from './tables.ts';

/** Messages and scripts: the rep's and ours, those put aside too. */
export async function templates(book: Book): Promise<Template[]> {
  return withOurs(await book.templates.where('kind').anyOf('message', 'script').toArray());
}

/** Null when there is none. */
export async function templateBy(book: Book, id: string): Promise<Template | null> {
  const ours = ourTemplates.find(template => template.id === id);
  const row = await book.templates.where('id').equals(id).first();
  return (ours ? standing(row, ours.id) : row) ?? null;
}
