import type { CompanyId, PersonId } from '#lib/domain/ids.ts';
import { cleanLine, limits } from '#lib/domain/text.ts';
import type { SourceRow } from '../file/table.ts';
import type { Field } from '../mapping/fields.ts';
import { amountReader } from '../values/amounts.ts';
import { listed } from '../values/phones.ts';
import { failed, type Outcome, type Planner, type Planning } from './planned.ts';

const nothingShared = () => ({ names: [], rows: [] });

/** Plans people with the companies they work for. */
export function personPlanner({ columns, contacts, options }: Planning): Planner {
  const outcomeOf = (row: SourceRow): Outcome => {
    const text = (field: Field) => cleanLine(columns.text(row, field));
    const phones = columns.texts(row, 'phone').flatMap(listed);
    const emails = columns.texts(row, 'email').flatMap(listed);
    const name = text('name') || `${text('firstName')} ${text('lastName')}`.trim() || emails[0] || phones[0] || '';
    if (name.length > limits.name) return failed(row.line, columns.nameOf('name'), name, 'too-long');
    const note = columns.texts(row, 'note').join('\n');
    const words = { jobTitle: text('jobTitle'), source: text('source'), company: text('company') };
    const id = contacts.person({ name, phones, emails, note, ...words });
    const company = contacts.company({ name: words.company });
    const names = [company, id].filter(known => known !== undefined);
    return id ? named(names, id, options.knownIds) : failed(row.line, columns.nameOf('name'), name, 'nothing-named');
  };
  return { outcomeOf, shared: nothingShared };
}

/** Plans companies. */
export function companyPlanner({ columns, contacts, options }: Planning): Planner {
  const countOf = amountReader(columns.down('employees'));
  const outcomeOf = (row: SourceRow): Outcome => {
    const text = (field: Field) => columns.text(row, field);
    const name = cleanLine(text('name'));
    if (name.length > limits.name) return failed(row.line, columns.nameOf('name'), name, 'too-long');
    const count = countOf(text('employees'));
    const employees = count && count !== 'bad' ? { employees: Math.round(count.major) } : {};
    const words = { sector: text('sector'), city: text('city'), website: text('website'), note: text('note') };
    const id = contacts.company({ name, ...words, ...employees });
    return id ? named([id], id, options.knownIds) : failed(row.line, columns.nameOf('name'), name, 'nothing-named');
  };
  return { outcomeOf, shared: nothingShared };
}

const named = (
  names: readonly (PersonId | CompanyId)[],
  id: PersonId | CompanyId,
  known: ReadonlySet<string> | undefined
): Outcome => ({ kind: 'added', group: { names, rows: [] }, known: known?.has(id) ?? false });
