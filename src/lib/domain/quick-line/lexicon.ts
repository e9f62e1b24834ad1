import { keyOf, type Token } from './tokens.ts';

type Branch<Meaning> = {
  readonly words: Map<string, Branch<Meaning>>;
  readonly stems: Map<string, Branch<Meaning>>;
  meaning?: Meaning;
};

/** What a phrase means and how many tokens it takes. */
export type Hit<Meaning> = { readonly meaning: Meaning; readonly length: number };

/** Phrases by meaning: `nie odbier*, brak odpowiedzi`. A star stands for any ending. */
export type Entries<Meaning> = readonly (readonly [Meaning, string])[];

const shortestStem = 2;

const grow = <Meaning>(): Branch<Meaning> => ({ words: new Map(), stems: new Map() });

/**
 * Phrases of all languages, found by their first word. A word in Cyrillic letters meets Cyrillic phrases alone;
 * one in Latin letters meets its own first, then Russian spelt in Latin.
 */
export class Lexicon<Meaning> {
  readonly #latin: Branch<Meaning> = grow();
  readonly #cyrillic: Branch<Meaning> = grow();

  constructor(...lists: readonly Entries<Meaning>[]) {
    for (const [meaning, phrases] of lists.flat()) {
      for (const phrase of phrases.split(',')) this.#add(phrase.trim(), meaning);
    }
  }

  #add(phrase: string, meaning: Meaning): void {
    let branch = /\p{Script=Cyrillic}/u.test(phrase) ? this.#cyrillic : this.#latin;
    for (const word of phrase.split(/\s+/)) {
      const key = keyOf(word);
      const level = word.endsWith('*') ? branch.stems : branch.words;
      const next = level.get(key) ?? grow<Meaning>();
      level.set(key, next);
      branch = next;
    }
    branch.meaning ??= meaning;
  }

  /** The longest phrase that begins at a token. */
  at(tokens: readonly Token[], index: number): Hit<Meaning> | undefined {
    const token = tokens[index];
    if (token?.kind !== 'word') return undefined;
    const own = longest(token.isCyrillic ? this.#cyrillic : this.#latin, tokens, index, 0);
    return own ?? (token.isCyrillic ? undefined : longest(this.#cyrillic, tokens, index, 0));
  }
}

function longest<Meaning>(
  branch: Branch<Meaning>,
  tokens: readonly Token[],
  index: number,
  length: number
): Hit<Meaning> | undefined {
  const { meaning } = branch;
  const here: Hit<Meaning> | undefined = meaning === undefined ? undefined : { meaning, length };
  const token = tokens[index];
  if (token?.kind !== 'word' || (length > 0 && token.gap === 'break')) return here;
  let best = here;
  for (const next of branchesFor(branch, token.key)) {
    const hit = longest(next, tokens, index + 1, length + 1);
    if (hit && hit.length > (best?.length ?? 0)) best = hit;
  }
  return best;
}

/** The word itself first, then its stems, the longest first. */
function* branchesFor<Meaning>(branch: Branch<Meaning>, key: string): Generator<Branch<Meaning>> {
  const exact = branch.words.get(key);
  if (exact) yield exact;
  for (let end = key.length; end >= shortestStem; end -= 1) {
    const stem = branch.stems.get(key.slice(0, end));
    if (stem) yield stem;
  }
}
