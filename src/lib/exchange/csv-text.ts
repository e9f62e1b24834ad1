import Papa from 'papaparse';

/** Spreadsheets run a cell that begins so. The parser's own rule lets one pass when a line break follows. */
const formula = /^[=+\-@\t\r]/;

/** Rows as CSV by RFC 4180, with the mark by which Excel knows UTF-8, and with no cell that a spreadsheet would run. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = Papa.unparse(
    rows.map(row => [...row]),
    { escapeFormulae: formula, newline: '\r\n' }
  );
  return `\ufeff${lines}\r\n`;
}
