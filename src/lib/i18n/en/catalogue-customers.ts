/** Figures of those who have bought. */
export const customerFigures = {
  arr: {
    name: 'ARR',
    how: 'Sum of contract value ÷ years of the contract, over contracts in force.',
    counts: 'On the last day of this time, or today. Deals won with a term; one-off fees are left out.',
    not: 'Not divided by the years that are left, and not the value of all contracts.'
  },
  arpa: {
    name: 'Revenue per account',
    how: 'Amounts of deals won ÷ accounts that bought.',
    counts: 'By close date. An account is the company, or the person where there is none; who bought twice is one.',
    not: 'Not the deal size: that divides by deals.'
  },
  'logo-churn': {
    name: 'Customer churn',
    how: 'Customers who left in this time ÷ customers at its start.',
    counts: 'Contracts cancelled early and contracts not renewed; beside it, each by itself.',
    not: 'Not over customers at the end, and customers won meanwhile are in neither number.'
  },
  'revenue-churn': {
    name: 'Revenue churn',
    how: 'Recurring revenue lost ÷ recurring revenue at the start.',
    counts: 'By the year. Beside it: net churn, which takes off what other customers added.',
    not: 'Not net churn: that falls below zero when customers add more than is lost.'
  }
};
