import { canonical } from '#lib/domain/json.ts';

/** One figure as it is read: its name, its value, and n, interval or benchmark beside it. */
export type CardLine = { readonly name: string; readonly value: string; readonly detail?: string | undefined };
export type CardPart = { readonly title: string; readonly lines: readonly CardLine[] };

/** A page of figures for somebody else to read, with what they mean. */
export type Card = {
  readonly heading: string;
  /** Whose figures, and of which time. */
  readonly about: string;
  readonly parts: readonly CardPart[];
  /** What the words mean where the field means several things. */
  readonly definitions: readonly string[];
};

const shown = 16;

/**
 * A short mark of everything on the card: the picture, the print and the table carry the same one, and a card whose
 * figures were edited has another. It proves no author: nothing secret goes into it.
 *
 * Formula  the first 16 hexadecimal digits of SHA-256 over the card as canonical JSON, in groups of four
 */
export async function markOf(card: Card): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(card)));
  const hex = [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return (hex.slice(0, shown).match(/.{4}/g) ?? []).join(' ');
}

/** The card as rows of a table: part, figure, value, what stands beside it; then the definitions and the mark. */
export const cardRows = (card: Card, labels: { readonly definitions: string; readonly mark: string }, mark: string) => [
  [card.heading, card.about],
  ...card.parts.flatMap(({ title, lines }) =>
    lines.map(({ name, value, detail = '' }) => [title, name, value.replaceAll('\n', '; '), detail])
  ),
  ...card.definitions.map(line => [labels.definitions, line]),
  [labels.mark, mark]
];
