import Papa from 'papaparse';

const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Characters and rows that are enough to see the columns by. */
const sample = 64 * 1024;
const sampleRows = 50;

/** The mark between cells: the one that gives the most rows of one width, and then the most columns. */
export function delimiterOf(text: string): Delimiter {
  const start = text.slice(0, sample);
  const isWhole = start.length === text.length;
  const scores = delimiters.map(delimiter => ({ delimiter, score: scoreOf(start, delimiter, isWhole) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function scoreOf(start: string, delimiter: Delimiter, isWhole: boolean): number {
  const { data } = Papa.parse<string[]>(start, { delimiter, preview: sampleRows + 1, skipEmptyLines: 'greedy' });
  // A sample that was cut ends in the middle of a row.
  const rows = isWhole || data.length > sampleRows || data.length < 2 ? data : data.slice(0, -1);
  const columns = rows[0]?.length ?? 0;
  if (columns < 2) return 0;
  const alike = rows.filter(row => row.length === columns).length / rows.length;
  return alike * alike + Math.min(columns, 100) / 1_000;
}
