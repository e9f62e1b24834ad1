/** Figures of what came of it. */
export const resultFigures = {
  'quota-attainment': {
    name: 'Quota attainment',
    how: 'Won ÷ quota of the same time.',
    counts: 'Deals won, by close date. Beside it: what was won, in money and in deals.',
    not: 'Not the pace: a month that has just begun reads low here.'
  },
  pace: {
    name: 'Pace',
    how: 'Won ÷ (quota × selling days passed ÷ selling days in all).',
    counts:
      'Today is a day that has passed. Holidays and your days off are no selling days. Beside it: the projection.',
    not: 'Not by calendar days, and no promise: it goes on as it went so far.'
  },
  'win-rate': {
    name: 'Win rate',
    how: 'Deals won ÷ (deals won + deals lost).',
    counts: 'Deals closed in this time. Open deals and deals on hold are in neither number.',
    not: 'Not won ÷ all deals created, and not won ÷ lost: those are figures of their own.'
  },
  'loss-rate': {
    name: 'Loss rate',
    how: 'Deals lost ÷ (deals won + deals lost).',
    counts: 'Deals closed in this time, by close date.',
    not: 'Not lost ÷ won. Deals on hold are not lost.'
  },
  'win-loss-ratio': {
    name: 'Wins for one loss',
    how: 'Deals won ÷ deals lost.',
    counts: 'Deals closed in this time, by close date. 3 means three wins for one loss.',
    not: 'Not a percentage: three wins for one loss is a win rate of 75%.'
  },
  'average-deal': {
    name: 'Deal size',
    how: 'Sum of the amounts ÷ number of deals. The median stands beside it.',
    counts: 'Deals with an amount, in your currency. Those that cannot be converted are said apart.',
    not: 'Not revenue of the time, and not revenue per customer: one may buy twice.'
  },
  cycle: {
    name: 'Sales cycle',
    how: 'Days from the start to the win, for each deal; their mean, with the median beside it.',
    counts: 'Deals won, by close date. Beside it: how long the lost ones took.',
    not: 'Not over all closed deals, as lost ones end sooner, and not the age of open deals.'
  },
  'profit-per-deal': {
    name: 'Profit per deal',
    how: '(Amounts of deals won − their cost of delivery) ÷ number of deals.',
    counts: 'Deals won with an amount and a cost, by close date.',
    not: 'Not a margin in per cent, and not after your own costs of selling.'
  },
  margin: {
    name: 'Margin',
    how: '(Amounts of deals won − their cost of delivery) ÷ amounts.',
    counts: 'Deals won with an amount and a cost, all together: a large deal weighs more.',
    not: 'Not a mark-up, which divides by the cost, and not the mean of the margins of the deals.'
  },
  'cost-per-win': {
    name: 'Cost per win',
    how: 'What you spent on winning ÷ new customers won.',
    counts: 'Spending that you entered for this time; a second deal of a customer is no new customer.',
    not: 'Not the acquisition cost of the company: that has salaries and marketing in it.'
  }
};
