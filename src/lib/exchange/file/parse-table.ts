import Papa from 'papaparse';
import { err, ok, type Result } from '#lib/domain/result.ts';
import { delimiterOf } from './delimiter.ts';
import { fileLimits, type FileRefusal } from './refusal.ts';
import type { SourceRow, Table } from './table.ts';

/** No line of an honest file is longer; a longer one is refused before the parser meets it. */
const lineChars = fileLimits.columns * (fileLimits.fieldChars + 3);

/** A table from the text of a file, or from cells copied out of a spreadsheet. */
export function parseTable(text: string): Result<Table, FileRefusal> {
  if (text.length > fileLimits.bytes) return err({ kind: 'too-big', limit: fileLimits.bytes });
  if (hasLongLine(text)) return err({ kind: 'line-too-long' });
  const { body, delimiter } = announced(text);
  const records = readRecords(body, delimiter);
  if (!records.ok) return records;
  const [header, ...rows] = withoutFooter(records.value);
  if (!header || rows.length === 0) return err({ kind: 'no-rows' });
  return ok({ headers: namesOf(header.cells), rows });
}

function hasLongLine(text: string): boolean {
  for (let from = 0; text.length - from > lineChars;) {
    const part = text.slice(from, from + lineChars);
    const end = Math.max(part.lastIndexOf('\n'), part.lastIndexOf('\r'));
    if (end < 0) return true;
    from += end + 1;
  }
  return false;
}

/** Excel may say on the first line which mark it put between cells. */
function announced(text: string): { readonly body: string; readonly delimiter: string } {
  const body = text.replace(/^\ufeff/, '');
  const said = /^"?sep=([,;|\t])"?\r?\n/i.exec(body);
  if (said?.[1]) return { body: body.slice(said[0].length), delimiter: said[1] };
  return { body, delimiter: delimiterOf(body) };
}

function readRecords(text: string, delimiter: string): Result<SourceRow[], FileRefusal> {
  const records: SourceRow[] = [];
  let refusal: FileRefusal | undefined;
  let line = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors }, parser) {
      line += 1;
      const cells = withoutLineEnd(data);
      const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
      if (!isOpen && cells.every(cell => cell.trim() === '')) return;
      refusal = isOpen ? { kind: 'unbalanced-quotes', line } : refusalOf(cells, line, records.length);
      if (refusal) parser.abort();
      else records.push({ line, cells });
    }
  });
  return refusal ? err(refusal) : ok(records);
}

/** In a file of mixed line ends the parser leaves a carriage return on the last cell. */
const withoutLineEnd = (cells: string[]): string[] =>
  cells.at(-1)?.endsWith('\r') ? [...cells.slice(0, -1), cells.at(-1)?.slice(0, -1) ?? ''] : cells;

/** `before` counts the records above this one, the header among them. */
function refusalOf(cells: readonly string[], line: number, before: number): FileRefusal | undefined {
  const { columns, fieldChars, rows } = fileLimits;
  if (cells.length > columns) return { kind: 'too-many-columns', limit: columns };
  if (cells.some(cell => cell.length > fieldChars)) return { kind: 'field-too-long', line, limit: fieldChars };
  return before > rows ? { kind: 'too-many-rows', limit: rows } : undefined;
}

const footer = /^(grand totals? \(|confidential information|copyright (\(c\)|©))/i;

/** Salesforce ends its reports with lines that are no records. */
function withoutFooter(records: readonly SourceRow[]): readonly SourceRow[] {
  const isFooter = ({ cells }: SourceRow) => footer.test(cells[0] ?? '') && cells.slice(1).every(cell => cell === '');
  const last = records.findLastIndex(record => !isFooter(record));
  return records.slice(0, last + 1);
}

/** Two columns of one name stay two columns; a column without a name is called by its place. */
function namesOf(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const name = cell.trim().replace(/\s+/g, ' ') || `#${String(index + 1)}`;
    let own = name;
    for (let copy = 2; taken.has(own); copy += 1) own = `${name} (${String(copy)})`;
    taken.add(own);
    return own;
  });
}
