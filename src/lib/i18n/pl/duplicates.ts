import type { Duplicates } from '../en/duplicates.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const duplicates: Duplicates = {
  title: 'Duplikaty',
  link: 'Duplikaty',
  detail: n =>
    plural(n, {
      one: '# para to być może jedna osoba',
      few: '# pary to być może po jednej osobie',
      many: '# par to być może po jednej osobie',
      other: '# pary to być może po jednej osobie'
    }),
  none: {
    title: 'Brak duplikatów',
    body: 'Nikt na liście nie ma tego samego numeru, adresu e-mail ani nazwiska i firmy co ktoś inny.'
  },
  hint: 'Scalenie zachowuje wszystkie numery, notatki i kontakty obu wpisów. Można je cofnąć w każdej chwili, także po długim czasie.',
  reason: {
    phone: number => `Ten sam numer: ${number}`,
    email: address => `Ten sam e-mail: ${address}`,
    nameAt: (name, company) => `${name}, ${company}: dwa wpisy`,
    name: name => `${name}: dwa wpisy`,
    sameName: 'To samo imię i nazwisko',
    sameNameAt: 'To samo imię i nazwisko w tej samej firmie',
    chosen: 'Twój wybór'
  },
  touches: n => plural(n, { one: '# kontakt', few: '# kontakty', many: '# kontaktów', other: '# kontaktu' }),
  kept: 'Zostają wszystkie',
  choose: field => `${field}: co zostaje`,
  history: 'Historia',
  added: 'Dodano',
  merge: 'Scal',
  mergeOf: (name, other) => `Scal: ${name} i ${other}`,
  notSame: 'To różne osoby',
  notSameOf: (name, other) => `${name} i ${other} to różne osoby`,
  merged: name => `Scalono: ${name}`,
  toldApart: 'Ta para nie będzie już proponowana',
  here: {
    title: 'Scalone z tą osobą',
    takeApart: 'Rozdziel',
    takeApartOf: name => `Rozdziel: ${name}`,
    apart: name => `Znów osobno: ${name}`,
    other: 'Scal z inną osobą'
  },
  pick: { title: 'Z kim scalić?', detail: name => `Kto jeszcze to ${name}?` },
  line: { merged: 'Scalono z innym wpisem', unmerged: 'Znów rozdzielono' }
};
