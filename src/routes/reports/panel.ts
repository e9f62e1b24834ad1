import type { ReportFacts } from '#lib/book/reports.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { TrendPoint } from '#lib/ui/charts/trend.ts';
import type { Tone } from '#lib/ui/charts/tones.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

type Column = { readonly key: string; readonly label: string; readonly value: number; readonly tone?: Tone };
type Bar = { readonly key: string; readonly name: string; readonly value: string; readonly size: number };

export type Picture =
  | { readonly kind: 'columns'; readonly columns: readonly Column[] }
  | { readonly kind: 'trend'; readonly points: readonly TrendPoint[] }
  | { readonly kind: 'bars'; readonly bars: readonly Bar[] };

/** One picture of the gallery with its sentence and table, and where more is told of it. */
export type Panel = {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly sentence: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
  readonly picture: Picture;
  /** A number of the picture as short as it can be said. */
  readonly format: (value: number) => string;
};

export type Drawing = { readonly words: Words; readonly facts: ReportFacts; readonly settings: Settings };
