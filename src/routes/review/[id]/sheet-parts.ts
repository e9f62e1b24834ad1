import type { ReviewPage } from '#lib/book/review-sheet.ts';
import type { NamedPromise } from '#lib/book/review-promises.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { sumByCurrency, type Money } from '#lib/domain/money.ts';
import { formsFrom } from '#lib/domain/note-forms.ts';
import { standsOn } from '#lib/domain/pipelines/standing.ts';
import type { Review } from '#lib/domain/review.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { Day } from '#lib/domain/time.ts';
import { stageName } from '#lib/ui/names.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { definitionsInForce } from '../../definition-lines.ts';
import { answerLines } from '../../note-forms/form-words.ts';
import { changedLists } from './changed-lists.ts';

export type SheetLine = {
  readonly text: string;
  readonly value?: string;
  /** Lines of their own below it. */
  readonly details?: readonly string[];
};

/** The one page as plain parts: the screen, the printer and Markdown say the same. */
export type SheetPart = { readonly title: string; readonly lines: readonly SheetLine[]; readonly isSmall?: boolean };

const inMoney = (words: Words, sums: readonly Money[]): string => sums.map(words.format.money).join(' + ') || '–';

/** By what day and by which definitions a page is written. */
type Written = { readonly today: Day; readonly settings: Settings };

export function sheetParts(words: Words, review: Review, page: ReviewPage, { today, settings }: Written): SheetPart[] {
  const t = words.t.review.sheet;
  const { note } = review;
  return [
    { title: t.numbers, lines: numbers(words, page) },
    { title: t.changes, lines: changes(words, page, today) },
    { title: t.plan, lines: plan(words, page, today) },
    { title: t.top, lines: page.top.map(deal => topLine(words, page, deal)) },
    ...(note ? [{ title: t.notes, lines: note.split('\n').map(text => ({ text })) }] : []),
    {
      title: t.definitions,
      lines: [...t.defined, ...definitionsInForce(words, settings)].map(text => ({ text })),
      isSmall: true
    }
  ].filter(({ lines }) => lines.length > 0);
}

function numbers(words: Words, { past, weighted, kept }: ReviewPage): SheetLine[] {
  const t = words.t.review.sheet;
  const amounts = past.open.flatMap(({ standing }) => standing.amount ?? []);
  const without = past.open.length - amounts.length;
  const done = kept.filter(({ state }) => state === 'done').length;
  return [
    {
      text: t.open,
      value: `${t.deals(past.open.length)} · ${inMoney(words, sumByCurrency(amounts))}`,
      ...(without > 0 && { details: [t.withoutAmount(without)] })
    },
    { text: t.weighted, value: inMoney(words, weighted) },
    ...(kept.length > 0 ? [{ text: t.promised, value: words.t.review.progress(done, kept.length) }] : [])
  ];
}

/** So many of a list are named on the page. */
const mostNamed = 6;

const changes = (words: Words, { past }: ReviewPage, today: Day): SheetLine[] =>
  changedLists(words, past, today).map(({ title, total, deals }) => ({
    text: title,
    value: total,
    details: [
      deals
        .slice(0, mostNamed)
        .map(deal => [deal.title, deal.value, deal.detail].filter(Boolean).join(' '))
        .join(' · ') + (deals.length > mostNamed ? ` · ${words.t.review.changes.more(deals.length - mostNamed)}` : '')
    ]
  }));

function plan(words: Words, { plan: promised }: ReviewPage, today: Day): SheetLine[] {
  const lineOf = ({ deal, person, followUp, state }: NamedPromise): SheetLine => ({
    text: deal ?? person ?? '–',
    value: [
      words.t.review.plan.has(words.t.terms.channels[followUp.channel], words.format.day(followUp.due, today)),
      state === 'open' ? '' : words.t.review.promises.states[state]
    ]
      .filter(Boolean)
      .join(', '),
    ...(followUp.note && { details: [followUp.note] })
  });
  return promised.length > 0 ? promised.map(lineOf) : [{ text: words.t.review.sheet.noPlan }];
}

function topLine(words: Words, { answers, forms, stages }: ReviewPage, deal: Deal): SheetLine {
  const stage = standsOn(deal.stage, stages);
  const all = formsFrom(forms);
  const said = answers
    .filter(answer => answer.deal === deal.id)
    .flatMap(({ form, answers: given }) =>
      answerLines(
        words,
        all.find(({ id }) => id === form),
        given
      )
    );
  const status = deal.status === 'open' ? stage && stageName(words, stage) : words.t.terms.statuses[deal.status];
  return {
    text: deal.title,
    value: [status, deal.amount && words.format.money(deal.amount)].filter(Boolean).join(' · '),
    details: said.map(({ question, answer }) => `${question} ${answer}`)
  };
}
