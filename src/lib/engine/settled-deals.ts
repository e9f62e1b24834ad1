import { livingPeople } from '#lib/book/survivors.ts';
import type { Book } from '#lib/book/tables.ts';
import { withoutLeavers } from '#lib/domain/buying-group.ts';
import { changesBetween } from '#lib/domain/change.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { datesDue, withDates } from '#lib/domain/deal-dates.ts';
import { today, type Moment } from '#lib/domain/moment.ts';
import type { QualificationRules } from '#lib/domain/qualification.ts';
import type { Write } from '#lib/domain/rows.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { compact } from '#lib/domain/text.ts';

/**
 * A decision with what follows from it for its deals, however they were edited: whoever leaves a deal leaves its
 * buying group, and the days are kept on which it became a qualified lead and is to be renewed.
 */
export async function withSettledDeals(book: Book, writes: readonly Write[], moment: Moment): Promise<Write[]> {
  if (!writes.some(({ table, row }) => table === 'deals' && row.deletedAt === undefined)) return [...writes];
  const rules = (await book.settings.get(settingsId))?.qualification;
  const settled: Write[] = [];
  for (const write of writes) {
    if (write.table !== 'deals' || write.row.deletedAt !== undefined) settled.push(write);
    else settled.push(...(await settledDeal(book, write.row, { rules, writes, moment })));
  }
  return settled;
}

type Around = {
  readonly rules: QualificationRules | undefined;
  readonly writes: readonly Write[];
  readonly moment: Moment;
};

async function settledDeal(book: Book, deal: Deal, { rules, writes, moment }: Around): Promise<Write[]> {
  const pruned = await withoutThoseWhoLeft(book, deal);
  const due = datesDue(pruned, rules, today(moment));
  const said = Object.keys(due).length > 0 ? await book.changes.where('of').equals(pruned.id).toArray() : [];
  const saidNow = writes.flatMap(one => (one.table === 'changes' && one.row.of === pruned.id ? one.row : []));
  const dated = withDates(pruned, due, [...said, ...saidNow], moment);
  return [{ table: 'deals', row: dated.deal }, ...groupChange(deal, pruned, moment), ...dated.changes];
}

async function withoutThoseWhoLeft(book: Book, deal: Deal): Promise<Deal> {
  if (!deal.group) return deal;
  const living = await livingPeople(book, [...deal.people, ...deal.group.map(({ person }) => person)]);
  const group = withoutLeavers(deal, id => living.get(id)?.id ?? id);
  return group === deal.group ? deal : compact({ ...deal, group } as Deal);
}

const groupChange = (before: Deal, after: Deal, moment: Moment): Write[] =>
  before === after ? [] : changesBetween(before.id, { group: before.group }, { group: after.group }, moment);
