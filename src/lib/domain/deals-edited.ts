import { addCompany } from './company.ts';
import { editDeal, moveDeal, type Deal, type DealFields } from './deal.ts';
import type { CompanyId, DealId, StageId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Stage } from './pipeline.ts';
import type { Refusal } from './refusal.ts';
import { ok, type Result } from './result.ts';
import type { Write } from './rows.ts';

/** Fields of one deal, and the stage that it is moved to: a move is more than a field. */
export type DealEdit = { readonly id: DealId; readonly fields?: DealFields; readonly stage?: StageId };

/** Many cells of a table changed at once, as one action with one undo. */
export type EditDeals = {
  readonly kind: 'edit-deals';
  readonly edits: readonly DealEdit[];
  /** Firms that the edits name and the book does not have yet. */
  readonly companies?: readonly { readonly id: CompanyId; readonly name: string }[];
};

export type EditDealsFacts = {
  readonly deals: ReadonlyMap<string, Deal>;
  readonly stages: ReadonlyMap<string, Stage>;
};

/** All of them or none: the first refusal stands for all. Deals that are gone meanwhile are left out. */
export function editDeals(command: EditDeals, facts: EditDealsFacts, moment: Moment): Result<Write[], Refusal> {
  const writes: Write[] = [];
  for (const { id, name } of command.companies ?? []) {
    const added = addCompany({ kind: 'add-company', id, fields: { name } }, moment);
    if (!added.ok) return added;
    writes.push(...added.value);
  }
  for (const edit of command.edits) {
    const deal = facts.deals.get(edit.id);
    const edited = deal ? editOne(deal, edit, facts, moment) : ok([]);
    if (!edited.ok) return edited;
    writes.push(...edited.value);
  }
  return ok(writes);
}

function editOne(
  deal: Deal,
  { fields = {}, stage }: DealEdit,
  facts: EditDealsFacts,
  moment: Moment
): Result<Write[], Refusal> {
  const edited = editDeal(deal, fields, moment);
  const to = stage && stage !== deal.stage ? facts.stages.get(stage) : undefined;
  if (!edited.ok || !to) return edited;
  const now = edited.value.flatMap(write => (write.table === 'deals' ? [write.row] : []))[0] ?? deal;
  const moved = moveDeal(now, to, moment);
  if (!moved.ok) return moved;
  // The row as it is in the end stands for both steps; what each changed is told.
  return ok([...edited.value.filter(({ table }) => table !== 'deals'), ...moved.value]);
}
