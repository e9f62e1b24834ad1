import type { TableName } from './rows.ts';

/** Why a command was not carried out. Nothing has changed; each has a sentence in every language. */
export type Refusal =
  | { readonly kind: 'unknown-row'; readonly table: TableName; readonly id: string }
  | { readonly kind: 'nothing-named' }
  | { readonly kind: 'too-long'; readonly field: string; readonly limit: number }
  | { readonly kind: 'bad-amount' }
  | { readonly kind: 'bad-date' }
  | { readonly kind: 'bad-setting'; readonly field: string }
  | { readonly kind: 'in-the-future' }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'nobody-to-follow-up' }
  | { readonly kind: 'already-enrolled' }
  | { readonly kind: 'all-blocked' }
  | { readonly kind: 'enrolment-ended' }
  | { readonly kind: 'not-the-next-step' }
  | { readonly kind: 'no-steps' }
  | { readonly kind: 'last-pipeline' }
  | { readonly kind: 'deals-inside' }
  | { readonly kind: 'last-stage' }
  | { readonly kind: 'stage-not-in-use' }
  | { readonly kind: 'already-undone' };
