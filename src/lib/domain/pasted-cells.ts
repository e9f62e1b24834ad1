/** More than a rep pastes by hand; a longer list is a file to be imported. */
const mostRows = 5_000;

/**
 * The cells of a rectangle copied from a spreadsheet: rows end with line breaks, cells are parted by tabs, and a cell
 * that holds either of them, or a quotation mark, stands in quotation marks with its own ones doubled. The line break
 * that spreadsheets put after the last row makes no row.
 */
export function cellsIn(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  const end = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  const all = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < all.length && rows.length <= mostRows; at += 1) {
    const sign = all.charAt(at);
    if (sign === '"' && cell === '') {
      const closing = closingQuote(all, at + 1);
      cell = all.slice(at + 1, closing).replaceAll('""', '"');
      at = closing;
    } else if (sign === '\t') end();
    else if (sign === '\n') {
      end();
      rows.push([]);
    } else cell += sign;
  }
  end();
  return rows.slice(0, mostRows);
}

/** Where the quoted part that begins at `from` ends; a quotation mark that is never closed goes to the end. */
function closingQuote(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (text.charAt(at) !== '"') at += 1;
    else if (text.charAt(at + 1) === '"') at += 2;
    else return at;
  }
  return at;
}
