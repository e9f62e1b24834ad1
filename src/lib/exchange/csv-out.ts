import type { Deal } from '#lib/domain/deal.ts';
import { fractionDigits, majorOf, type Money } from '#lib/domain/money.ts';
import type { Person } from '#lib/domain/person.ts';
import { csvText } from './csv-text.ts';

/** The names behind the ids of a row. An id without a name is left out. */
export type NameOf = (id: string) => string | undefined;

type Column<Row> = readonly [header: string, cell: (row: Row, nameOf: NameOf) => string | undefined];

/** Without thousands and with a point, as every spreadsheet and our own import read it. */
const plain = (amount: Money): string => majorOf(amount).toFixed(fractionDigits(amount.currency));

const namesOf = (ids: readonly string[], nameOf: NameOf): string => ids.flatMap(id => nameOf(id) ?? []).join(', ');

const dealColumns: readonly Column<Deal>[] = [
  ['ID', ({ id }) => id],
  ['Title', ({ title }) => title],
  ['Company', ({ company }, nameOf) => company && nameOf(company)],
  ['Contact', ({ people }, nameOf) => namesOf(people, nameOf)],
  ['Stage', ({ stage }, nameOf) => nameOf(stage)],
  ['Status', ({ status }) => status],
  ['Amount', ({ amount }) => amount && plain(amount)],
  ['Currency', ({ amount }) => amount?.currency],
  ['Opened', ({ openedOn }) => openedOn],
  ['Qualified', ({ qualifiedOn }) => qualifiedOn],
  ['Closed', ({ closedOn }) => closedOn],
  ['Expected close', ({ closeOn }) => closeOn],
  ['Product', ({ product }) => product],
  ['Source', ({ source }) => source],
  ['Lost reason', ({ reasons, status }) => (status === 'lost' ? reasons.join(', ') : '')],
  ['Note', ({ note }) => note]
];

const personColumns: readonly Column<Person>[] = [
  ['Name', ({ name }) => name],
  ['Company', ({ company }, nameOf) => company && nameOf(company)],
  ['Job title', ({ jobTitle }) => jobTitle],
  ['Phone', ({ phones }) => phones.join('; ')],
  ['Email', ({ emails }) => emails.join('; ')],
  ['Source', ({ source }) => source],
  ['Note', ({ note }) => note]
];

function sheet<Row>(columns: readonly Column<Row>[], rows: readonly Row[], nameOf: NameOf): string {
  const lines = rows.map(row => columns.map(([, cell]) => cell(row, nameOf) ?? ''));
  return csvText([columns.map(([header]) => header), ...lines]);
}

/** Deals as a spreadsheet reads them, under headers that our own import knows. */
export const dealsCsv = (deals: readonly Deal[], nameOf: NameOf): string => sheet(dealColumns, deals, nameOf);

/** People as a spreadsheet reads them, under headers that our own import knows. */
export const peopleCsv = (people: readonly Person[], nameOf: NameOf): string => sheet(personColumns, people, nameOf);
