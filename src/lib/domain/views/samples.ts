import { idOf, type ViewId } from '../ids.ts';
import type { Condition, View } from '../view.ts';

/** Views worth having, by stable code; each has its name in every language. */
export const sampleCodes = [
  'warmQuiet',
  'closingThisMonth',
  'noNextStep',
  'overNorm',
  'bigQuiet',
  'overdue',
  'pushed',
  'oneContact',
  'newThisMonth',
  'biggerFirms',
  'mentions',
  'renewals'
] as const;
export type SampleCode = (typeof sampleCodes)[number];

type Sample = Pick<View, 'conditions' | 'sort'>;

const open: Condition = { field: 'status', is: 'any-of', value: ['open'] };

/** Days without a touch after which a warm deal cools, and the amount of putting off that is no accident: our own. */
const quietDays = 14;
const manyPushes = 3;
const renewalAhead = 60;

const sooner = { field: 'closeOn' } as const;
const bigger = { field: 'amount', down: true } as const;

/**
 * What each sample asks. `biggerFirms` and `mentions` stand for the segment filters of requirement 43 (industry, more
 * than ten employees, uses a certain tool): the rep puts the own sector and the own word in.
 */
export const samples: Readonly<Record<SampleCode, Sample>> = {
  warmQuiet: {
    conditions: [
      open,
      { field: 'sinceTouch', is: 'at-least', value: quietDays },
      { field: 'sentiment', is: 'any-of', value: ['positive'] }
    ],
    sort: bigger
  },
  closingThisMonth: { conditions: [open, { field: 'closeOn', is: 'this-month' }], sort: sooner },
  noNextStep: { conditions: [open, { field: 'hasNextStep', is: 'no' }], sort: bigger },
  overNorm: { conditions: [open, { field: 'overNorm', is: 'yes' }], sort: { field: 'stageAge', down: true } },
  bigQuiet: {
    conditions: [open, { field: 'amount', is: 'known' }, { field: 'sinceTouch', is: 'at-least', value: quietDays }],
    sort: bigger
  },
  overdue: { conditions: [open, { field: 'closeOn', is: 'gone-by' }], sort: sooner },
  pushed: { conditions: [open, { field: 'pushes', is: 'at-least', value: manyPushes }], sort: bigger },
  oneContact: { conditions: [open, { field: 'people', is: 'at-most', value: 1 }], sort: bigger },
  newThisMonth: {
    conditions: [open, { field: 'openedOn', is: 'this-month' }],
    sort: { field: 'openedOn', down: true }
  },
  biggerFirms: { conditions: [open, { field: 'employees', is: 'at-least', value: 10 }], sort: bigger },
  mentions: { conditions: [open, { field: 'notes', is: 'contains', value: 'HubSpot' }], sort: bigger },
  renewals: {
    conditions: [
      { field: 'status', is: 'any-of', value: ['won'] },
      { field: 'renewOn', is: 'in-next', value: renewalAhead }
    ],
    sort: { field: 'renewOn' }
  }
};

/** One sample is one view, on whichever devices it is added. */
export const sampleId = (code: SampleCode): ViewId => idOf('view', `sample${code}`);
