/** Figures of how one thing becomes the next, from lead to win. */
export const conversionFigures = {
  'lead-conversion': {
    name: 'Lead conversion',
    how: 'Leads that became a customer ÷ leads.',
    counts: 'People by the day they came or were added, whenever they were won. Each source by itself too.',
    not: 'Not the win rate: leads that are still open are in the lower number. Young leads pull it down.'
  },
  'stage-conversion': {
    name: 'Stage conversion',
    how: 'Deals that went on to the next stage ÷ deals that entered the stage.',
    counts: 'Deals that entered in this time and have stood there at least the median time, or have left.',
    not: 'Not a photograph of the stages today: it follows the same deals.'
  },
  'mql-to-sql': {
    name: 'MQL to SQL',
    how: 'Deals that became sales-qualified ÷ deals that became marketing-qualified.',
    counts: 'By the date of MQL: the same deals are followed. What you call qualified is set in Settings.',
    not: 'Not the SQLs of the month ÷ its MQLs, which are other deals.'
  },
  'sql-to-opportunity': {
    name: 'SQL to opportunity',
    how: 'SQLs that went beyond the qualification stage ÷ SQLs.',
    counts: 'By the date of SQL: the same deals are followed. A deal won is an opportunity.',
    not: 'Not the share that is won: that is the next figure.'
  },
  'sql-to-win': {
    name: 'SQL to win',
    how: 'SQLs that were won ÷ SQLs.',
    counts: 'By the date of SQL, whenever they were won. Beside it: how many have not ended.',
    not: 'Not the win rate, which looks only at deals that have ended.'
  },
  'conversion-of-created': {
    name: 'Conversion of created deals',
    how: 'Deals won so far ÷ all deals opened in this time.',
    counts: 'By the date opened; open, lost and held deals are in the lower number.',
    not: 'Not the win rate: that leaves open deals out. Of a young month it says little yet.'
  },
  'touched-to-won': {
    name: 'Deals touched to won',
    how: 'Deals won in this time ÷ deals with at least one touch in this time.',
    counts: 'Each deal once, however many touches it had. Each channel by itself too.',
    not: 'Not proof that the touch won the deal, and not a win rate: touched deals are mostly still open.'
  },
  'opportunities-per-meeting': {
    name: 'Opportunities per meeting',
    how: 'Deals opened ÷ meetings, demos and visits held.',
    counts: 'Both of the same time. A deal need not come from one of these meetings.',
    not: 'Not meetings booked: a no-show opens nothing.'
  },
  'wins-per-opportunity': {
    name: 'Wins per opportunity',
    how: 'Deals won ÷ deals opened, in the same time.',
    counts: 'Wins by close date, opportunities by date opened: mostly not the same deals.',
    not: 'Not the win rate and not a cohort: in a growing pipeline it reads too low.'
  },
  'wins-per-dial': {
    name: 'Wins per dial',
    how: 'Deals won ÷ calls going out, in the same time.',
    counts: 'All wins, wherever they came from, and all dials.',
    not: 'Not proof that calls won them: deals that came by themselves are counted too.'
  },
  'calls-to-sale': {
    name: 'Calls to sale',
    how: 'Deals won whose first or last touch was a call ÷ calls.',
    counts:
      'Deals by close date, calls in both directions. Beside it: how many by the first touch, how many by the last.',
    not: 'Not all wins ÷ dials: a deal begun and ended by e-mail was not sold by phone.'
  }
};
