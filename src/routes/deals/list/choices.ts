import { pipelinesOf } from '#lib/book/stages.ts';
import type { Book } from '#lib/book/tables.ts';
import type { Company } from '#lib/domain/company.ts';
import { dealStatuses, type Deal } from '#lib/domain/deal.ts';
import { dispositions, sentiments } from '#lib/domain/outcome.ts';
import { inUse } from '#lib/domain/pipelines/standing.ts';
import { dealFields, type DealField } from '#lib/domain/views/fields.ts';
import { reasonName, stageName } from '#lib/ui/names.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { pipelineName } from '#lib/ui/pipeline-name.ts';

export type Choice = { readonly value: string; readonly label: string };

/** What a field of choices may be compared with, by the name of the field. */
export type Choices = Readonly<Partial<Record<DealField, readonly Choice[]>>>;

const from = (words: Readonly<Record<string, string>>, values: readonly string[]): Choice[] =>
  values.map(value => ({ value, label: words[value] ?? value }));

/** More values than this are looked for by a word instead. */
const most = 60;

/** Texts that rows have, each once, in alphabetical order. */
function texts(all: readonly (string | undefined)[], nameOf: (text: string) => string = text => text): Choice[] {
  const found = [...new Set(all.filter(text => text !== undefined && text !== ''))].slice(0, most);
  return found
    .map(value => ({ value: value ?? '', label: nameOf(value ?? '') }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

export async function stageChoices(book: Book, words: Words): Promise<Pick<Choices, 'pipeline' | 'stage' | 'persona'>> {
  const [{ pipelines }, stages, personas] = await Promise.all([
    pipelinesOf(book),
    book.stages.toArray(),
    book.personas.toArray()
  ]);
  const isOne = pipelines.length < 2;
  return {
    pipeline: pipelines.map(row => ({ value: row.id, label: pipelineName(words, row) })),
    stage: pipelines.flatMap(pipeline =>
      inUse(pipeline.id, stages).map(stage => {
        const label = stageName(words, stage);
        return { value: stage.id, label: isOne ? label : `${label} (${pipelineName(words, pipeline)})` };
      })
    ),
    persona: personas.map(({ id, name }) => ({ value: id, label: name }))
  };
}

/** Values that the deals and firms of this book have. */
export function textChoices(words: Words, deals: readonly Deal[], companies: readonly Company[]): Choices {
  const { terms, views } = words.t;
  const own = (['source', 'sourceChannel', 'campaign', 'product', 'competitors'] as const).map(field => {
    const { read } = dealFields[field];
    return [field, texts(deals.flatMap(deal => [...read(deal, {}, '2000-01-01')]))] as const;
  });
  return {
    ...Object.fromEntries(own),
    status: from(terms.statuses, dealStatuses),
    health: from(views.health, ['good', 'at-risk', 'bad']),
    sentiment: from(terms.sentiments, sentiments),
    disposition: from(terms.dispositions, dispositions),
    reply: from(views.replies, ['replied', 'positive', 'bounced', 'none']),
    reasons: texts(
      deals.flatMap(({ reasons }) => [...reasons]),
      code => reasonName(words, code)
    ),
    sector: texts(companies.map(({ sector }) => sector)),
    city: texts(companies.map(({ city }) => city))
  };
}
