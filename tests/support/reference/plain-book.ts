import { fromRead } from '#lib/book/read-row.ts';
import type { Book } from '#lib/book/tables.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A row as an export has it: fields of text and numbers, no types. */
export class Plain {
  readonly #fields: Fields;

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  text(field: string): string {
    const value = this.#fields[field];
    return typeof value === 'string' ? value : '';
  }

  number(field: string): number {
    return Number(this.#fields[field]);
  }

  has(field: string): boolean {
    return this.#fields[field] !== undefined && this.#fields[field] !== null;
  }

  list(field: string): readonly string[] {
    const value = this.#fields[field];
    return Array.isArray(value) ? value.map(String) : [];
  }

  /** A row within the row; an empty one where there is none. */
  in(field: string): Plain {
    const value = this.#fields[field];
    return new Plain(typeof value === 'object' && value !== null ? (value as Fields) : {});
  }
}

export type PlainBook = Readonly<
  Record<'activities' | 'deals' | 'people' | 'followUps' | 'changes' | 'stages' | 'goals', readonly Plain[]>
>;

/** All rows of a book, as if written to a file and read again. */
export async function plainBook(book: Book): Promise<PlainBook> {
  const read = async (table: string) => {
    const rows = (await book.table<object>(table).toArray()).map(fromRead);
    return (JSON.parse(JSON.stringify(rows)) as Fields[]).map(row => new Plain(row));
  };
  return {
    activities: await read('activities'),
    deals: await read('deals'),
    people: await read('people'),
    followUps: await read('followUps'),
    changes: await read('changes'),
    stages: await read('stages'),
    goals: await read('goals')
  };
}
