import type { DealDetail } from '#lib/book/deals.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { majorOf } from '#lib/domain/money.ts';
import { daysBetween, type Day } from '#lib/domain/time.ts';
import { stageName } from '#lib/ui/names.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** The columns of the grid, from left to right. */
export const columns = [
  'open',
  'title',
  'company',
  'stage',
  'amount',
  'closeOn',
  'probability',
  'product',
  'source',
  'next',
  'stageAge'
] as const;
export type Column = (typeof columns)[number];

const editable = ['title', 'company', 'stage', 'amount', 'closeOn', 'probability', 'product', 'source'] as const;
export type Editable = (typeof editable)[number];

export const isEditable = (column: Column): column is Editable => editable.some(one => one === column);

/** Numbers are read from their last digit. */
export const isNumber = (column: Column): boolean => ['amount', 'probability', 'stageAge'].includes(column);

export type GridRow = { readonly deal: Deal; readonly detail: DealDetail | undefined };

/** What a cell shows. */
export function shownIn(column: Column, { deal, detail }: GridRow, words: Words, today: Day): string {
  const { format, t } = words;
  switch (column) {
    case 'open':
      return '';
    case 'title':
      return deal.title;
    case 'company':
      return detail?.company?.name ?? '';
    case 'stage':
      return deal.status === 'open'
        ? detail?.stage
          ? stageName(words, detail.stage)
          : ''
        : t.terms.statuses[deal.status];
    case 'amount':
      return deal.amount ? format.money(deal.amount) : '';
    case 'closeOn':
      return deal.closeOn ? format.day(deal.closeOn, today) : '';
    case 'probability':
      return deal.probability === undefined ? '' : format.number(deal.probability, 1);
    case 'product':
      return deal.product ?? '';
    case 'source':
      return deal.source ?? '';
    case 'next':
      return detail?.next ? `${t.terms.channels[detail.next.channel]} ${format.day(detail.next.due, today)}` : '';
    case 'stageAge':
      return deal.stageSince && deal.status === 'open' ? format.number(daysBetween(deal.stageSince, today)) : '';
  }
}

/** The text that editing a cell begins with. */
export function typedIn(column: Editable, row: GridRow, words: Words): string {
  const { deal } = row;
  if (column === 'amount') return deal.amount ? String(majorOf(deal.amount)) : '';
  if (column === 'closeOn') return deal.closeOn ?? '';
  if (column === 'stage') return deal.stage;
  if (column === 'probability') return deal.probability === undefined ? '' : String(deal.probability);
  return shownIn(column, row, words, '2000-01-01');
}
