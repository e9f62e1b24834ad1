import type { Deal } from './deal.ts';
import type { DealId, PersonId } from './ids.ts';
import type { Person } from './person.ts';
import { daysBetween, type Day } from './time.ts';

/** What can be asked for after a touch, the most valuable first: what a forecast needs, then what a close needs. */
export const dealQuestions = ['amount', 'closeOn', 'decider', 'champion', 'whyNow'] as const;
export const personQuestions = ['phone', 'email'] as const;

/** One missing fact of one deal or person. */
export type Question =
  | { readonly fact: (typeof dealQuestions)[number]; readonly deal: DealId; readonly name: string }
  | { readonly fact: (typeof personQuestions)[number]; readonly person: PersonId; readonly name: string };

/** The day on which each question was last put, by its key. */
export type Asked = Readonly<Record<string, Day>>;

/** A question put in vain is left alone for so many days. */
export const quietDays = 14;

export const keyOf = (question: Question): string =>
  `${'deal' in question ? question.deal : question.person}/${question.fact}`;

export type QuestionFacts = {
  readonly person?: Person | undefined;
  readonly deal?: Deal | undefined;
  /** Touches not logged yet, and people still to be called in the block: nobody is asked while work waits. */
  readonly waiting: number;
  readonly asked: Asked;
  readonly today: Day;
};

/**
 * The one question worth asking after a touch, or none. A person who can be reached in no way at all comes
 * before everything; then what an open deal lacks, then the person's other ways.
 */
export function questionAfter({ person, deal, waiting, asked, today }: QuestionFacts): Question | undefined {
  if (waiting > 0) return undefined;
  const ofPerson = person ? missingOf(person) : [];
  const ofDeal = deal?.status === 'open' ? lackingOf(deal) : [];
  const isUnreachable = ofPerson.length === personQuestions.length;
  const inOrder = isUnreachable ? [...ofPerson, ...ofDeal] : [...ofDeal, ...ofPerson];
  return inOrder.find(question => {
    const last = asked[keyOf(question)];
    return last === undefined || daysBetween(last, today) >= quietDays;
  });
}

const lackingOf = (deal: Deal): Question[] =>
  dealQuestions.filter(fact => deal[fact] === undefined).map(fact => ({ fact, deal: deal.id, name: deal.title }));

const missingOf = ({ id, name, phones, emails }: Person): Question[] =>
  personQuestions
    .filter(fact => (fact === 'phone' ? phones : emails).length === 0)
    .map(fact => ({ fact, person: id, name }));

/** Questions put, without those that may be put again anyway. */
export const rememberAsked = (asked: Asked, question: Question, today: Day): Asked =>
  Object.fromEntries([
    ...Object.entries(asked).filter(([, day]) => daysBetween(day, today) < quietDays),
    [keyOf(question), today]
  ]);
