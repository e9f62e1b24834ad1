import type { SourcedChance } from '#lib/domain/forecast/chance.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** A chance with who says so: a figure without its source is a claim. */
export function chanceWords({ t, format }: Words, chance: SourcedChance | undefined): string {
  if (!chance) return t.forecast.noChance;
  const said = format.percent(chance.percent / 100);
  const { source } = t.forecast;
  return chance.source === 'history' ? source.history(said, chance.n) : source[chance.source](said);
}
