/** Every meaning that may be chosen, the standard of the field first. */
export const winRates = ['count', 'value', 'cohort'] as const;
export const cycleStarts = ['qualified', 'first-contact', 'opened'] as const;
export const quotaUnits = ['value', 'count'] as const;
export const dealSizes = ['won', 'open'] as const;
export const smoothings = [0, 3, 6, 12] as const;

/**
 * What the rep means by a figure, where the field means several things (requirements N1 and N41 to N45). The choice is
 * shown beside every figure that it changes and printed on everything that leaves the app.
 */
export type Definitions = {
  /** By count: won ÷ closed. By value: the same of amounts. Cohort: of the deals opened in the period. */
  readonly winRate: (typeof winRates)[number];
  /** From which day a sales cycle runs. */
  readonly cycleStart: (typeof cycleStarts)[number];
  /** What a quota is counted in. */
  readonly quota: (typeof quotaUnits)[number];
  /** Whose average the deal size is. */
  readonly dealSize: (typeof dealSizes)[number];
  /** Months over which volatile figures are smoothed; 0 shows them as they are. */
  readonly smoothing: (typeof smoothings)[number];
};

/** What the field takes for standard. */
export const standardDefinitions: Definitions = {
  winRate: 'count',
  cycleStart: 'qualified',
  quota: 'value',
  dealSize: 'won',
  smoothing: 0
};

export const definitionsOf = (settings: { readonly definitions?: Partial<Definitions> } | undefined): Definitions => ({
  ...standardDefinitions,
  ...settings?.definitions
});

/** How whole weeks are parted among the three months of a quarter. */
export const weekPatterns = ['4-4-5', '4-5-4', '5-4-4'] as const;

/** How the rep's year is parted. The first month of the fiscal year is 1 to 12; weeks make whole-week months. */
export type FiscalYear = {
  readonly firstMonth: number;
  readonly weeks?: (typeof weekPatterns)[number];
};
