import type { Channel } from '#lib/domain/channel.ts';
import { parseId, type PersonId, type TemplateId } from '#lib/domain/ids.ts';
import { hour, type Instant } from '#lib/domain/time.ts';
import type { Book } from './tables.ts';

/** A message as far as it has been written; it stays on this device until it is sent. */
export type Unsent = {
  readonly template?: TemplateId;
  readonly hook: string;
  /** When it was handed to the other app; a moment later it may still be wanted again, later it is not. */
  readonly sentAt?: Instant;
  /** The text, once the rep has gone on from the template by hand. */
  readonly own?: { readonly subject: string; readonly body: string };
};

type To = { readonly person: PersonId; readonly channel: Channel };

const keyOf = ({ person, channel }: To): string => `unsent/${person}/${channel}`;

export const keepUnsent = async (book: Book, to: To, unsent: Unsent): Promise<void> => {
  await book.meta.put({ key: keyOf(to), value: unsent });
};

/** Null when nothing was begun, or what was begun has been sent long ago. */
export async function unsentTo(book: Book, { now, ...to }: To & { readonly now: Instant }): Promise<Unsent | null> {
  const value = (await book.meta.get(keyOf(to)))?.value;
  const unsent = isObject(value) ? read(value) : null;
  return unsent?.sentAt !== undefined && now - unsent.sentAt > hour ? null : unsent;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function read({ template, hook, own, sentAt }: Readonly<Record<string, unknown>>): Unsent {
  const id = parseId('template', textOf(template));
  const text = isObject(own) && { subject: textOf(own['subject']), body: textOf(own['body']) };
  return {
    hook: textOf(hook),
    ...(id && { template: id }),
    ...(text && { own: text }),
    ...(typeof sentAt === 'number' && { sentAt })
  };
}
