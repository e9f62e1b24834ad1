import type { SourceRow, Table } from '../file/table.ts';
import type { Field } from '../mapping/fields.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { isBlank } from '../values/blank.ts';

/** A program that guards against formulas writes an apostrophe before them; it is not part of the text. */
const bare = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '').trim();

/** The cells of a table by what they mean. */
export class Columns {
  readonly #table: Table;
  readonly #places = new Map<Field, number[]>();

  constructor(table: Table, mapping: Mapping) {
    this.#table = table;
    mapping.columns.forEach((field, place) => {
      if (field) this.#places.set(field, [...(this.#places.get(field) ?? []), place]);
    });
  }

  /** The texts of all columns of this meaning that say something. */
  texts({ cells }: SourceRow, field: Field): string[] {
    const texts = (this.#places.get(field) ?? []).map(place => bare(cells[place] ?? ''));
    return texts.filter(text => !isBlank(text));
  }

  /** The text of the first column of this meaning that says something, else an empty one. */
  text(row: SourceRow, field: Field): string {
    return this.texts(row, field)[0] ?? '';
  }

  /** What each column of this meaning says, where it says something, and how it is headed. */
  named({ cells }: SourceRow, field: Field): { header: string; text: string }[] {
    const places = this.#places.get(field) ?? [];
    const named = places.map(place => ({ header: this.#table.headers[place] ?? '', text: bare(cells[place] ?? '') }));
    return named.filter(({ text }) => !isBlank(text));
  }

  /** How the file heads its columns of this meaning. */
  headersOf(field: Field): string[] {
    return (this.#places.get(field) ?? []).map(place => this.#table.headers[place] ?? '');
  }

  /** The whole column, from the top. */
  *down(field: Field): Generator<string> {
    for (const row of this.#table.rows) yield* this.texts(row, field);
  }

  /** What the file calls the first column of this meaning. */
  nameOf(field: Field): string {
    return this.#table.headers[this.#places.get(field)?.[0] ?? -1] ?? '';
  }
}
