/** Endings of names in the nominative, folded: Anna, Iwo, Jerzy, Дмитрий, Юлия. */
const nominative = ['', 'a', 'o', 'e', 'y', 'i', 'ya', 'ia', 'ii', 'yi', 'iya', 'ja', 'aya', 'yaya', 'oe'];

/** Endings that Polish, Russian and Ukrainian put on names in a sentence, folded. */
const oblique = [
  ...[
    '',
    'a',
    'e',
    'i',
    'o',
    'u',
    'y',
    'om',
    'em',
    'im',
    'ym',
    'ie',
    'iem',
    'owi',
    'iowi',
    'ego',
    'iego',
    'emu',
    'iemu'
  ],
  ...[
    'ej',
    'iej',
    'ia',
    'ya',
    'yu',
    'iu',
    'ii',
    'ei',
    'oi',
    'yei',
    'omu',
    'ogo',
    'oyu',
    'evi',
    'ovi',
    'iyu',
    'eyu',
    'yem',
    'iei',
    'im',
    'iim',
    'iya',
    'ja',
    'owie'
  ]
];
const nominatives: ReadonlySet<string> = new Set(nominative);
const obliques: ReadonlySet<string> = new Set(oblique);

/** Consonants that change before the ending of the dative: Agnieszce, Oldze, Barbarze, Marcie. */
const softened: readonly (readonly [said: string, named: string])[] = [
  ...([
    ['ce', 'ka'],
    ['dze', 'ga'],
    ['rze', 'ra'],
    ['cie', 'ta'],
    ['dzie', 'da'],
    ['sze', 'cha'],
    ['le', 'la']
  ] as const),
  ...([
    ['rze', 'r'],
    ['cie', 't'],
    ['dzie', 'd'],
    ['tse', 'ka'],
    ['zi', 'ha']
  ] as const)
];

/** The least that a name and its inflected form have in common. */
const leastCommon = 2;

/** Marek, Paweł and Павел lose a vowel before any ending: Marka, Pawła, Павла. */
const fleeting = (name: string): string => name.replace(/([^aeiouy])i?e([^aeiouy]{1,2})$/, '$1$2');

const commonLength = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

function fits(said: string, name: string): boolean {
  const most = commonLength(said, name);
  for (let length = most; length >= Math.max(leastCommon, most - 2); length -= 1) {
    const [end, own] = [said.slice(length), name.slice(length)];
    if (own === '' && obliques.has(end)) return true;
    if (own !== '' && length >= 2 && nominatives.has(own) && obliques.has(end) && end !== '') return true;
    if (softened.some(([a, b]) => a === end && b === own)) return true;
  }
  return false;
}

/** May a folded word be a folded name in some case? `kowalskiej` is `kowalska`, `pawlem` is `pawel`. */
export function isFormOf(said: string, name: string): boolean {
  if (said === name) return true;
  if (said.length < 3 || name.length < 3) return false;
  if (fits(said, name)) return true;
  const short = fleeting(name);
  return short !== name && short.length >= 3 && said.startsWith(short) && obliques.has(said.slice(short.length));
}

/** What a name that a word may be a form of is sure to begin with. */
export const sharedStart = (said: string): string =>
  said.slice(0, Math.max(leastCommon, Math.min(said.length, said.length - 3)));
