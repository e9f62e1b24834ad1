import { headerWords } from './synonyms.ts';

export const dialects = ['pipedrive', 'hubspot', 'amocrm', 'salesforce', 'maven', 'generic'] as const;

/** The program that a file came from. Its record ids are its own: deal 7 of one is not deal 7 of another. */
export type Dialect = (typeof dialects)[number];

/** Headers that only one program writes together. */
const marks: readonly (readonly [Dialect, readonly string[]])[] = [
  ['pipedrive', ['Deal - Title', 'Deal - Status']],
  ['hubspot', ['Record ID', 'Deal Name', 'Deal Stage']],
  ['hubspot', ['Record ID', 'Lifecycle Stage']],
  ['amocrm', ['Название сделки', 'Этап сделки', 'Воронка']],
  ['amocrm', ['Полное имя контакта', 'Ответственный']],
  ['salesforce', ['Opportunity Name', 'Opportunity Owner']],
  ['salesforce', ['OpportunityId', 'StageName']],
  ['maven', ['opportunity_id', 'sales_agent', 'deal_stage']]
];

/** The program whose headers these are. */
export function dialectOf(headers: readonly string[]): Dialect {
  const present = new Set(headers.map(headerWords));
  return marks.find(([, mark]) => mark.every(header => present.has(headerWords(header))))?.[0] ?? 'generic';
}
