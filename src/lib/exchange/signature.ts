import { fold } from '#lib/domain/fold.ts';
import { cleanLine } from '#lib/domain/text.ts';

/** What a signature or a business card says of somebody; every field is a proposal. */
export type Signature = {
  readonly name: string;
  readonly jobTitle: string;
  readonly company: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly website: string;
};

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const site = /\b(?:https?:\/\/)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?/gi;
const number = /(?:\+|\b00)?\(?\d[\d\s().\u00a0/-]{5,}\d(?:\s*(?:x|ext\.?|wew\.?|доб\.?)\s*\d+)?/gi;

/** Words that stand before a number and say only that it is one. A fax is nothing to call. */
const numberLabel =
  /(?<!\p{L})(?:tel|telefon|phone|mobile|mob|cell|kom|komórka|office|direct|t|m|тел|телефон|моб|сот)(?!\p{L})\.?:?/giu;
const faxLine = /(?<!\p{L})(?:fax|faks|факс)(?!\p{L})/iu;

/** Numbers of registers and accounts that look like phones and are none. */
const registerLine = /(?<!\p{L})(?:NIP|REGON|KRS|VAT|IBAN|BIC|ИНН|ОГРН|КПП|ЄДРПОУ)(?!\p{L})/iu;

const legalForm =
  /(?:^|[\s,"»”])(?:ltd|llc|llp|plc|inc|corp|gmbh|ag|s\.?\s?a\.?|sp\.?\s?z\.?\s?o\.?\s?o\.?|sp\.?\s?k\.?|s\.?\s?c\.?|p\.?s\.?a\.?|ооо|оао|зао|пао|ао|ип|тов|фоп)(?:[\s,.)"«„]|$)/iu;

/** Beginnings of words that stand in titles of people who buy and sell. */
const titleWord =
  /(?:^|[\s,/&-])(?:manag|director|head|chief|c[etfmro]o\b|president|owner|founder|partner|sales|buyer|purchas|procure|account|engineer|consult|specialist|assistant|officer|lead\b|dyrektor|kierowni|prezes|właścici|handlow|specjalist|doradc|zakup|menedżer|księgow|asystent|wspólni|prokurent|директор|руководител|менеджер|специалист|начальник|заместител|бухгалтер|закуп|продаж|основател|владел|инженер|консультант)/iu;

/**
 * Reads the text of an e-mail signature or of a card that a phone's camera has read. Deterministic, in English, Polish
 * and Russian; what it is not sure of it leaves out.
 */
export function readSignature(text: string): Signature {
  const lines = text
    .slice(0, longest)
    .split(/\r?\n|\s[|•·]\s/u)
    .map(cleanLine)
    .filter(Boolean);
  const emails = [...new Set(lines.flatMap(line => line.match(mail) ?? []))];
  const words = lines.map(withoutWays).filter(line => /\p{L}{2}/u.test(line));
  const name = nameIn(words, emails);
  const rest = words.filter(line => line.replace(honorific, '') !== name);
  const jobTitle = rest.find(line => titleWord.test(line) && !legalForm.test(line)) ?? '';
  return {
    name,
    jobTitle,
    company: companyIn(
      rest.filter(line => line !== jobTitle),
      emails
    ),
    phones: [...new Set(lines.flatMap(numbersIn))],
    emails,
    website: lines.map(line => siteIn(line)).find(Boolean) ?? ''
  };
}

/** Longer texts are letters, not signatures. */
const longest = 5_000;

function numbersIn(line: string): string[] {
  if (faxLine.test(line) || registerLine.test(line)) return [];
  const found = line.replace(mail, ' ').match(number) ?? [];
  return found.map(cleanLine).filter(text => {
    const digits = text.replace(/\D/g, '').length;
    return digits >= 7 && digits <= 17 && !/^\d{4}-\d{2}-\d{2}$/.test(text);
  });
}

const siteIn = (line: string): string | undefined =>
  line
    .replace(mail, ' ')
    .match(site)
    ?.find(found => !/^\d/.test(found));

/** What is left of a line when ways to reach somebody are taken out. */
const withoutWays = (line: string): string =>
  cleanLine(
    line
      .replace(mail, ' ')
      .replace(site, ' ')
      .replace(number, ' ')
      .replace(numberLabel, ' ')
      .replace(/^[\s,;:|–-]+|[\s,;:|–-]+$/gu, '')
  );

const greeting =
  /^(?:--+|best|kind|regards|pozdrawiam|z poważaniem|serdecznie|с уважением|всего доброго|sent from|wysłane z|отправлено с)/iu;

/** Two to four words with a capital each, no title and no firm; the one that the address knows comes first. */
function nameIn(lines: readonly string[], emails: readonly string[]): string {
  const candidates = lines.map(line => line.replace(honorific, '')).filter(isName);
  const locals = emails.map(email => fold(email.split('@')[0] ?? ''));
  const known = candidates.find(line =>
    fold(line)
      .split(/\s+/)
      .some(word => word.length > 2 && locals.some(local => local.includes(word)))
  );
  return known ?? candidates[0] ?? '';
}

const honorific = /^(?:(?:mr|mrs|ms|dr|prof|mgr|inż|pan|pani|г-н|г-жа)\.?\s+)+/iu;

const isName = (line: string): boolean =>
  /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’.-]+$/u.test(line) &&
  !greeting.test(line) &&
  !legalForm.test(line) &&
  !titleWord.test(line);

/** A firm says its legal form, or its e-mail address says its name. */
function companyIn(lines: readonly string[], emails: readonly string[]): string {
  const domains = emails
    .map(email => fold((email.split('@')[1] ?? '').split('.')[0] ?? ''))
    .filter(({ length }) => length > 2);
  const named = lines.find(line => legalForm.test(line));
  const known = lines.find(line =>
    domains.some(domain =>
      fold(line)
        .replace(/[\s-]+/g, '')
        .includes(domain)
    )
  );
  return named ?? known ?? '';
}
