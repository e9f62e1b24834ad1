import type { Side } from '#lib/book/sides.ts';
import { singleFields, type SingleField } from '#lib/domain/gift.ts';
import { sameJson } from '#lib/domain/json.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** One line of the comparison: what each side says. */
export type PairRow = {
  readonly field: string;
  readonly label: string;
  readonly texts: readonly [string, string];
  /** Both say something else and only one can stay. */
  readonly choice?: SingleField;
};

const labelled = ['name', 'company', 'jobTitle', 'source'] as const;

/** What is known of two people, field by field; nothing of what neither has. */
export function rowsOfPair(words: Words, [a, b]: readonly [Side, Side]): PairRow[] {
  const { fields } = words.t.people;
  const single = labelled.map(field => rowOfOne(field, fields[field], [a, b]));
  const several = (['phones', 'emails'] as const).map(field => ({
    field,
    label: fields[field],
    texts: both([a, b], ({ person }) => person[field].join('\n'))
  }));
  const note = { field: 'note', label: fields.note, texts: both([a, b], ({ person }) => person.note ?? '') };
  const history = { field: 'history', label: words.t.duplicates.history, texts: both([a, b], historyIn(words)) };
  return [...single, ...several, note, history].filter(({ texts }) => texts.some(Boolean));
}

const both = (sides: readonly [Side, Side], say: (side: Side) => string): [string, string] => [
  say(sides[0]),
  say(sides[1])
];

function rowOfOne(field: (typeof labelled)[number], label: string, sides: readonly [Side, Side]): PairRow {
  const texts = both(sides, ({ person, company }) =>
    field === 'company' ? (company?.name ?? '') : (person[field] ?? '')
  );
  const differ = texts.every(Boolean) && !sameJson(sides[0].person[field], sides[1].person[field]);
  return { field, label, texts, ...(differ && { choice: field }) };
}

function historyIn(words: Words): (side: Side) => string {
  const { touches } = words.t.duplicates;
  return ({ touches: count, last, person }) =>
    [
      touches(count),
      last && `${words.t.terms.channels[last.channel]}, ${words.format.day(last.day)}`,
      `${words.t.duplicates.added} ${words.format.dateTime(person.createdAt)}`
    ]
      .filter(Boolean)
      .join('\n');
}

/** Fields to take from the one that is merged, if each differing field is to be as chosen (0 the first side). */
export const fieldsToTake = (chosen: Readonly<Record<string, number>>, survivor: number): SingleField[] =>
  singleFields.filter(field => (chosen[field] ?? survivor) !== survivor);
