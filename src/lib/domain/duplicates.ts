import { fold, wordsOf } from './fold.ts';

/** What two rows of one person have in common. */
export type Evidence =
  | { readonly kind: 'phone'; readonly phone: string }
  | { readonly kind: 'e-mail'; readonly email: string }
  /** The same name, at the same company or where at least one of the companies is not known. */
  | { readonly kind: 'name'; readonly company?: string };

/** A person as they are compared. Phones come in their one form (E.164), because its rules are not the domain's. */
export type Compared = {
  readonly name: string;
  /** The company by its name. */
  readonly company?: string | undefined;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
};

const titles = new Set(['pan', 'pani', 'mgr', 'inz', 'dr', 'prof', 'mr', 'mrs', 'ms']);
const patronymic = /(?:ov|ev|yev)(?:ich|na)$|(?:ich|inich)na$/;

/** A name in any order of its words and any alphabet, without titles; the patronymic, which many rows lack, apart. */
function named(name: string): { readonly words: readonly string[]; readonly father: string | undefined } {
  const words = wordsOf(name).filter(word => !titles.has(word));
  const father = words.length > 2 ? words.find(word => patronymic.test(word)) : undefined;
  return { words: words.filter(word => word !== father).sort(), father };
}

/** One text for names that may be one: `Kowalska Anna` and `Anna Kowalska`, `Щука` and `Shchuka`; not Kowalski. */
export const nameKey = (name: string): string => named(name).words.join(' ');

/** An address in one spelling. Dots and +tags stay: whether they tell mailboxes apart is the mail server's to know. */
export const mailKey = (email: string): string => email.trim().toLowerCase();

const companyKey = (company: string | undefined): string =>
  fold(company ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Why two rows may be one person; nothing when they are not alike. A number or an address that colleagues with
 * wholly different names share is their office's. A name counts where the companies do not contradict each other,
 * and one of a single word only within a company. Surnames that differ in their ending are different surnames.
 */
export function likeness(a: Compared, b: Compared): Evidence[] {
  const [one, other] = [named(a.name), named(b.name)];
  const [company, otherCompany] = [companyKey(a.company), companyKey(b.company)];
  const isSameCompany = company !== '' && company === otherCompany;
  const isOffice = isSameCompany && !one.words.some(word => other.words.includes(word));
  const phone = isOffice ? undefined : a.phones.find(number => b.phones.includes(number));
  const mails = new Set(b.emails.map(mailKey));
  const email = isOffice ? undefined : a.emails.find(address => mails.has(mailKey(address)));
  const isSameName =
    one.words.length > (isSameCompany ? 0 : 1) &&
    one.words.join(' ') === other.words.join(' ') &&
    (one.father ?? other.father) === (other.father ?? one.father) &&
    (isSameCompany || company === '' || otherCompany === '');
  return [
    ...(phone === undefined ? [] : [{ kind: 'phone', phone } as const]),
    ...(email === undefined ? [] : [{ kind: 'e-mail', email } as const]),
    ...(isSameName ? [{ kind: 'name', ...(isSameCompany && a.company && { company: a.company }) } as const] : [])
  ];
}

/** Two rows that may be one person, and why. */
export type Suggestion<Id extends string> = {
  readonly one: Id;
  readonly other: Id;
  readonly because: readonly Evidence[];
};

/** More rows than these with one number, address or name are an office or a common name, not one person. */
const mostAlike = 6;

const weights = { phone: 4, 'e-mail': 3, name: 2 } as const;

const weightOf = ({ because }: { readonly because: readonly Evidence[] }): number =>
  because.reduce((sum, { kind }) => sum + weights[kind], 0) + (because.some(one => 'company' in one) ? 1 : 0);

/** Pairs among these rows that may be one person each, the likeliest first; not those that are known to be two. */
export function duplicatesAmong<Id extends string>(
  people: readonly (Compared & { readonly id: Id })[],
  areTwo: (one: Id, other: Id) => boolean
): Suggestion<Id>[] {
  const groups = Map.groupBy(
    people.flatMap(person => keysOf(person).map(key => ({ key, person }))),
    ({ key }) => key
  );
  const found = new Map<string, Suggestion<Id>>();
  for (const group of groups.values()) {
    if (group.length < 2 || group.length > mostAlike) continue;
    for (const [a, b] of pairsOf(group.map(({ person }) => person))) {
      const [one, other] = a.id < b.id ? [a, b] : [b, a];
      const key = `${one.id} ${other.id}`;
      if (one === other || found.has(key) || areTwo(one.id, other.id)) continue;
      const because = likeness(one, other);
      if (because.length > 0) found.set(key, { one: one.id, other: other.id, because });
    }
  }
  return [...found.values()].sort((a, b) => weightOf(b) - weightOf(a) || (a.one < b.one ? -1 : 1));
}

function keysOf({ name, company, phones, emails }: Compared): string[] {
  const named = `name ${nameKey(name)}`;
  return [...new Set([...phones, ...emails.map(mailKey), named, `${named} at ${companyKey(company)}`])];
}

const pairsOf = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((a, n) => all.slice(n + 1).map(b => [a, b] as const));
