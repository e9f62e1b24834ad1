const wordCount = 24;
const asked = 3;

/** Three different places, first to last, counted from 0. `chance` gives numbers in [0, 1). */
export function drawPlaces(chance: () => number): readonly number[] {
  const places = new Set<number>();
  while (places.size < asked) places.add(Math.floor(chance() * wordCount));
  return [...places].sort((a, b) => a - b);
}
