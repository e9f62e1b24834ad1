const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ye', ё: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i' },
  ...{ ї: 'yi', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
  ...{ х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ў: 'u' }
};

/** Letters that carry no combining mark to take off; Unicode holds the apostrophe of Ukrainian names for one. */
const latin: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ʼ: "'"
};

const plain = /^[ -~\n]*$/;

/**
 * One spelling for names however they are typed: case, diacritics and alphabet folded away.
 * Łódź → lodz, Щука → shchuka, Müller → muller.
 */
export function fold(text: string): string {
  // Most texts have nothing to fold but their case, and lists fold thousands of them.
  if (plain.test(text)) return text.toLowerCase();
  const cyrillicFirst = Array.from(text.normalize('NFC').toLowerCase(), letter => cyrillic[letter] ?? letter).join('');
  const bare = cyrillicFirst.normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(bare, letter => latin[letter] ?? letter).join('');
}

/** The words of a text as search sees them. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** A number is looked for by its last digits, so it is kept backwards: the last digits become the first letters. */
export const backwards = (phone: string): string => [...digitsOf(phone)].reverse().join('');

/** Fewer digits than this are a house number or a year, not the end of a phone number. */
const leastDigits = 3;

const apostrophes = /(?<=\p{L})['’ʼ](?=\p{L})/gu;

/** O'Neill is two words when it is typed as it is written, and one when it is typed in haste. */
const waysToType = (text: string): string[] => [text, text.replace(apostrophes, '')].flatMap(wordsOf);

/** Everything that should find a row: words of its texts, and its phone numbers from the end. */
export function termsOf(texts: readonly string[], phones: readonly string[]): string[] {
  return [...new Set([...texts.flatMap(waysToType), ...phones.map(backwards).filter(Boolean)])];
}

/** What was typed, as prefixes that must all be found. */
export function queryTerms(typed: string): string[] {
  const digits = digitsOf(typed);
  const isNumber = digits.length >= leastDigits && /^[\d\s()+./-]+$/.test(typed.trim());
  return isNumber ? [backwards(typed)] : [...new Set(wordsOf(typed))];
}
