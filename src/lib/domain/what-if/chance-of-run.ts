/** A number that stands for a text, the same on every device (FNV-1a). */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}

const range = 2 ** 32;

/**
 * What chance says of one thing in one run: a number from 0 up to 1, evenly spread, and always the same.
 *
 * It is worked out from the two numbers instead of being drawn in turn (the finishing steps of MurmurHash3), so it
 * depends neither on the order of the rows nor on how many there are: when a slider moves, or a deal is won, all other
 * luck stays as it was, and only what was changed can change the answer.
 */
export function chanceOfRun(run: number, thing: number): number {
  let hash = Math.imul(run + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(thing ^ 0x27d4eb2f, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / range;
}
