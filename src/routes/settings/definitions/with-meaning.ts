import { cycleStarts, dealSizes, quotaUnits, smoothings, winRates, type Definitions } from '#lib/domain/definitions.ts';

/** The definitions with one word meaning something else; what is no meaning of it changes nothing. */
export function withMeaning(definitions: Definitions, name: keyof Definitions, value: string): Definitions {
  const among = <Meaning extends string | number>(all: readonly Meaning[]) => all.find(one => String(one) === value);
  const { winRate, cycleStart, quota, dealSize, smoothing } = definitions;
  switch (name) {
    case 'winRate':
      return { ...definitions, winRate: among(winRates) ?? winRate };
    case 'cycleStart':
      return { ...definitions, cycleStart: among(cycleStarts) ?? cycleStart };
    case 'quota':
      return { ...definitions, quota: among(quotaUnits) ?? quota };
    case 'dealSize':
      return { ...definitions, dealSize: among(dealSizes) ?? dealSize };
    case 'smoothing':
      return { ...definitions, smoothing: among(smoothings) ?? smoothing };
  }
}
