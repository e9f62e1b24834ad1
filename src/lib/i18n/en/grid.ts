import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** The table in which deals are edited cell by cell. */
export const grid = {
  title: 'Grid of deals',
  narrow: {
    title: 'The grid needs a wider window',
    body: 'On a phone the list shows the same deals.',
    list: 'Open the list'
  },
  keys: 'Arrow keys go from cell to cell. Enter or F2 edits, Escape leaves the cell as it was, Tab goes on. Ctrl+V pastes cells or rows from a spreadsheet.',
  columns: {
    open: 'Open',
    title: 'Title',
    company: 'Company',
    stage: 'Stage',
    amount: 'Amount',
    closeOn: 'Close date',
    probability: 'Own chance, %',
    product: 'Product',
    source: 'Source',
    next: 'Next step',
    stageAge: 'Days in stage'
  },
  openDeal: (title: string) => `Open ${title}`,
  editing: (column: string, title: string) => `${column} of ${title}`,
  changed: (column: string, title: string) => `${column} changed: ${title}`,
  readOnly: (column: string) => `${column} cannot be edited here`,
  unreadable: {
    title: 'A title is needed',
    stage: 'This pipeline has no such stage',
    amount: 'This amount cannot be read. Use digits, like 12500',
    closeOn: 'This date cannot be read. Write 2026-11-30',
    probability: 'A chance is a number from 0 to 100'
  },
  earlier: 'Previous rows',
  later: 'Next rows',
  rows: (from: string, to: string, of: string) => `Rows ${from} to ${to} of ${of}`,
  paste: {
    title: (rows: number) => plural(rows, { one: 'Paste # row', other: 'Paste # rows' }),
    over: 'Over the cells here',
    overBody: (column: string, title: string) => `They begin at ${column} of ${title}.`,
    change: (cells: number) => plural(cells, { one: 'Change # cell', other: 'Change # cells' }),
    changed: (cells: number) => plural(cells, { one: '# cell changed', other: '# cells changed' }),
    nothing: 'None of these cells would change.',
    problems: (cells: number) =>
      plural(cells, {
        one: '# cell cannot be read and stays as it is',
        other: '# cells cannot be read and stay as they are'
      }),
    outside: (cells: number) =>
      plural(cells, {
        one: '# cell lies outside the table or cannot be edited',
        other: '# cells lie outside the table or cannot be edited'
      }),
    asNew: 'As new deals',
    asNewBody: 'You see what will be added before anything is.',
    review: 'Look at the new deals'
  }
};
export type Grid = typeof grid;
