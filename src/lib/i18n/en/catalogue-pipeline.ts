/** Figures of what is open and what comes in. */
export const pipelineFigures = {
  'pipeline-created': {
    name: 'Pipeline created',
    how: 'Sum of the amounts of deals opened.',
    counts: 'By the date opened, also those closed since; the amount that they have now.',
    not: 'Not the open pipeline, and not revenue: most of it is not won yet.'
  },
  'pipeline-count': {
    name: 'Open deals',
    how: 'Deals that are open on the last day of this time, or today.',
    counts: 'All pipelines. Deals on hold are not open.',
    not: 'Not deals opened in this time: many were opened before.'
  },
  'pipeline-value': {
    name: 'Pipeline value',
    how: 'Sum of the amounts of open deals.',
    counts: 'On the last day of this time, or today. Deals without an amount are said apart.',
    not: 'Not a forecast: nothing is weighted by its chance.'
  },
  'weighted-pipeline': {
    name: 'Weighted pipeline',
    how: 'Sum of amount × chance of open deals.',
    counts: 'The chance of the deal itself, else of its stage, else of your own history.',
    not: 'Not what will come in: of one deal all comes or nothing. It is fair only over many.'
  },
  coverage: {
    name: 'Coverage',
    how: 'Open deals expected to close in this time ÷ (quota − won already).',
    counts: 'Value against value, by close date. Beside it: against the whole quota, and how much you need.',
    not: 'Not the number of deals against the number of sales. The coverage you need is 1 ÷ your win rate by value, not a rule of thumb.'
  },
  velocity: {
    name: 'Sales velocity',
    how: 'Qualified open deals × win rate × average won deal ÷ mean cycle.',
    counts:
      'The win rate by number, whatever your definition; the cycle from the start you have chosen. The four stand beside it.',
    not: 'Not revenue a day so far: it says what the pipeline of today will bring.'
  },
  'outlier-deals': {
    name: 'Deals too old',
    how: 'Open deals that are older than three in four of your wins took.',
    counts:
      'Age from the start of the cycle, against the wins of the same pipeline; it needs ten of them. Beside it: older than nine in ten.',
    not: 'Not deals without a touch: a busy deal may be too old as well.'
  }
};
