import type { Company } from '../company.ts';
import type { Deal } from '../deal.ts';
import type { Disposition, Sentiment } from '../outcome.ts';
import type { Money } from '../money.ts';
import { dealFacts } from '../template.ts';
import { daysBetween, type Day } from '../time.ts';

/** What is told of a deal beside its own fields. Only what the conditions need is looked up. */
export type Facts = {
  readonly company?: Company | undefined;
  /** When its next open step is due, of the deal or of its people; absent where there is none. */
  readonly nextStep?: Day | undefined;
  /** How often its close date was put off. */
  readonly pushes?: number;
  /** The days of its customer touches in the days looked at, one entry a touch. */
  readonly touches?: readonly Day[];
  readonly sentiment?: Sentiment | undefined;
  readonly disposition?: Disposition | undefined;
  readonly reply?: string | undefined;
  /** 75th percentile of the rep's own stays on its stage, in days; absent under too few. */
  readonly norm?: number | undefined;
};

/** What has to be looked up before a field can be read; the cheapest first. */
export const needs = ['deal', 'company', 'step', 'norm', 'pushes', 'touches', 'talk'] as const;
export type Need = (typeof needs)[number];

type Read<Value> = (deal: Deal, facts: Facts, today: Day) => Value;

/** A field of a deal or a fact of the log, by the way in which it is compared. */
export type Field = { readonly need: Need } & (
  | { readonly kind: 'choice'; readonly read: Read<readonly string[]> }
  | { readonly kind: 'text'; readonly read: Read<string> }
  | { readonly kind: 'number'; readonly read: Read<number | undefined> }
  /** Whole days that are never unknown: what never happened is endlessly long ago. */
  | { readonly kind: 'age'; readonly read: Read<number | undefined> }
  | { readonly kind: 'money'; readonly read: Read<Money | undefined> }
  | { readonly kind: 'day'; readonly read: Read<Day | undefined> }
  | { readonly kind: 'yes'; readonly read: Read<boolean> }
  /** Days on which something happened, to be counted within the last so many days. */
  | { readonly kind: 'often'; readonly read: Read<readonly Day[]> }
);
export type FieldKind = Field['kind'];

const some = <Value extends string>(value: Value | undefined): readonly Value[] => (value ? [value] : []);
const texts = (...all: (string | undefined)[]): string => all.filter(Boolean).join('\n');

const choice = (read: Read<readonly string[]>, need: Need = 'deal') => ({ kind: 'choice', need, read }) as const;
const text = (read: Read<string>, need: Need = 'deal') => ({ kind: 'text', need, read }) as const;
const number = (read: Read<number | undefined>, need: Need = 'deal') => ({ kind: 'number', need, read }) as const;
const day = (read: Read<Day | undefined>, need: Need = 'deal') => ({ kind: 'day', need, read }) as const;
const yes = (read: Read<boolean>, need: Need = 'deal') => ({ kind: 'yes', need, read }) as const;

/** Days on the present stage; absent for a deal that nobody saw enter it. */
const stageAge: Read<number | undefined> = ({ stageSince }, _facts, today) =>
  stageSince && daysBetween(stageSince, today);

const sinceTouch: Read<number> = (_deal, { touches = [] }, today) => {
  const last = touches.reduce<Day | undefined>(
    (late, one) => (late === undefined || one > late ? one : late),
    undefined
  );
  return last === undefined ? Infinity : daysBetween(last, today);
};

const overNorm: Read<boolean> = (deal, facts, today) => {
  const age = stageAge(deal, facts, today);
  return age !== undefined && facts.norm !== undefined && age > facts.norm;
};

/** Everything that a view of deals may ask about, by the name that views keep. A name is never given another meaning. */
export const dealFields = {
  status: choice(({ status }) => [status]),
  pipeline: choice(({ pipeline }) => [pipeline]),
  stage: choice(({ stage }) => [stage]),
  amount: { kind: 'money', need: 'deal', read: ({ amount }: Deal) => amount },
  probability: number(({ probability }) => probability),
  closeOn: day(({ closeOn }) => closeOn),
  openedOn: day(({ openedOn }) => openedOn),
  qualifiedOn: day(({ qualifiedOn }) => qualifiedOn),
  closedOn: day(({ closedOn }) => closedOn),
  holdUntil: day(({ holdUntil }) => holdUntil),
  renewOn: day(({ renewOn }) => renewOn),
  stageAge: number(stageAge),
  overNorm: yes(overNorm, 'norm'),
  pushes: number((_deal, { pushes = 0 }) => pushes, 'pushes'),
  source: choice(({ source }) => some(source)),
  sourceChannel: choice(({ sourceChannel }) => some(sourceChannel)),
  campaign: choice(({ campaign }) => some(campaign)),
  product: choice(({ product }) => some(product)),
  persona: choice(({ persona }) => some(persona)),
  health: choice(({ health }) => some(health)),
  reasons: choice(({ reasons }) => reasons),
  competitors: choice(({ competitors = [] }) => competitors),
  people: number(({ people }) => people.length),
  pinned: yes(({ pinned = false }) => pinned),
  title: text(({ title }) => title),
  champion: text(({ champion = '' }) => champion),
  notes: text(deal => texts(deal.note, deal.lesson, deal.reasonNote, ...dealFacts.map(fact => deal[fact]))),
  companyName: text((_deal, { company }) => company?.name ?? '', 'company'),
  sector: choice((_deal, { company }) => some(company?.sector), 'company'),
  city: choice((_deal, { company }) => some(company?.city), 'company'),
  employees: number((_deal, { company }) => company?.employees, 'company'),
  companyNote: text((_deal, { company }) => texts(company?.note, company?.website), 'company'),
  hasNextStep: yes((_deal, { nextStep }) => nextStep !== undefined, 'step'),
  nextStepLate: yes((_deal, { nextStep }, today) => nextStep !== undefined && nextStep < today, 'step'),
  nextStepOn: day((_deal, { nextStep }) => nextStep, 'step'),
  sinceTouch: { kind: 'age', need: 'touches', read: sinceTouch },
  touches: { kind: 'often', need: 'touches', read: (_deal: Deal, { touches = [] }: Facts) => touches },
  sentiment: choice((_deal, { sentiment }) => some(sentiment), 'talk'),
  disposition: choice((_deal, { disposition }) => some(disposition), 'talk'),
  reply: choice((_deal, { reply }) => some(reply), 'talk')
} as const satisfies Readonly<Record<string, Field>>;

export type DealField = keyof typeof dealFields;
export const dealFieldNames = Object.keys(dealFields) as DealField[];

/** Fields of a later version of the app have names that this one does not know. */
export const fieldNamed = (name: string): Field | undefined =>
  Object.hasOwn(dealFields, name) ? dealFields[name as DealField] : undefined;
