import { changesBetween } from './change.ts';
import type { CompanyId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { clean, compact, limits, parseName, shortLine } from './text.ts';
import type { Instant } from './time.ts';

/** A firm that people work for and deals are made with. */
export type Company = {
  readonly id: CompanyId;
  readonly name: string;
  readonly sector?: string;
  readonly city?: string;
  readonly website?: string;
  readonly employees?: number;
  readonly note?: string;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

export type CompanyFields = Partial<Omit<Company, 'id' | 'createdAt' | 'deletedAt'>>;

export type AddCompany = { readonly kind: 'add-company'; readonly id: CompanyId; readonly fields: CompanyFields };
export type EditCompany = { readonly kind: 'edit-company'; readonly id: CompanyId; readonly fields: CompanyFields };

function tidy(company: Company): Result<Company, Refusal> {
  const name = parseName(company.name, 'company');
  if (!name.ok) return name;
  const { sector = '', city = '', website = '', employees = 0 } = company;
  const note = clean(company.note ?? '');
  if (note.length > limits.note) return err({ kind: 'too-long', field: 'note', limit: limits.note });
  if (!Number.isFinite(employees)) return err({ kind: 'bad-setting', field: 'employees' });
  const lines = { sector: shortLine(sector), city: shortLine(city), website: shortLine(website) };
  return ok(compact({ ...company, ...lines, note, name: name.value }));
}

export function addCompany({ id, fields }: AddCompany, moment: Moment): Result<Write[], Refusal> {
  const company = tidy({ id, name: '', createdAt: moment.now, ...fields });
  return company.ok ? ok([{ table: 'companies', row: company.value }]) : company;
}

export function editCompany(company: Company, fields: CompanyFields, moment: Moment): Result<Write[], Refusal> {
  const edited = tidy({ ...company, ...fields });
  if (!edited.ok) return edited;
  return ok([{ table: 'companies', row: edited.value }, ...changesBetween(company.id, company, edited.value, moment)]);
}
