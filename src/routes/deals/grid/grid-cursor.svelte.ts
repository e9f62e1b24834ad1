import { columns, type Column, type GridRow } from './columns.ts';

/** Rows of one page of the grid. */
export const pageSize = 100;

/** Which cell of the grid has the focus, by deal, so that it stays with the deal when rows change places. */
export class GridCursor {
  readonly #rows: () => readonly GridRow[];
  readonly #total: () => number;
  #row = $state(0);
  #deal: string | undefined = $state();
  column: Column = $state('title');
  /** The first row of the page that is shown. */
  from = $state(0);

  constructor(rows: () => readonly GridRow[], total: () => number) {
    this.#rows = rows;
    this.#total = total;
  }

  /** Its place on the page; where its deal has left, the place that it had. */
  readonly row: number = $derived.by(() => {
    const rows = this.#rows();
    const here = rows.findIndex(({ deal }) => deal.id === this.#deal);
    return here >= 0 ? here : Math.max(0, Math.min(this.#row, rows.length - 1));
  });

  at(row: number, column: Column): void {
    this.#row = row;
    this.#deal = this.#rows()[row]?.deal.id;
    this.column = column;
  }

  /** Moves by rows and columns and stays in the table; past the last row of a page the next page begins. */
  by(down: number, right: number): void {
    const at = Math.max(0, Math.min(columns.indexOf(this.column) + right, columns.length - 1));
    const row = this.row + down;
    const column = columns[at] ?? this.column;
    if (row < 0 && this.from > 0) this.turn(-1, column);
    else if (row >= this.#rows().length && this.from + pageSize < this.#total()) this.turn(1, column);
    else this.at(Math.max(0, Math.min(row, this.#rows().length - 1)), column);
  }

  turn(pages: number, column = this.column): void {
    this.from = Math.max(0, this.from + pages * pageSize);
    this.#deal = undefined;
    this.#row = pages > 0 ? 0 : pageSize - 1;
    this.column = column;
  }
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -columns.length],
  End: [0, columns.length]
};

/** How far a key goes, in rows and columns; Home and End, with Ctrl, go to the corners of the page. */
export function wayOf({ key, ctrlKey, metaKey }: KeyboardEvent): readonly [number, number] | undefined {
  const way = arrows[key];
  if (!way || !(ctrlKey || metaKey)) return way;
  if (key === 'Home') return [-pageSize + 1, -columns.length];
  return key === 'End' ? [pageSize - 1, columns.length] : undefined;
}
