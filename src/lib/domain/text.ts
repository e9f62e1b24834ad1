import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';

export const limits = { name: 300, line: 1_000, note: 20_000, list: 50 } as const;

// Marks that reorder or hide text can make one name look like another; the joiners stay, for emoji and Persian.
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A text as it is kept: no control, direction or zero-width marks, no half letters, no space at the ends. */
export const clean = (text: string): string => text.toWellFormed().replace(invisible, '').trim();

/** The same on one line. */
export const cleanLine = (text: string): string => clean(text).replace(/\s+/g, ' ');

/** The same, cut where no form would go on. */
export const shortLine = (text: string): string => cleanLine(text.slice(0, limits.line));

/** A name that must not be empty. */
export function parseName(text: string, field: string): Result<string, Refusal> {
  const name = cleanLine(text);
  if (name === '') return err({ kind: 'nothing-named' });
  return name.length > limits.name ? err({ kind: 'too-long', field, limit: limits.name }) : ok(name);
}

/** A row without the fields that are undefined or empty text: absent is one thing, not three. */
export function compact<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== '')) as Row;
}

/** A row whose texts any file can carry, and without fields that are undefined. */
export const wellFormed = (row: object): unknown =>
  JSON.parse(JSON.stringify(row), (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value));
