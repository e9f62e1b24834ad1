/**
 * What the rep means by a figure, where the field means several things (requirements N1 and N41 to N45). The choice is
 * shown beside every figure that it changes and printed on everything that leaves the app.
 */
export type Definitions = {
  /** By count: won ÷ closed. By value: the same of amounts. Cohort: of the deals opened in the period. */
  readonly winRate: 'count' | 'value' | 'cohort';
  /** From which day a sales cycle runs. */
  readonly cycleStart: 'qualified' | 'first-contact' | 'opened';
  /** What a quota is counted in. */
  readonly quota: 'value' | 'count';
  /** Whose average the deal size is. */
  readonly dealSize: 'won' | 'open';
  /** Months over which volatile figures are smoothed; 0 shows them as they are. */
  readonly smoothing: 0 | 3 | 6 | 12;
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

/** How the rep's year is parted. The first month of the fiscal year is 1 to 12; weeks make whole-week months. */
export type FiscalYear = {
  readonly firstMonth: number;
  readonly weeks?: '4-4-5' | '4-5-4' | '5-4-4';
};
