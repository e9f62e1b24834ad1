/** One record of a file. */
export type SourceRow = {
  /** Its row number as a spreadsheet counts: the header is 1. */
  readonly line: number;
  readonly cells: readonly string[];
};

/** A file as columns and records, before anybody says what they mean. Columns are known by place, not by name. */
export type Table = {
  /** Trimmed, and no two alike. */
  readonly headers: readonly string[];
  readonly rows: readonly SourceRow[];
};
