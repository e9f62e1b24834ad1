import { rowsNow } from '#lib/book/commit.ts';
import { agreedNow, rankingNow } from '#lib/book/reviews.ts';
import type { Book } from '#lib/book/tables.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { Moment } from '#lib/domain/moment.ts';
import { formsFrom } from '#lib/domain/note-forms.ts';
import { err, ok } from '#lib/domain/result.ts';
import { answerId, answerInReview, type AnswerInReview } from '#lib/domain/review/answering.ts';
import {
  endReview,
  goOn,
  noteInReview,
  startReview,
  type EndReview,
  type GoOn,
  type NoteInReview,
  type StartReview
} from '#lib/domain/review/holding.ts';
import { planInReview, plannedId, type PlanInReview } from '#lib/domain/review/planning.ts';
import type { ReviewAnswer } from '#lib/domain/review.ts';
import { given, type Decision } from './given.ts';

/** What the rep does in a review of the pipeline. */
export type ReviewCommand = StartReview | GoOn | AnswerInReview | PlanInReview | NoteInReview | EndReview;

const kinds: Readonly<Record<ReviewCommand['kind'], true>> = {
  'start-review': true,
  'go-on-in-review': true,
  'answer-in-review': true,
  'plan-in-review': true,
  'note-in-review': true,
  'end-review': true
};

export const isOnReview = (command: { readonly kind: string }): command is ReviewCommand => command.kind in kinds;

export async function decideOnReview(book: Book, command: ReviewCommand, moment: Moment): Decision {
  switch (command.kind) {
    case 'start-review':
      return startReview(command, await rankingNow(book, command.review, moment), moment);
    case 'go-on-in-review':
      return given(book, 'reviews', command.id, review => ok(goOn(review, command, moment)));
    case 'answer-in-review':
      return decideAnswer(book, command, moment);
    case 'plan-in-review':
      return decidePlanned(book, command, moment);
    case 'note-in-review':
      return given(book, 'reviews', command.id, review => noteInReview(review, command, moment));
    case 'end-review':
      return given(book, 'reviews', command.id, async review =>
        ok(endReview(review, await agreedNow(book, review, moment), moment))
      );
  }
}

async function decideAnswer(book: Book, command: AnswerInReview, moment: Moment): Decision {
  const form = formsFrom(await book.templates.toArray()).find(({ id }) => id === command.form);
  if (!form) return err({ kind: 'unknown-row', table: 'templates', id: command.form });
  const id = answerId(command.review, command.deal, command.form);
  const stored = (await rowsNow(book, 'reviewAnswers', [id])).get(id) as ReviewAnswer | undefined;
  return given(book, 'reviews', command.review, () =>
    given(book, 'deals', command.deal, deal => answerInReview(command, { deal, form, stored }, moment))
  );
}

async function decidePlanned(book: Book, command: PlanInReview, moment: Moment): Decision {
  const id = plannedId(command.review, command.deal);
  const row = (await rowsNow(book, 'followUps', [id])).get(id) as FollowUp | undefined;
  const known = row?.deletedAt === undefined ? row : undefined;
  return given(book, 'reviews', command.review, review =>
    given(book, 'deals', command.deal, () => planInReview(command, { review, known }, moment))
  );
}
