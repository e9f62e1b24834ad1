import { wordsOf } from '#lib/domain/fold.ts';
import type { CompanyField, DealField, Field, FileKind, PersonField } from './fields.ts';

/*
 * Headers of real exports and of hand-made sheets, in English, Polish and Russian, separated by bars.
 * They are compared as folded words without numbers, so case, accents, stars and "Note 2" do not matter.
 */

const phones = `phone | phone number | phone value | mobile | mobile phone | mobile number | mobile phone number | work phone
  | business phone | home phone | primary phone | other phone | phone work | phone home | phone other | tel | telephone
  | person phone | contact phone | telefon | telefon komórkowy | komórka | numer telefonu | nr telefonu | telefon służbowy
  | telefon główny | telefon domowy | телефон | мобильный телефон | рабочий телефон | рабочий прямой телефон
  | домашний телефон | другой телефон | номер телефона | мобильный телефон контакт | рабочий телефон контакт
  | домашний телефон контакт | другой телефон контакт`;

const emails = `email | e mail | mail | email address | e mail address | e mail value | primary email | secondary email
  | email work | email home | email other | person email | person email work | person email home | contact email
  | associated contact email | adres e mail | adres email | рабочий email | личный email | другой email | почта
  | электронная почта | рабочий email контакт | личный email контакт | другой email контакт`;

const company = `company | company name | account | account name | organization | organisation | organization name
  | organisation name | customer | client | associated company | deal organization | firma | nazwa firmy | klient
  | kontrahent | компания | название компании | название компания | компания контакта | клиент | организация`;

const note = `note | notes | note content | comment | comments | description | uwagi | notatka | notatki | komentarz | opis
  | примечание | примечание к сделке | комментарий | комментарии | описание`;

const owner = `owner | sales agent | sales rep | salesperson | rep | assigned to | account owner | contact owner | company owner
  | deal owner | opportunity owner | potential owner | person owner | organization owner | opiekun | handlowiec
  | właściciel | sprzedawca | ответственный | ответственный за сделку | менеджер`;

const source = `source | lead source | original traffic source | deal source channel | źródło | источник | utm source`;

const deals: Readonly<Record<DealField, string>> = {
  externalId: `id | deal id | record id | opportunity id | opportunityid | identyfikator | numer szansy | номер сделки`,
  title: `title | deal | deal title | deal name | opportunity | opportunity name | opportunityname | potential name | name
    | subject | tytuł | nazwa | nazwa szansy | nazwa transakcji | szansa | transakcja | название | название сделки | сделка`,
  company,
  personName: `contact | contact name | contact person | person | person name | deal contact person | associated contact
    | customer contact | kontakt | osoba | osoba kontaktowa | imię i nazwisko | контакт | основной контакт
    | полное имя контакта | полное имя контакт | контактное лицо | фио | имя контакта`,
  personPhone: phones,
  personEmail: emails,
  stage: `stage | deal stage | stagename | stage name | sales stage | pipeline stage | etap | faza | этап | этап сделки
    | стадия | стадия сделки | статус сделки`,
  status: `status | deal status | state | stan | stan szansy | статус | состояние`,
  amount: `amount | value | deal value | deal amount | close value | total amount | price | budget | wartość | kwota | cena
    | wartość szansy | wartość transakcji | сумма | сумма сделки | бюджет | бюджет сделки | стоимость`,
  currency: `currency | deal currency of value | amount currency | total amount currency | currency code | waluta | валюта`,
  openedOn: `created | created on | created at | created date | createddate | create date | created time | creation date
    | opened | opened on | start date | deal deal created | deal created | data utworzenia | utworzono | data rozpoczęcia
    | otwarto | data dodania | дата создания | дата создания сделки | дата создания сделка | создано | создана | дата начала`,
  qualifiedOn: `engage date | qualified | qualified on | qualified date | date qualified | data kwalifikacji
    | дата квалификации`,
  closedOn: `closed | closed on | close date | closed date | closedate | closing date | deal won time | deal lost time
    | deal deal closed on | won time | lost time | won date | lost date | data zamknięcia | zamknięto | дата закрытия
    | дата завершения | закрыта`,
  closeOn: `expected close | expected close date | expected close on | deal expected close date
    | przewidywana data zamknięcia | planowana data zamknięcia | oczekiwana data zamknięcia
    | предполагаемая дата закрытия | ожидаемая дата закрытия | планируемая дата закрытия`,
  movedOn: `date | event date | stage date | changed on | change date | date changed | moved on | entered on | date entered
    | timestamp | data | data zmiany | data etapu | data wejścia | data przejścia | дата | дата изменения | дата этапа
    | дата перехода`,
  // Known by its beginning, since its end is the name of a stage.
  enteredStage: '',
  owner,
  product: `product | product name | deal product name | produkt | nazwa produktu | товар | продукт`,
  source,
  lostReason: `lost reason | loss reason | closed lost reason | reason | deal lost reason | powód | powód przegranej
    | powód utraty | причина отказа | причина проигрыша | причина`,
  note
};

const people: Readonly<Record<PersonField, string>> = {
  name: `name | full name | contact | contact name | person | person name | display name | imię i nazwisko
    | nazwisko i imię | osoba | kontakt | полное имя контакта | полное имя | фио | контакт | имя и фамилия`,
  firstName: `first name | firstname | given name | person first name | imię | имя`,
  lastName: `last name | lastname | family name | surname | person last name | nazwisko | фамилия`,
  company,
  jobTitle: `job title | title | position | role | organization title | stanowisko | должность | должность контакт`,
  phone: phones,
  email: emails,
  owner,
  source,
  note
};

const companies: Readonly<Record<CompanyField, string>> = {
  name: `${company} | name | nazwa | название`,
  sector: `sector | industry | branża | sektor | отрасль | сфера деятельности`,
  city: `city | office | office location | location | town | headquarters | miasto | siedziba | biuro | город | офис`,
  employees: `employees | number of employees | headcount | pracownicy | liczba pracowników | сотрудники
    | количество сотрудников | число сотрудников`,
  website: `website | website url | web | url | www | web page | homepage | domain | strona | strona www | сайт
    | сайт компании`,
  owner,
  note
};

/** A header as its words: folded, without numbers. */
export const headerWords = (header: string): string =>
  wordsOf(header)
    .filter(word => !/^\d+$/.test(word))
    .join(' ');

const tableOf = (synonyms: Readonly<Partial<Record<Field, string>>>): ReadonlyMap<string, Field> =>
  new Map(
    (Object.entries(synonyms) as [Field, string][]).flatMap(([field, headers]) =>
      headers
        .split('|')
        .filter(Boolean)
        .map(header => [headerWords(header), field] as const)
    )
  );

/** What a header means in a file of each kind, by its words. */
export const fieldByHeader: Readonly<Record<FileKind, ReadonlyMap<string, Field>>> = {
  deals: tableOf(deals),
  people: tableOf(people),
  companies: tableOf(companies)
};
