import { entropyToMnemonic, mnemonicToEntropy, validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { Root } from './keys.ts';

/** What was typed from the sheet, understood or not. `at` counts words from 0. */
export type ReadWords =
  | { readonly kind: 'root'; readonly root: Root }
  | { readonly kind: 'word-count'; readonly found: number }
  | { readonly kind: 'unknown-words'; readonly at: readonly number[] }
  /** All are words of the list, but one is wrong or two are swapped. */
  | { readonly kind: 'checksum' };

const wordCount = 24;
const longestInput = 1_000;

export const wordsOf = (root: Root): readonly string[] => entropyToMnemonic(root, wordlist).split(' ');

export function readWords(input: string): ReadWords {
  const words = input
    .slice(0, longestInput)
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '');
  if (words.length !== wordCount) return { kind: 'word-count', found: words.length };
  const at = words.flatMap((word, place) => (wordlist.includes(word) ? [] : [place]));
  if (at.length > 0) return { kind: 'unknown-words', at };
  const mnemonic = words.join(' ');
  if (!validateMnemonic(mnemonic, wordlist)) return { kind: 'checksum' };
  return { kind: 'root', root: Uint8Array.from(mnemonicToEntropy(mnemonic, wordlist)) };
}

/** Three different places, first to last, to ask for after printing. `chance` gives numbers in [0, 1). */
export function placesToAsk(chance: () => number): readonly number[] {
  const places = new Set<number>();
  while (places.size < 3) places.add(Math.min(wordCount - 1, Math.floor(chance() * wordCount)));
  return [...places].sort((a, b) => a - b);
}

/** Has the rep the sheet in hand? */
export const answersMatch = (root: Root, places: readonly number[], answers: readonly string[]): boolean => {
  const words = wordsOf(root);
  return places.length > 0 && places.every((place, i) => words[place] === answers[i]?.trim().toLowerCase());
};
