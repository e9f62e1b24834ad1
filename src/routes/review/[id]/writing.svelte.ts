import { doneWriting, keepWriting, leftWriting } from '#lib/book/review-drafts.ts';
import type { DealId, ReviewAnswerId, ReviewId } from '#lib/domain/ids.ts';
import type { Answers } from '#lib/domain/note-form.ts';
import { answerId } from '#lib/domain/review/answering.ts';
import type { Template } from '#lib/domain/template.ts';
import type { Workspace } from '../../workspace.svelte.ts';

type About = { readonly review: ReviewId; readonly deal: DealId; readonly form: Template };

/** Answers under the thumb: every letter is on this device's disk, and leaving the deal makes them answers. */
export class Writing {
  /** What was changed here and is not kept with the deal yet. */
  changed: Answers = $state.raw({});
  readonly #workspace: Workspace;
  readonly #about: About;
  readonly #id: ReviewAnswerId;

  constructor(workspace: Workspace, about: About) {
    this.#workspace = workspace;
    this.#about = about;
    this.#id = answerId(about.review, about.deal, about.form.id);
    // A kill may have left some; what is typed meanwhile stands before them.
    void leftWriting(workspace.book, this.#id).then(left => (this.changed = { ...left, ...this.changed }));
  }

  answer(key: string, answer: string | boolean): void {
    this.changed = { ...this.changed, [key]: answer };
    void keepWriting(this.#workspace.book, this.#id, this.changed);
  }

  /** False where they could not be kept: then they are still here. */
  async leave(): Promise<boolean> {
    const answers = this.changed;
    if (Object.keys(answers).length === 0) return true;
    const { review, deal, form } = this.#about;
    const receipt = await this.#workspace.act({ kind: 'answer-in-review', review, deal, form: form.id, answers });
    if (!receipt.ok) return false;
    this.changed = Object.fromEntries(Object.entries(this.changed).filter(([key, now]) => answers[key] !== now));
    await doneWriting(this.#workspace.book, this.#id, answers);
    return true;
  }
}
