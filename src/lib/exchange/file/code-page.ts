const isLatin = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** А to я; of the Polish letters the Russian page has only a few among these, and Polish seldom puts two together. */
const isRussian = (byte: number): boolean => byte >= 0xc0;

/** Enough letters to decide by. */
const enough = 100_000;

/**
 * Which of the two code pages of old Excels a text was written in. Russian letters stand together in whole
 * words; Polish ones, and those of its neighbours, stand between Latin letters.
 */
export function codePageOf(bytes: Uint8Array): 'windows-1250' | 'windows-1251' {
  let [latin, russian] = [0, 0];
  for (let at = 0; at < bytes.length && latin + russian < enough; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const [before = 0, after = 0] = [bytes[at - 1], bytes[at + 1]];
    if (isLatin(before) || isLatin(after)) latin += 1;
    else if (isRussian(byte) && (isRussian(before) || isRussian(after))) russian += 1;
  }
  return russian > latin ? 'windows-1251' : 'windows-1250';
}
