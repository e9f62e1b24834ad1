import { questionAfter, rememberAsked, type Asked, type Question } from '#lib/domain/one-question.ts';
import type { DealId, PersonId } from '#lib/domain/ids.ts';
import type { Day } from '#lib/domain/time.ts';
import type { Book } from './tables.ts';

const key = 'asked';

type About = { readonly person?: PersonId | undefined; readonly deal?: DealId | undefined };

/** The question to put now, remembered on this device as put. */
export function putQuestion(book: Book, { person, deal }: About, today: Day): Promise<Question | undefined> {
  return book.transaction('rw', [book.people, book.deals, book.drafts, book.meta], async () => {
    const asked = ((await book.meta.get(key))?.value ?? {}) as Asked;
    const question = questionAfter({
      person: person && (await book.people.get(person)),
      deal: deal && (await book.deals.get(deal)),
      waiting: await book.drafts.count(),
      asked,
      today
    });
    if (question) await book.meta.put({ key, value: rememberAsked(asked, question, today) });
    return question;
  });
}
