import type { Company } from '#lib/domain/company.ts';
import type { CompanyId, PersonId } from '#lib/domain/ids.ts';
import { tidyPerson, type Person } from '#lib/domain/person.ts';
import type { NewRow } from '#lib/domain/rows.ts';
import { clean, cleanLine, compact, limits } from '#lib/domain/text.ts';
import type { Instant } from '#lib/domain/time.ts';
import { emailKey, phoneKey } from '../values/phones.ts';
import { nameKey } from '../values/statuses.ts';
import { idFor } from './digest.ts';
import type { PersonRecord } from './record.ts';

export type CompanyRecord = Pick<Company, 'name' | 'sector' | 'city' | 'website' | 'employees' | 'note'>;

/** A name of signs alone has no words; then it stands for itself. */
const keyOf = (name: string): string => nameKey(name) || cleanLine(name);

/** The people and companies of one file, each once however many records name them. */
export class Contacts {
  readonly people = new Map<string, Person>();
  readonly companies = new Map<string, Company>();
  readonly #createdAt: Instant;

  constructor(createdAt: Instant) {
    this.#createdAt = createdAt;
  }

  /** Later records add what earlier ones did not say. */
  company(record: CompanyRecord): CompanyId | undefined {
    const name = cleanLine(record.name).slice(0, limits.name);
    if (name === '') return undefined;
    const id = idFor('company', keyOf(name));
    const { employees } = record;
    const { sector = '', city = '', website = '', note = '' } = record;
    const lines = { sector: cleanLine(sector), city: cleanLine(city), website: cleanLine(website), note: clean(note) };
    const said = compact({ ...lines, ...(employees !== undefined && { employees }) });
    this.companies.set(id, { ...said, id, name, createdAt: this.#createdAt, ...this.companies.get(id) });
    return id;
  }

  /** The same number or address under the same name is the same person, else the same name at the same company. */
  person(record: PersonRecord): PersonId | undefined {
    const name = cleanLine(record.name).slice(0, limits.name);
    if (name === '') return undefined;
    const company = this.company({ name: record.company });
    const id = personId({ ...record, name });
    const known = this.people.get(id);
    const { jobTitle = '', source = '', note = '' } = record;
    const said = { id, name, ...(company && { company }), jobTitle, source, note, createdAt: this.#createdAt };
    const ways = {
      phones: joined(known?.phones, record.phones, phoneKey),
      emails: joined(known?.emails, record.emails, emailKey)
    };
    const tidy = tidyPerson({ blocked: [], ...compact(said), ...known, ...ways });
    if (tidy.ok) this.people.set(id, tidy.value);
    return tidy.ok ? id : undefined;
  }

  /** The row of a person or company as all records together tell it. */
  rowOf(id: PersonId | CompanyId): NewRow[] {
    const person = this.people.get(id);
    const company = this.companies.get(id);
    return [
      ...(company ? [{ table: 'companies', row: company } as const] : []),
      ...(person ? [{ table: 'people', row: person } as const] : [])
    ];
  }
}

function personId({ name, company, phones, emails }: PersonRecord): PersonId {
  // Kowalska Anna is Anna Kowalska; but two who share a switchboard stay two.
  const who = keyOf(name).split(' ').sort().join(' ');
  const phone = phoneKey(phones[0] ?? '');
  if (phone) return idFor('person', 'phone', phone, who);
  const email = emailKey(emails[0] ?? '');
  return email ? idFor('person', 'email', email, who) : idFor('person', 'name', who, keyOf(company));
}

/** Numbers spelled otherwise are not new numbers. */
function joined(known: readonly string[] = [], added: readonly string[], key: (text: string) => string): string[] {
  const byKey = new Map<string, string>();
  for (const text of [...known, ...added]) if (!byKey.has(key(text))) byKey.set(key(text), text);
  return [...byKey.values()];
}
