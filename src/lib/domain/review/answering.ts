import { changesBetween } from '../change.ts';
import { editDeal, type Deal, type DealFields } from '../deal.ts';
import { fingerprint } from '../fingerprint.ts';
import { idOf, type DealId, type ReviewAnswerId, type ReviewId, type TemplateId } from '../ids.ts';
import { today, type Moment } from '../moment.ts';
import { factsFrom, tidyAnswers, type Answers } from '../note-form.ts';
import type { Refusal } from '../refusal.ts';
import { ok, type Result } from '../result.ts';
import type { ReviewAnswer } from '../review.ts';
import type { Write } from '../rows.ts';
import type { Template } from '../template.ts';

/** What was said of a deal in a review. Questions that are left out stay as they were answered before. */
export type AnswerInReview = {
  readonly kind: 'answer-in-review';
  readonly review: ReviewId;
  readonly deal: DealId;
  readonly form: TemplateId;
  readonly answers: Answers;
};

/** There is one of each review, deal and form, so that two devices that answer speak of one row. */
export const answerId = (review: ReviewId, deal: DealId, form: TemplateId): ReviewAnswerId =>
  idOf('answer', fingerprint(review, deal, form));

type Known = { readonly deal: Deal; readonly form: Template; readonly stored: ReviewAnswer | undefined };

/** Keeps the answers with their day; those to questions about a fact become what the deal says, as in any form. */
export function answerInReview(
  { review, answers }: AnswerInReview,
  { deal, form, stored }: Known,
  moment: Moment
): Result<Write[], Refusal> {
  const before = stored && stored.deletedAt === undefined ? stored.answers : {};
  const after = tidyAnswers({ ...before, ...answers });
  const said = new Set(Object.keys(answers).filter(key => after[key] !== before[key]));
  if (said.size === 0) return ok([]);
  const id = answerId(review, deal.id, form.id);
  const made = { id, review, deal: deal.id, form: form.id, createdAt: stored?.createdAt ?? moment.now };
  const row: ReviewAnswer = { ...made, day: today(moment), answers: after };
  const facts = editDeal(deal, factsSaid(form, after, said), moment);
  if (!facts.ok) return facts;
  const isNews = facts.value.some(({ table }) => table === 'changes');
  return ok([
    { table: 'reviewAnswers', row },
    ...changesBetween(id, stored, row, moment),
    ...(isNews ? facts.value : [])
  ]);
}

/** Only facts of which something was said just now; an answer taken back takes its fact back. */
function factsSaid({ prompts = [] }: Template, after: Answers, said: ReadonlySet<string>): DealFields {
  const told = new Set(prompts.flatMap(({ key, fact }) => (fact && said.has(key) ? fact : [])));
  const blanks = Object.fromEntries([...said].map(key => [key, '']));
  return factsFrom(
    prompts.filter(({ fact }) => fact && told.has(fact)),
    { ...blanks, ...after }
  ) as DealFields;
}

/** An answer of an earlier review, with the day on which it was given. */
export type Earlier = { readonly day: ReviewAnswer['day']; readonly answer: string | boolean };

/** The last answer to each question of a form in reviews before this one, by the key of the question. */
export function earlierAnswers(
  answers: readonly ReviewAnswer[],
  { review, form }: Pick<ReviewAnswer, 'review' | 'form'>
): Map<string, Earlier> {
  const before = answers
    .filter(one => one.form === form && one.review !== review && one.deletedAt === undefined)
    .toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
  return new Map(
    before.flatMap(({ day, answers: said }) =>
      Object.entries(said).map(([key, answer]): [string, Earlier] => [key, { day, answer }])
    )
  );
}
