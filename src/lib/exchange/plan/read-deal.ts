import { moneyOf, type Money } from '#lib/domain/money.ts';
import { cleanLine } from '#lib/domain/text.ts';
import type { Day } from '#lib/domain/time.ts';
import type { SourceRow } from '../file/table.ts';
import type { Field } from '../mapping/fields.ts';
import { amountReader } from '../values/amounts.ts';
import { currencyInHeader, currencyOf } from '../values/currency.ts';
import { dateReader } from '../values/dates.ts';
import { listed } from '../values/phones.ts';
import { isStatusWord, statusOf } from '../values/statuses.ts';
import type { Columns } from './columns.ts';
import type { PlanOptions } from './options.ts';
import type { ProblemKind, RowProblem, Understood } from './problem.ts';
import type { DealRecord, Entry, PersonRecord } from './record.ts';
import { trailReader } from './trail.ts';

const dateFields = ['openedOn', 'qualifiedOn', 'closedOn', 'closeOn', 'movedOn'] as const;
type Dates = Readonly<Record<(typeof dateFields)[number], Day | undefined>>;
type Note = (field: Field, value: string, kind: ProblemKind) => void;

/** Understands the deals of one file; how its dates and amounts are written is seen from whole columns. */
export function dealReader(columns: Columns, options: PlanOptions): (row: SourceRow) => Understood<DealRecord> {
  const datesOf = datesReader(columns, options);
  const moneyIn = moneyReader(columns, options);
  const trailIn = trailReader(columns, options);
  return row => {
    const problems: RowProblem[] = [];
    const note: Note = (field, value, kind) => {
      problems.push({ line: row.line, column: columns.nameOf(field), value, kind });
    };
    const words = wordsReader(columns)(row);
    const trail = trailIn(row, (column, value, kind) => {
      problems.push({ line: row.line, column, value, kind });
    });
    const dates = settled(datesOf(row, note), words.status, trail);
    const amount = moneyIn(row, note);
    // Nobody wins a deal of nothing: an open deal's 0 is how Pipedrive and amoCRM write 'not known yet'.
    const isUnknown = words.status === 'open' && amount?.minor === 0;
    const stage = words.stage || (trail.findLast(entry => entry.stage !== '')?.stage ?? '');
    return { value: { ...words, ...dates, stage, trail, amount: isUnknown ? undefined : amount }, problems };
  };
}

function datesReader(columns: Columns, { zone }: PlanOptions): (row: SourceRow, note: Note) => Dates {
  const readers = dateFields.map(field => ({ field, read: dateReader(columns.down(field), zone) }));
  return (row, note) => {
    const days = readers.map(({ field, read }) => {
      const text = columns.text(row, field);
      const day = read(text);
      if (day === 'bad') note(field, text, 'bad-date');
      return [field, day === 'bad' ? undefined : day] as const;
    });
    return Object.fromEntries(days) as Dates;
  };
}

/** Of an open deal the date of closing is a hope; a record made after the end says nothing of the beginning. */
function settled(dates: Dates, status: DealRecord['status'], trail: readonly Entry[]): Dates {
  const { closeOn, movedOn } = dates;
  const openedOn = dates.openedOn ?? dates.qualifiedOn ?? trail[0]?.day;
  const closedOn = dates.closedOn ?? trail.findLast(entry => entry.status === status && status !== 'open')?.day;
  if (status === 'open') return { ...dates, openedOn, closedOn: undefined, closeOn: closeOn ?? closedOn };
  const before = (day: Day | undefined) => (day && closedOn && day > closedOn ? undefined : day);
  return { closedOn, closeOn: undefined, movedOn, openedOn: before(openedOn), qualifiedOn: before(dates.qualifiedOn) };
}

function moneyReader(columns: Columns, options: PlanOptions): (row: SourceRow, note: Note) => Money | undefined {
  const read = amountReader(columns.down('amount'));
  const usual = currencyInHeader(columns.nameOf('amount')) ?? options.currency;
  return (row, note) => {
    const text = columns.text(row, 'amount');
    const amount = read(text);
    const word = columns.text(row, 'currency');
    const currency = word ? currencyOf(word) : usual;
    if (amount === 'bad') note('amount', text, 'bad-amount');
    if (!currency) note('currency', word, 'unknown-currency');
    if (!amount || amount === 'bad' || !currency) return undefined;
    const money = moneyOf(amount.major, amount.currency ?? currency);
    if (!money) note('amount', text, 'bad-amount');
    return money;
  };
}

type Words = Omit<DealRecord, (typeof dateFields)[number] | 'amount' | 'trail'>;

function wordsReader(columns: Columns): (row: SourceRow) => Words {
  return row => {
    const text = (field: Field) => cleanLine(columns.text(row, field));
    const [stage, company, product, externalId] = [text('stage'), text('company'), text('product'), text('externalId')];
    const title = text('title') || [product, company || (product && externalId)].filter(Boolean).join(' – ');
    const person = personOf(columns, row, company);
    return {
      ...{ externalId, company, product, person, title: title || person.name, source: text('source') },
      stage: isStatusWord(stage) ? '' : stage,
      status: statusOf(text('status') || stage),
      lostReason: text('lostReason'),
      note: columns.texts(row, 'note').join('\n')
    };
  };
}

function personOf(columns: Columns, row: SourceRow, company: string): PersonRecord {
  const phones = columns.texts(row, 'personPhone').flatMap(listed);
  const emails = columns.texts(row, 'personEmail').flatMap(listed);
  return { name: cleanLine(columns.text(row, 'personName')) || (emails[0] ?? ''), company, phones, emails };
}
