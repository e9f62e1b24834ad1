import type { Deal } from '#lib/domain/deal.ts';
import type { EditDeals } from '#lib/domain/deals-edited.ts';
import type { Workspace } from '../../workspace.svelte.ts';
import { CellEdits } from './cell-edits.ts';
import { columns, isEditable, type Column } from './columns.ts';

/** A rectangle of cells from a spreadsheet, and the cell of the grid at which it was pasted. */
export type Pasting = {
  readonly text: string;
  readonly cells: readonly (readonly string[])[];
  readonly column: Column;
  /** The deals from that row on. */
  readonly deals: readonly Deal[];
};

/** What a rectangle would do to the cells that it comes to lie on. */
export type Overlay = {
  readonly command: EditDeals;
  readonly changed: number;
  readonly unreadable: number;
  /** Beyond the last row or column, or on a cell that is not edited here. */
  readonly outside: number;
};

export async function overlay(workspace: Workspace, { cells, column, deals }: Pasting): Promise<Overlay> {
  const edits = new CellEdits(workspace);
  const sum = { changed: 0, unreadable: 0, outside: 0 };
  const first = columns.indexOf(column);
  for (const [down, texts] of cells.entries()) {
    for (const [right, text] of texts.entries()) {
      const [deal, target] = [deals[down], columns[first + right]];
      if (!deal || !target || !isEditable(target)) sum.outside += 1;
      else {
        const read = await edits.add(deal, target, text);
        if (!read.ok) sum.unreadable += 1;
        else if (read.value === 'changed') sum.changed += 1;
      }
    }
  }
  return { ...sum, command: edits.command };
}

/** What the importer knows the columns by, for rows that were copied without their headings. */
const headings: Readonly<Record<Column, string>> = {
  open: '',
  title: 'Deal name',
  company: 'Company',
  stage: 'Stage',
  amount: 'Amount',
  closeOn: 'Expected close date',
  probability: '',
  product: 'Product',
  source: 'Source',
  next: '',
  stageAge: ''
};

/** The same text under the headings of the grid's columns, from the one on which it was pasted. */
export function withHeadings({ text, cells, column }: Pasting): string {
  const width = Math.max(...cells.map(row => row.length));
  const first = columns.indexOf(column);
  const line = Array.from({ length: width }, (_, n) => headings[columns[first + n] ?? 'open']);
  return `${line.join('\t')}\n${text}`;
}
