import { inWholeUnits, type Money } from '#lib/domain/money.ts';
import { ratesIn, sumInOne } from '#lib/domain/rates.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import type { Workspace } from '../workspace.svelte.ts';

/** Sums of several currencies as one, by which rates, and what has none; nothing where there is one currency or no rate. */
export function sumsInOne(words: Words, { settings, today }: Workspace, sums: readonly Money[]): string | undefined {
  if (!settings || sums.length < 2) return undefined;
  const { total, used, apart } = sumInOne(sums, today, ratesIn(settings));
  if (used.length === 0) return undefined;
  const t = words.t.worth;
  const rates = used.map(({ currency, rate, from }) =>
    t.byRate(currency, words.format.number(rate, 4), words.format.day(from, today))
  );
  const rest = apart.map(words.format.moneyShort).join(' + ');
  const whole = t.inOneSum(words.format.money(inWholeUnits(total)), rates.join(', '));
  return rest ? `${whole}, ${t.apart(rest)}` : whole;
}
