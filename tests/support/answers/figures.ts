import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

const data = new URL('../../../../shared/data/', import.meta.url);

/** The data lie beside the repository, not in it. */
export const isHere = (...files: readonly string[]): boolean => files.every(file => existsSync(new URL(file, data)));
export const textOf = (file: string): string => readFileSync(new URL(file, data), 'utf8');

export type Row = Readonly<Record<string, string>>;
export const rowsOf = (file: string, delimiter = ','): readonly Row[] =>
  Papa.parse<Row>(textOf(file), { header: true, skipEmptyLines: true, delimiter }).data;

/** Figures by name: the way to them in the answer file. */
export type Figures = Readonly<Record<string, Figure>>;
export type Figure = number | string | null | undefined;

/** One answer beside ours, figure by figure, and what of it we have no figure for. */
export type Compared = {
  readonly whose: string;
  readonly theirs: Figures;
  readonly ours: Figures;
  readonly left: readonly string[];
};

export function compare(whose: string, answer: unknown, ours: Figures): Compared {
  const all = leavesOf(answer);
  const names = Object.keys(all);
  return {
    whose,
    theirs: Object.fromEntries(names.filter(name => name in ours).map(name => [name, all[name]])),
    ours: Object.fromEntries(names.filter(name => name in ours).map(name => [name, ours[name] ?? null])),
    left: names.filter(name => !(name in ours))
  };
}

function leavesOf(value: unknown, path: readonly string[] = []): Figures {
  if (typeof value !== 'object' || value === null) return { [path.join('.')]: value as Figure };
  return Object.assign({}, ...Object.entries(value).map(([key, part]) => leavesOf(part, [...path, key]))) as Figures;
}

/** Every figure of an object, under a name before it. */
export const under = (name: string, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([key, value]) => [`${name}.${key}`, value]));

export const decimals = (places: number, value: number | undefined): number | null =>
  value === undefined ? null : Math.round((value + Number.EPSILON) * 10 ** places) / 10 ** places;

/** A share as the answer files tell one. */
export const ratio = ({ value, n, hits }: { value: number | undefined; n: number; hits?: number }): Figures => ({
  num: hits,
  den: n,
  value: decimals(6, value),
  pct: decimals(2, value === undefined ? undefined : value * 100)
});

/** A mean as the answer files tell one, with the spread of its values. */
export const spread = (
  { value, n, median }: { value: number | undefined; n: number; median?: number | undefined },
  values: readonly number[]
): Figures => ({
  n,
  sum: decimals(6, (value ?? 0) * n),
  value: decimals(6, value),
  median: decimals(6, median),
  min: values.length > 0 ? Math.min(...values) : null,
  max: values.length > 0 ? Math.max(...values) : null
});
