import { searchPeople } from '#lib/book/people.ts';
import type { Book } from '#lib/book/tables.ts';
import type { Draft } from '#lib/book/draft.ts';
import { isChannel } from '#lib/domain/channel.ts';
import { backwards } from '#lib/domain/fold.ts';

/** Country codes and leading zeros aside, numbers that end alike are one number. */
const tellingDigits = 9;

type Linked = Omit<Draft, 'id' | 'startedAt'>;

/** What `/log?tel=…&dir=in&dur=300` says; undefined when it says nothing. */
export async function linkedCall(book: Book, query: URLSearchParams): Promise<Linked | undefined> {
  const phone = query.get('tel')?.trim();
  if (!phone) return undefined;
  const end = [...backwards(phone).slice(0, tellingDigits)].reverse().join('');
  const [person, another] = await searchPeople(book, end, 2);
  const seconds = Number(query.get('dur'));
  const channel = query.get('channel') ?? '';
  return {
    channel: isChannel(channel) ? channel : 'call',
    direction: query.get('dir') === 'in' ? 'in' : 'out',
    phone,
    at: Date.now() - (seconds > 0 ? seconds * 1_000 : 0),
    ...(person && !another && { person: person.id }),
    ...(seconds > 0 && { talk: { seconds, source: 'imported' } })
  };
}

/** What another app handed over: a number to look for, or a text for the line. */
export function sharedText(query: URLSearchParams): { readonly search: string; readonly text: string } {
  const parts = ['title', 'text', 'url'].map(key => query.get(key)?.trim() ?? '');
  return { search: query.get('q')?.trim() ?? '', text: [...new Set(parts)].filter(Boolean).join('\n') };
}
