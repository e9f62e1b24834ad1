import { changesBetween } from './change.ts';
import type { SpendId } from './ids.ts';
import type { Moment } from './moment.ts';
import { isAmount, type Money } from './money.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { compact, shortLine } from './text.ts';
import { parseDay, type Day, type Instant } from './time.ts';

/** What it cost to win customers, as the rep enters it (requirement 106, features D15). */
export type Spend = {
  readonly id: SpendId;
  readonly day: Day;
  readonly amount: Money;
  /** The source of deals that it was spent on, as deals name theirs. */
  readonly source?: string;
  readonly note?: string;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

export type SpendFields = Partial<Pick<Spend, 'day' | 'amount' | 'source' | 'note'>>;
export type AddSpend = {
  readonly kind: 'add-spend';
  readonly id: SpendId;
  readonly fields: SpendFields & Pick<Spend, 'day' | 'amount'>;
};
export type EditSpend = { readonly kind: 'edit-spend'; readonly id: SpendId; readonly fields: SpendFields };

/** Refused without a real day or with an amount that is not above zero: a refund is a smaller spend, not a negative one. */
function tidy(spend: Spend): Result<Spend, Refusal> {
  if (!parseDay(spend.day)) return err({ kind: 'bad-date' });
  if (!isAmount(spend.amount) || spend.amount.minor <= 0) return err({ kind: 'bad-setting', field: 'amount' });
  const [source, note] = [shortLine(spend.source ?? ''), shortLine(spend.note ?? '')];
  return ok(compact({ ...spend, source, note }));
}

export function addSpend({ id, fields }: AddSpend, moment: Moment): Result<Write[], Refusal> {
  const spend = tidy({ id, ...fields, createdAt: moment.now });
  return spend.ok ? ok([{ table: 'spends', row: spend.value }]) : spend;
}

/** Fields given as empty text are cleared; fields not given stay. */
export function editSpend(spend: Spend, fields: SpendFields, moment: Moment): Result<Write[], Refusal> {
  const edited = tidy({ ...spend, ...fields });
  if (!edited.ok) return edited;
  return ok([{ table: 'spends', row: edited.value }, ...changesBetween(spend.id, spend, edited.value, moment)]);
}
