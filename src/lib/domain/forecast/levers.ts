/** What sales velocity is made of. Size is minor units of money, the win rate 0…1, the cycle calendar days. */
export type VelocityParts = {
  readonly open: number;
  readonly winRate: number | undefined;
  readonly size: number | undefined;
  readonly cycle: number | undefined;
};

export const levers = ['open', 'winRate', 'size', 'cycle'] as const;
export type Lever = (typeof levers)[number];

/** A lever pulled, and what it brings: money per day more, exactly. */
export type Pull = { readonly lever: Lever; readonly velocity: number; readonly more: number };

/**
 * Sales velocity: the money that the open pipeline brings a day.
 *
 * Formula  open qualified deals × win rate × average won size ÷ cycle days
 * Unit     minor units a day, not rounded; undefined where a part is unknown or the cycle is under a day
 * Source   requirement 108
 */
export function velocityOf({ open, winRate, size, cycle }: VelocityParts): number | undefined {
  if (winRate === undefined || size === undefined || cycle === undefined || cycle <= 0) return undefined;
  return (open * winRate * size) / cycle;
}

/**
 * What each lever would bring by itself if it were a little better: more deals, more of them won, larger ones, or
 * a cycle shorter by the same part.
 *
 * Range    a win rate does not go above 1
 */
export function pulls(parts: VelocityParts, by: number): Pull[] {
  const now = velocityOf(parts);
  if (now === undefined) return [];
  return levers.flatMap(lever => {
    const velocity = velocityOf(pulled(parts, lever, by));
    return velocity === undefined ? [] : [{ lever, velocity, more: velocity - now }];
  });
}

function pulled(parts: VelocityParts, lever: Lever, by: number): VelocityParts {
  switch (lever) {
    case 'open':
      return { ...parts, open: parts.open * (1 + by) };
    case 'winRate':
      return { ...parts, winRate: Math.min(1, (parts.winRate ?? 0) * (1 + by)) };
    case 'size':
      return { ...parts, size: (parts.size ?? 0) * (1 + by) };
    case 'cycle':
      return { ...parts, cycle: (parts.cycle ?? 0) * (1 - by) };
  }
}
