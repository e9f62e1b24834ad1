import { describe, expect, test } from 'vitest';
import { readCards, type Labelled } from '#lib/exchange/vcard/read-cards.ts';
import { hasShared, sharedJson, sharedText, unlessShared } from './support/shared.ts';

type Way = readonly [text: string, labels: readonly string[]];
type CardFacts = {
  readonly fn: string | null;
  readonly org: readonly string[];
  readonly title: readonly string[];
  readonly tel: readonly Way[];
  readonly email: readonly Way[];
  readonly note_chars: readonly number[];
};
type Facts = Readonly<Record<string, { readonly cards: number; readonly content: readonly CardFacts[] }>>;

const facts = hasShared ? (sharedJson('answers/vcard_facts.json') as Facts) : {};

/** Labels say the same in any order; a number given as an address is the number. */
const ways = (list: readonly Way[]): string[] =>
  list
    .map(([text, labels]) => `${text.replace(/^tel:/, '').replace(';ext=', ' x')} ${labels.toSorted().join()}`)
    .sort();

const asWays = (list: readonly Labelled[]): Way[] => list.map(({ text, labels }) => [text, labels]);

describe.skipIf(!hasShared)(`cards as real programs write them${unlessShared}`, () => {
  test.each(Object.entries(facts))('%s', (path, { cards: count, content }) => {
    const { cards, broken } = readCards(sharedText(path));
    expect([cards.length, broken]).toEqual([count, []]);
    for (const [index, fact] of content.entries()) {
      const card = cards[index];
      if (!card) throw new Error(`${path} lacks card ${String(index + 1)}`);
      expect(card.name).toBe(fact.fn ?? fact.email[0]?.[0]);
      expect(card.company).toBe((fact.org[0] ?? '').split(';')[0]);
      expect(card.jobTitle).toBe(fact.title[0] ?? '');
      expect(ways(asWays(card.phones))).toEqual(ways(fact.tel));
      expect(ways(asWays(card.emails))).toEqual(ways(fact.email));
      const [chars] = fact.note_chars;
      // The file's own backslashes are counted there and read here.
      if (fact.note_chars.length === 1) expect(Math.abs(card.note.length - (chars ?? 0))).toBeLessThanOrEqual(2);
    }
  });
});
