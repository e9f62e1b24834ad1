const isLatin = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isHigh = (byte: number): boolean => byte >= 0x80;

/** Enough letters to decide by. */
const enough = 100_000;

/**
 * Which of the two code pages of old Excels a text was written in. In Russian words the high bytes stand
 * together; in Polish words they stand between Latin letters.
 */
export function codePageOf(bytes: Uint8Array): 'windows-1250' | 'windows-1251' {
  let together = 0;
  let amongLatin = 0;
  for (let at = 0; at < bytes.length && together + amongLatin < enough; at += 1) {
    if (!isHigh(bytes[at] ?? 0)) continue;
    for (const neighbour of [bytes[at - 1] ?? 0, bytes[at + 1] ?? 0]) {
      if (isHigh(neighbour)) together += 1;
      else if (isLatin(neighbour)) amongLatin += 1;
    }
  }
  return together > amongLatin ? 'windows-1251' : 'windows-1250';
}
