import type { Language } from '#lib/i18n/languages.ts';

/** How a spreadsheet of one country writes a list of people, and who is on it. */
type Country = {
  readonly encoding: 'utf-8' | 'windows-1250' | 'windows-1251';
  readonly separator: ',' | ';';
  readonly headers: readonly string[];
  /** First and last names that go together: each first name with each last name of its group. */
  readonly names: readonly (readonly [first: string, last: string])[];
  readonly jobTitle: string;
  readonly companies: readonly string[];
  readonly phone: (n: string) => string;
  /** One column has the whole name, the last name first. */
  readonly wholeName?: true;
};

const countries: Readonly<Record<Language, Country>> = {
  en: {
    encoding: 'utf-8',
    separator: ',',
    headers: ['First name', 'Last name', 'Company', 'Job title', 'Phone', 'E-mail'],
    names: [['Alice Beth Cora Daisy Ella Finn Grant Hugo Ivan Jack', "Abbott Brown Clarke Dixon Evans O'Neill"]],
    jobTitle: 'Head of Purchasing',
    companies: ['Smith & Sons, Ltd', 'Northern Freight plc', 'The "Tea" Company'],
    phone: n => `020 7946 0${n}`
  },
  pl: {
    encoding: 'windows-1250',
    separator: ';',
    headers: ['Imię', 'Nazwisko', 'Firma', 'Stanowisko', 'Telefon', 'E-mail'],
    names: [
      ['Łucja Zofia Małgorzata Anna Żaneta', 'Wiśniewska Kowalska Zięba Śliwa Wójcik Dąbrowska'],
      ['Łukasz Paweł Grzegorz Józef Michał', 'Wiśniewski Kowalski Żak Ćwik Gołąb Dąbrowski']
    ],
    jobTitle: 'Kierownik działu zakupów',
    companies: ['Żabka Sp. z o.o.', 'Hurtownia Łódź S.A.', 'Świt; usługi transportowe'],
    phone: n => `601 234 ${n}`
  },
  ru: {
    encoding: 'windows-1251',
    separator: ';',
    headers: ['ФИО', 'Компания', 'Должность', 'Телефон', 'Электронная почта'],
    names: [
      ['Анна Ольга Ирина Елена Юлия', 'Щукина Соколова Жукова Ёлкина Павлова Цой'],
      ['Иван Пётр Сергей Олег Юрий', 'Щукин Соколов Жуков Ёлкин Павлов Ким']
    ],
    jobTitle: 'Начальник отдела закупок',
    companies: ['ООО «Ромашка»', 'АО «Северный путь»', 'ИП Чайкин; грузы'],
    phone: n => `8 (912) 345-6${n.slice(0, 1)}-${n.slice(1)}`,
    wholeName: true
  }
};

/** Sixty people in a file as a spreadsheet of the country saves it. */
export function prospectsFile(language: Language): { name: string; mimeType: string; buffer: Buffer } {
  const country = countries[language];
  const rows = namesIn(country).map((name, n) => cellsOf(country, name, n));
  const lines = [country.headers, ...rows].map(cells =>
    cells.map(cell => quoted(cell, country)).join(country.separator)
  );
  const buffer = encoded(`${lines.join('\r\n')}\r\n`, country.encoding);
  return { name: 'prospects.csv', mimeType: 'text/csv', buffer };
}

/** How many records the file comes to: the people and their companies. */
export const recordsIn = (language: Language): number => 60 + countries[language].companies.length;

type Name = readonly [first: string, last: string];

const namesIn = ({ names }: Country): Name[] =>
  names.flatMap(([first, last]) => first.split(' ').flatMap(one => last.split(' ').map((two): Name => [one, two])));

function cellsOf({ companies, jobTitle, phone, wholeName }: Country, [first, last]: Name, n: number): string[] {
  const number = phone(String(100 + n));
  const work = [companies[n % companies.length] ?? '', jobTitle, number, `person${String(n)}@example.com`];
  return wholeName ? [`${last} ${first}`, ...work] : [first, last, ...work];
}

const quoted = (cell: string, { separator }: Country): string =>
  cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;

function encoded(text: string, encoding: Country['encoding']): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Buffer.from(Array.from(text, letter => letters.indexOf(letter)));
}
