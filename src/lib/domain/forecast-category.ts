/**
 * How sure the rep is of an open deal (features G2). Commit: I answer for it. Best case: it may well come. Pipeline:
 * all others. Omitted: in no forecast. Frozen weeks are replayed from the changes of this field.
 */
export const forecastCategories = ['commit', 'best', 'pipeline', 'omitted'] as const;
export type ForecastCategory = (typeof forecastCategories)[number];
