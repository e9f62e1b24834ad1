import { draftFacts } from '#lib/book/drafts.ts';
import { whoIn, type Who } from '#lib/book/quick-line.ts';
import type { Book } from '#lib/book/tables.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { Chip, Setting } from '#lib/domain/quick-line/chips.ts';
import { readLine } from '#lib/domain/quick-line/read-line.ts';
import { strangerIn, type Stranger } from '#lib/domain/quick-line/stranger.ts';

/** A line as it was understood: its chips, whom of the book it means, and the deals that an amount may be of. */
export type Understood = {
  readonly text: string;
  readonly chips: readonly Chip[];
  readonly who: Who | undefined;
  /** At a number that nobody has; in the book only once the rep says so. */
  readonly stranger: Stranger | undefined;
  readonly deals: readonly Deal[];
};

/** Reads a line and looks in the book for whom it names. Changes nothing. */
export async function understand(book: Book, text: string, setting: Setting): Promise<Understood> {
  const { chips, names, phone } = readLine(text, setting);
  const who = await whoIn(book, names, phone);
  const [one, another] = who?.people ?? [];
  const { deals } = await draftFacts(book, { person: another ? undefined : one?.person.id }, setting.today);
  const stranger = who || !phone ? undefined : strangerIn(text, names, phone);
  return { text, chips, who, stranger, deals };
}
