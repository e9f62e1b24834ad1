import type { Disputed } from '#lib/book/conflicts.ts';
import { nameOfTemplate } from '#lib/domain/messages/text-in.ts';
import { cadenceName } from '#lib/ui/cadence-name.ts';
import { outcomeName, stageName } from '#lib/ui/names.ts';
import { pipelineName } from '#lib/ui/pipeline-name.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import type { Meanings } from './conflict-values.ts';
import { fieldName } from './history/change-words.ts';

/** What the rep calls a row. */
export function nameOf(words: Words, { table, row }: Disputed, { names }: Meanings): string {
  const { terms, disputes } = words.t;
  switch (table) {
    case 'deals':
      return row.title;
    case 'people':
    case 'companies':
      return row.name;
    case 'goals':
      return disputes.goal(terms.metrics[row.metric]);
    case 'settings':
      return disputes.settings;
    case 'cadences':
      return cadenceName(words, row);
    case 'templates':
      return nameOfTemplate(row, words.language);
    case 'outcomes':
      return outcomeName(words, row);
    case 'callBlocks':
      return row.name ?? disputes.block;
    case 'pipelines':
      return pipelineName(words, row);
    case 'stages':
      return stageName(words, row);
    case 'followUps': {
      const whom = names.get(row.person ?? '') ?? names.get(row.deal ?? '');
      return [terms.channels[row.channel], whom].filter(Boolean).join(': ');
    }
  }
}

/** Where a row is to be seen. */
export function hrefOf({ table, row }: Disputed): string {
  switch (table) {
    case 'goals':
      return '/score';
    case 'settings':
      return '/settings';
    case 'outcomes':
      return '/settings/outcomes';
    case 'callBlocks':
      return `/blocks/${row.id}`;
    case 'stages':
      return `/pipelines/${row.pipeline}`;
    case 'followUps':
      return row.person ? `/people/${row.person}` : row.deal ? `/deals/${row.deal}` : '/';
    case 'templates':
      return row.kind === 'note' ? '/settings/note-forms' : `/templates/${row.id}`;
    default:
      return `/${table}/${row.id}`;
  }
}

/** What the rep calls the field; undefined for fields that only follow from another, or that nobody can judge. */
export function labelOf(words: Words, { table }: Disputed, field: string): string | undefined {
  if (table === 'deals' || table === 'people' || table === 'companies') return fieldName(words, field);
  return new Map(Object.entries(words.t.disputes.fields[table])).get(field);
}
