import type { EnrolmentFacts } from '#lib/domain/cadence/progress.ts';
import type { Company } from '#lib/domain/company.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import { compact } from '#lib/domain/text.ts';
import { hour, type Day, type Instant } from '#lib/domain/time.ts';
import { enrolmentsOf } from './enrolments.ts';
import { idsOfOne, livingPerson } from './survivors.ts';
import type { Book } from './tables.ts';
import type { Draft } from './draft.ts';

/** A pending call younger than this still opens its sheet at the next start; an older one waits on Today. */
export const stillFresh = 8 * hour;

/** On disk when it resolves: the phone app may be opened, the browser may be killed. */
export const keepDraft = async (book: Book, draft: Draft): Promise<void> => {
  await book.drafts.put(draft);
};

/** What the thumb or the keyboard has just changed; undefined takes a choice back. */
export type DraftEdits = { readonly [Field in keyof Draft]?: Draft[Field] | undefined };

/** Drafts stay on this device. */
export const changeDraft = async (book: Book, id: string, fields: DraftEdits): Promise<void> => {
  await book.drafts
    .where('id')
    .equals(id)
    .modify((draft, found: { value: Draft }) => {
      found.value = compact({ ...draft, ...fields }) as Draft;
    });
};

export const dropDraft = (book: Book, id: string): Promise<void> => book.drafts.delete(id);

/** Null when it was logged or dropped. */
export const draftBy = async (book: Book, id: string): Promise<Draft | null> => (await book.drafts.get(id)) ?? null;

/** Unlogged touches, the latest first. */
export const draftsLeft = async (book: Book): Promise<Draft[]> =>
  (await book.drafts.toArray()).sort((a, b) => b.startedAt - a.startedAt);

/** The touch that the rep is in the middle of: its sheet should be up. */
export const pendingDraft = async (book: Book, now: Instant): Promise<Draft | undefined> =>
  (await draftsLeft(book)).find(({ laterAt, startedAt }) => !laterAt && now - startedAt < stillFresh);

/** The rep is back from the phone app. Noted once: the upper bound of the talk. */
export async function noteReturn(book: Book, now: Instant): Promise<void> {
  const latest = await pendingDraft(book, now);
  const isUnderWay = latest?.phone !== undefined && latest.at === undefined;
  if (isUnderWay && latest.returnedAt === undefined) await changeDraft(book, latest.id, { returnedAt: now });
}

const isTouched = ({ phone, at, note, disposition, talk, answers, sentiment, next, amount }: Draft): boolean =>
  [phone, at, disposition, talk, answers, sentiment, next, amount].some(said => said !== undefined) ||
  Boolean(note?.trim());

const hasMemo = async (book: Book, id: string): Promise<boolean> =>
  (await book.memos.where('activity').equals(id).count()) > 0;

/** Keeps an unfinished sheet for Today; one that says nothing yet is let go. Tells whether it was kept. */
export async function putAside(book: Book, id: string, now: Instant): Promise<boolean> {
  const draft = await book.drafts.get(id);
  const saysSomething = draft !== undefined && (isTouched(draft) || (await hasMemo(book, id)));
  if (saysSomething) await changeDraft(book, id, { laterAt: now });
  else await dropDraft(book, id);
  return saysSomething;
}

/** Whom and what a draft may bear on. */
export type DraftFacts = {
  readonly person: Person | undefined;
  readonly company: Company | undefined;
  /** The person's deals that are not closed, and the draft's own. */
  readonly deals: readonly Deal[];
  /** What was promised: that which the draft was begun from, then the person's others for today or earlier. */
  readonly due: readonly FollowUp[];
  /** All stages, to know which comes next. */
  readonly stages: readonly Stage[];
  /** The cadences that the person is on. */
  readonly cadences: readonly EnrolmentFacts[];
};

type Whom = Pick<DraftEdits, 'person' | 'deal' | 'followUp'>;

export async function draftFacts(book: Book, whom: Whom, today: Day): Promise<DraftFacts> {
  const person = whom.person && (await livingPerson(book, whom.person));
  const ids = person ? await idsOfOne(book, person.id) : [];
  const own = whom.deal && (await book.deals.get(whom.deal));
  const promised = whom.followUp && (await book.followUps.get(whom.followUp));
  const employer = person?.company ?? own?.company;
  const deals = person ? await openDealsOf(book, ids) : [];
  return {
    person,
    company: employer && (await book.companies.get(employer)),
    deals: own && !deals.some(({ id }) => id === own.id) ? [own, ...deals] : deals,
    stages: await book.stages.toArray(),
    cadences: await enrolmentsOf(book, { people: ids, deals: [] }),
    due: [...(promised?.state === 'open' ? [promised] : []), ...(person ? await dueTo(book, ids, today) : [])]
  };
}

const openDealsOf = (book: Book, person: readonly string[]): Promise<Deal[]> =>
  book.deals
    .where('people')
    .anyOf([...person])
    .distinct()
    .and(({ status }) => status === 'open' || status === 'hold')
    .toArray();

const dueTo = (book: Book, person: readonly string[], today: Day): Promise<FollowUp[]> =>
  book.followUps
    .where('person')
    .anyOf([...person])
    .and(({ state, due }) => state === 'open' && due <= today)
    .sortBy('due');
