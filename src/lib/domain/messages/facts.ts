import type { Person } from '../person.ts';
import { firstName } from './first-name.ts';
import type { MergeFacts } from './merge.ts';

/** What a message may draw on, and how the language of its reader writes money. */
export type MergeSources = {
  readonly person: Pick<Person, 'name' | 'jobTitle'>;
  readonly company?: { readonly name: string } | undefined;
  readonly deal?: { readonly title: string } | undefined;
  /** The deal's amount as it is written in the language of the message. */
  readonly amount?: string | undefined;
  readonly myName?: string | undefined;
  readonly hook?: string | undefined;
};

export const mergeFacts = ({ person, company, deal, amount, myName, hook }: MergeSources): MergeFacts => ({
  first_name: firstName(person.name),
  name: person.name,
  company: company?.name ?? '',
  job_title: person.jobTitle ?? '',
  deal: deal?.title ?? '',
  amount: amount ?? '',
  my_name: myName ?? '',
  hook: hook ?? ''
});
