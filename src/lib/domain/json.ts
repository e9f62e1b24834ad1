/** Anything a field can hold and a file can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Absent is a value too: it is written as null. */
export const asJson = (value: unknown): Json => (value === undefined ? null : (structuredClone(value) as Json));

const sortedKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** One text for one value, whatever the order its fields were written in; absent fields leave no trace. */
export const canonical = (value: unknown): string => JSON.stringify(value ?? null, sortedKeys);

export const sameJson = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);
