/** Letters that cost one place in the GSM 7-bit alphabet (3GPP TS 23.038), and those that cost two. */
const single = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
);
const double = new Set('\f^{}\\[~]|€');

export type SmsSize = {
  readonly alphabet: 'gsm-7' | 'ucs-2';
  /** Places taken: 7-bit characters, or 16-bit units. */
  readonly length: number;
  /** How many messages the phone sends and the rep pays for. */
  readonly segments: number;
  /** Places left in the last of them. */
  readonly left: number;
};

const capacities = { 'gsm-7': [160, 153], 'ucs-2': [70, 67] } as const;

/**
 * What a text costs as SMS.
 *
 * Formula  160 places in one message or 153 in each of several, where every letter is in the GSM alphabet;
 *          else 70 or 67. One Polish ą or Cyrillic letter turns the whole text into UCS-2.
 * Unit     places and messages; an empty text is one message
 * Source   3GPP TS 23.038 and 23.040. An escaped letter or a surrogate pair is not cut in two, so the last
 *          places of a full message may stay empty; phones may also choose national shift tables we do not count.
 */
export function smsSize(text: string): SmsSize {
  const letters = [...text];
  const alphabet = letters.every(letter => single.has(letter) || double.has(letter)) ? 'gsm-7' : 'ucs-2';
  const [alone, each] = capacities[alphabet];
  const costs = letters.map(letter => (alphabet === 'ucs-2' ? letter.length : double.has(letter) ? 2 : 1));
  const length = costs.reduce((sum, cost) => sum + cost, 0);
  if (length <= alone) return { alphabet, length, segments: 1, left: alone - length };
  const { segments, used } = fill(costs, each);
  return { alphabet, length, segments, left: each - used };
}

function fill(costs: readonly number[], each: number): { segments: number; used: number } {
  let segments = 1;
  let used = 0;
  for (const cost of costs) {
    if (used + cost > each) {
      segments += 1;
      used = 0;
    }
    used += cost;
  }
  return { segments, used };
}
