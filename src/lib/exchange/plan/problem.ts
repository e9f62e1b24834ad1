export const problemKinds = [
  'bad-date',
  'bad-amount',
  'unknown-currency',
  'nothing-named',
  'too-long',
  'extra-cells',
  'too-many-stages'
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** Why one record of a file was left out. Its other problems, if any, stand beside it. */
export type RowProblem = {
  readonly line: number;
  /** What the file calls the column; empty when the whole record is meant. */
  readonly column: string;
  readonly value: string;
  readonly kind: ProblemKind;
};

/** A record as understood; with problems it is not imported. */
export type Understood<Value> = { readonly value: Value; readonly problems: readonly RowProblem[] };
