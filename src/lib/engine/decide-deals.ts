import { rowsNow } from '#lib/book/commit.ts';
import { firstStage, stageToday } from '#lib/book/stages.ts';
import type { Book } from '#lib/book/tables.ts';
import {
  addDeal,
  closeDeal,
  editDeal,
  moveDeal,
  type AddDeal,
  type CloseDeal,
  type Deal,
  type EditDeal,
  type MoveDeal,
  type RenewDeal
} from '#lib/domain/deal.ts';
import { renewalDay, renewalId, renewalOf } from '#lib/domain/after-sale.ts';
import type { Moment } from '#lib/domain/moment.ts';
import type { RestoreValue } from '#lib/domain/restoring-values.ts';
import { restoring } from '#lib/domain/removal.ts';
import { err, ok } from '#lib/domain/result.ts';
import { decideRestored } from './decide-restoring.ts';
import { given, type Decision } from './given.ts';

/** What the rep does with one deal. An old value is put back in people too. */
export type DealCommand = AddDeal | EditDeal | MoveDeal | CloseDeal | RenewDeal | RestoreValue;

const kinds: ReadonlySet<string> = new Set([
  'add-deal',
  'edit-deal',
  'move-deal',
  'close-deal',
  'renew-deal',
  'restore-value'
] satisfies DealCommand['kind'][]);

export const isOnDeal = (command: { readonly kind: string }): command is DealCommand => kinds.has(command.kind);

export function decideOnDeal(book: Book, command: DealCommand, moment: Moment): Decision {
  switch (command.kind) {
    case 'add-deal':
      return decideNewDeal(book, command, moment);
    case 'edit-deal':
      return given(book, 'deals', command.id, row => editDeal(row, command.fields, moment));
    case 'move-deal':
      return given(book, 'deals', command.id, async row => {
        const stage = await stageToday(book, command.stage);
        return stage ? moveDeal(row, stage, moment) : err({ kind: 'unknown-row', table: 'stages', id: command.stage });
      });
    case 'close-deal':
      return given(book, 'deals', command.id, async row => {
        const { end } = command;
        // A deal that waited while its stage was retired comes back to where the others went.
        const stage = end.status === 'open' ? await stageToday(book, row.stage) : undefined;
        return stage ? moveDeal(row, stage, moment) : closeDeal(row, end, moment);
      });
    case 'renew-deal':
      return given(book, 'deals', command.id, row => decideRenewal(book, row, moment));
    case 'restore-value':
      return decideRestored(book, command, moment);
  }
}

/** Made once for one contract and one day, on whatever device; one that was removed comes back. */
async function decideRenewal(book: Book, won: Deal, moment: Moment): Decision {
  const renewOn = won.renewOn ?? renewalDay(won);
  if (won.status !== 'won' || !renewOn) return err({ kind: 'bad-date' });
  const id = renewalId(won.id, renewOn);
  const known = (await rowsNow(book, 'deals', [id])).get(id) as Deal | undefined;
  if (known) return ok(known.deletedAt === undefined ? [] : restoring({ table: 'deals', row: known }, moment));
  return decideNewDeal(book, { kind: 'add-deal', id, fields: renewalOf(won, renewOn) }, moment);
}

/** Without a stage the deal enters the first one of the pipeline that claims it, else of the rep's own. */
async function decideNewDeal(book: Book, command: AddDeal, moment: Moment): Decision {
  const { stage, pipeline, ...fields } = command.fields;
  const origin = { ...fields, ...(pipeline && { pipeline }) };
  const wanted = stage ? await stageToday(book, stage) : await firstStage(book, origin);
  if (!wanted) return err({ kind: 'unknown-row', table: 'stages', id: stage ?? '' });
  return addDeal({ ...command, fields }, wanted, moment);
}
