/**
 * The stages of a file in the order in which its deals pass them: the longest way first, and every stage that it
 * lacks after the one before it on the way that has it.
 */
export function orderOf(ways: readonly (readonly string[])[]): string[] {
  const order: string[] = [];
  for (const way of ways.toSorted((a, b) => b.length - a.length)) {
    for (const [place, stage] of way.entries()) {
      if (order.includes(stage)) continue;
      order.splice(order.indexOf(way[place - 1] ?? '') + 1, 0, stage);
    }
  }
  return order;
}

/**
 * A rank for a new stage among ranked ones: just before the stage that follows it in the file's order, else just
 * after the one that it follows, else undefined: the file says nothing of its place.
 */
export function rankBetween(
  stage: string,
  order: readonly string[],
  { rankOf, all }: { rankOf: (stage: string) => number | undefined; all: readonly number[] }
): number | undefined {
  const place = order.indexOf(stage);
  if (place < 0) return undefined;
  const next = order
    .slice(place + 1)
    .map(rankOf)
    .find(rank => rank !== undefined);
  if (next !== undefined) return (next + Math.max(next - 2, ...all.filter(rank => rank < next))) / 2;
  const before = order
    .slice(0, place)
    .map(rankOf)
    .findLast(rank => rank !== undefined);
  return before === undefined ? undefined : (before + Math.min(before + 2, ...all.filter(rank => rank > before))) / 2;
}
