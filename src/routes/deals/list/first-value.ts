import type { Json } from '#lib/domain/json.ts';
import type { Currency } from '#lib/domain/money.ts';
import { asTexts, comparisons } from '#lib/domain/views/comparing.ts';
import { dealFields, type DealField, type FieldKind } from '#lib/domain/views/fields.ts';
import type { Condition } from '#lib/domain/view.ts';

/** Where the rep begins: numbers that are often meant, to be changed. */
const usualDays = 14;
const usualNext = 30;

/** The value that a comparison begins with; undefined for those that need none. */
export function firstValue(kind: FieldKind, is: string, currency: Currency): Json | undefined {
  if (is === 'known' || is === 'unknown' || kind === 'yes') return undefined;
  switch (kind) {
    case 'choice':
      return [];
    case 'text':
      return '';
    case 'number':
      return 1;
    case 'age':
      return usualDays;
    case 'money':
      return { minor: 1_000_000, currency };
    case 'often':
      return { count: 1, days: usualNext };
    case 'day':
      return is === 'in-last' || is === 'in-next' ? usualNext : undefined;
  }
}

/** A condition as it is added: the field, compared as it is compared most often. */
export function conditionOn(field: DealField, currency: Currency): Condition {
  const { kind } = dealFields[field];
  const [is] = comparisons[kind];
  const value = firstValue(kind, is, currency);
  return value === undefined ? { field, is } : { field, is, value };
}

/** One that still lacks its word or its choice asks for nothing yet. */
export const isComplete = ({ is, value }: Condition): boolean => {
  if (is === 'any-of' || is === 'none-of') return (asTexts(value)?.length ?? 0) > 0;
  if (is === 'contains' || is === 'lacks') return typeof value === 'string' && value.trim() !== '';
  return !(is === 'before' || is === 'from') || typeof value === 'string';
};

/** The fields, in the groups in which they are offered. */
export const fieldGroups = {
  deal: [
    ...(['status', 'stage', 'pipeline', 'amount', 'probability', 'closeOn', 'stageAge', 'overNorm'] as const),
    ...(['source', 'sourceChannel', 'campaign', 'product', 'persona', 'competitors', 'people', 'pinned'] as const),
    ...(['title', 'champion', 'notes', 'openedOn', 'qualifiedOn', 'closedOn', 'holdUntil', 'reasons'] as const),
    ...(['renewOn', 'health'] as const)
  ],
  company: ['companyName', 'sector', 'city', 'employees', 'companyNote'],
  steps: ['hasNextStep', 'nextStepLate', 'nextStepOn'],
  log: ['sinceTouch', 'touches', 'sentiment', 'disposition', 'reply', 'pushes']
} as const satisfies Readonly<Record<string, readonly DealField[]>>;
