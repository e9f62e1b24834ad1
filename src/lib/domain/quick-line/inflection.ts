const listed = (words: string): readonly string[] => words.split(' ');

/** Endings of names in the nominative, folded, beside none: Anna, Iwo, Jerzy, Дмитрий, Юлия, Ковальская. */
const nominative = ['', ...listed('a o e y i ya ia ii yi iya ja aya yaya oe')];

/** Endings that Polish, Russian and Ukrainian put on names in a sentence, folded, beside none. */
const oblique = [
  '',
  ...listed('a e i o u y om em im ym ie iem owi iowi ego iego emu iemu ej iej owie ia ya ja iya'),
  ...listed('yu iu iyu eyu oyu ii ei oi yei iei omu ogo evi ovi yem iim')
];
const obliques: ReadonlySet<string> = new Set(oblique);

/** Consonants that change before the ending of the dative: Agnieszce, Oldze, Barbarze, Marcie, Piotrze. */
const softened = listed('ce:ka dze:ga rze:ra cie:ta dzie:da sze:cha le:la rze:r cie:t dzie:d tse:ka zi:ha').map(pair =>
  pair.split(':')
);

const leastLetters = 3;
const longestEnding = Math.max(...oblique.map(({ length }) => length));

/** Marek, Paweł and Павел lose a vowel before any ending: Marka, Pawła, Павла. */
function withVowel(stem: string): string[] {
  const parts = /^(.*[^aeiouy])(ts|[^aeiouy])$/.exec(stem);
  return parts ? [`${parts[1] ?? ''}e${parts[2] ?? ''}`, `${parts[1] ?? ''}ie${parts[2] ?? ''}`] : [];
}

/**
 * The folded names that a folded word may be a form of: `kowalskiej` may be `kowalska`, `pawlem` may be `pawel`.
 * Too many rather than too few; the book knows which of them there are.
 */
export function namesBehind(said: string): ReadonlySet<string> {
  const names = new Set([said]);
  if (said.length < leastLetters) return names;
  for (let cut = 0; cut <= Math.min(longestEnding, said.length - 2); cut += 1) {
    const [stem, end] = [said.slice(0, said.length - cut), said.slice(said.length - cut)];
    if (!obliques.has(end)) continue;
    for (const own of end === '' ? [''] : nominative) names.add(stem + own);
    if (end !== '') for (const name of withVowel(stem)) names.add(name);
  }
  for (const [end = '', own = ''] of softened) if (said.endsWith(end)) names.add(said.slice(0, -end.length) + own);
  return names;
}

/** May a folded word be a folded name in some case? */
export const isFormOf = (said: string, name: string): boolean =>
  said === name || (name.length >= leastLetters && namesBehind(said).has(name));
