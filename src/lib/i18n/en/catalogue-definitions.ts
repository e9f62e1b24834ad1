/** What a figure means where the field means several things, and how the year is parted. */
export const definitionWords = {
  title: 'Definitions',
  hint: 'What win rate, cycle, quota and deal size mean for you',
  intro: 'Where the trade has several meanings, choose yours. It is printed on everything that leaves Satchel.',
  saved: 'Definition changed',
  printed: 'Definitions in force',
  line: (name: string, choice: string) => `${name}: ${choice}`,
  changes: 'It changes',
  winRate: {
    name: 'Win rate',
    options: {
      count: {
        name: 'By number of deals',
        how: 'Deals won ÷ (deals won + deals lost), by close date.',
        says: 'Every deal counts the same, large or small.',
        example: '3 won and 1 lost: 75%.'
      },
      value: {
        name: 'By value',
        how: 'Amounts of deals won ÷ amounts of deals won and lost, by close date.',
        says: 'A large deal weighs more. Deals without an amount are left out.',
        example: '3 won of 10,000 and 1 lost of 30,000: 50%.'
      },
      cohort: {
        name: 'Of deals opened in the period',
        how: 'Deals won ÷ (deals won + deals lost), of the deals opened in this time.',
        says: 'The same deals are followed to their end. A young month still changes.',
        example: '8 opened, 3 won, 1 lost, 4 still open: 75%.'
      }
    }
  },
  cycleStart: {
    name: 'Start of the cycle',
    options: {
      qualified: {
        name: 'Qualified',
        how: 'Days from the date of qualification to the win, for each deal; their mean and median.',
        says: 'The time before a lead is qualified is left out. Without that date the date opened is taken.',
        example: 'Opened 1 March, qualified 11 March, won 10 April: 30 days.'
      },
      'first-contact': {
        name: 'First contact',
        how: 'Days from the first touch to the win, for each deal; their mean and median.',
        says: 'The whole time with the customer counts, so cycles are longer.',
        example: 'First call 19 February, won 10 April: 50 days.'
      },
      opened: {
        name: 'Deal opened',
        how: 'Days from the date opened to the win, for each deal; their mean and median.',
        says: 'As most systems count. It depends on when you enter a deal.',
        example: 'Opened 1 March, won 10 April: 40 days.'
      }
    }
  },
  quota: {
    name: 'Quota',
    options: {
      value: {
        name: 'In money',
        how: 'Amounts of deals won ÷ quota in money, of the same time.',
        says: 'One large deal may make the month.',
        example: '80,000 won of 100,000: 80%.'
      },
      count: {
        name: 'In deals',
        how: 'Deals won ÷ quota in deals, of the same time.',
        says: 'Every win counts the same, whatever it brings.',
        example: '6 won of 5: 120%.'
      }
    }
  },
  dealSize: {
    name: 'Deal size',
    options: {
      won: {
        name: 'Of deals won',
        how: 'Sum of the amounts of deals won ÷ their number, by close date.',
        says: 'What customers have really paid.',
        example: '10,000 and 20,000 won: 15,000.'
      },
      open: {
        name: 'Of open deals',
        how: 'Sum of the amounts of open deals ÷ their number.',
        says: 'What is asked for now. It is mostly higher than what is won.',
        example: '30,000 and 50,000 open: 40,000.'
      }
    }
  },
  smoothing: {
    name: 'Smoothing',
    options: {
      '0': {
        name: 'None',
        says: 'Each period by itself.',
        example: '3 of 10 won in May, 5 of 10 in June: June is 50%.'
      },
      '3': {
        name: '3 months',
        says: 'Rates and averages are counted over the last three months, so that one month stands out less.',
        example: '3 of 10, 5 of 10 and 4 of 10 won: 40% in the third month.'
      },
      '6': {
        name: '6 months',
        says: 'Rates and averages are counted over the last half-year.',
        example: 'June stands for January to June.'
      },
      '12': {
        name: '12 months',
        says: 'Rates and averages are counted over the last year, so seasons fall out.',
        example: 'December stands for the whole year.'
      }
    }
  },
  fiscal: {
    title: 'Your year',
    firstMonth: 'The fiscal year begins in',
    firstMonthHint: 'Quarters and years of all figures follow it.',
    weeks: 'Months are',
    weeksHint: 'With whole weeks every quarter has 13; now and then a year has 53.',
    calendar: 'Calendar months',
    pattern: (weeks: string) => `Whole weeks, ${weeks}`
  }
};
