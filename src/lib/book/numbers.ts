import { backwards } from '#lib/domain/fold.ts';
import type { Person } from '#lib/domain/person.ts';
import { onlyLiving } from './survivors.ts';
import type { Book } from './tables.ts';

/** Country codes and leading zeros aside, numbers that end alike are one number. */
const tellingDigits = 9;
const most = 30;

/** People who have a number, however either is written: with the country's code, with spaces, or neither. */
export async function peopleAtNumber(book: Book, number: string): Promise<Person[]> {
  const end = backwards(number).slice(0, tellingDigits);
  if (end === '') return [];
  const rows = await book.people.where('foundBy').startsWith(end).limit(most).toArray();
  return onlyLiving(book, rows);
}
