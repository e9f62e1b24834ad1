import { csvText } from './csv-text.ts';
import type { Table } from './file/table.ts';
import type { ProblemKind, RowProblem } from './plan/problem.ts';

/** What the columns and the problems are called in the rep's language. */
export type ErrorWords = {
  readonly line: string;
  readonly problem: string;
  readonly kinds: Readonly<Record<ProblemKind, string>>;
};

/** The records that were left out as they stood in the file, each with its row number and what is wrong with it. */
export function errorFile(table: Table, problems: readonly RowProblem[], words: ErrorWords): string {
  const byLine = new Map<number, string[]>();
  for (const { line, column, value, kind } of problems) {
    const said = [column, `${words.kinds[kind]}: ${value}`].filter(Boolean).join(' – ');
    byLine.set(line, [...(byLine.get(line) ?? []), said]);
  }
  const left = table.rows.flatMap(({ line, cells }) => {
    const said = byLine.get(line);
    const whole = table.headers.map((_, place) => cells[place] ?? '');
    return said ? [[String(line), said.join('; '), ...whole, ...cells.slice(whole.length)]] : [];
  });
  return csvText([[words.line, words.problem, ...table.headers], ...left]);
}
