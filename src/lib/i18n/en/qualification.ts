/** Who is who in a deal, what is known of it, and when it counts as qualified. */
export const qualification = {
  title: 'Qualification',
  meter: (known: number, needed: number) => `${String(known)} of ${String(needed)} facts known`,
  ask: (question: string) => `Ask next: ${question}`,
  all: 'Everything that was to be found out is known.',
  known: 'Known',
  missing: 'Not known yet',
  mql: (day: string) => `MQL ${day}`,
  sql: (day: string) => `SQL ${day}`,
  notYet: (facts: string) => `SQL still needs: ${facts}`,
  questions: {
    why: 'Why would you change anything at all?',
    problems: 'What is the problem, and what does it cost you?',
    whyNow: 'Why now, and what happens if you wait?',
    decider: 'Who signs, and who else has a say?',
    budget: 'What budget is set aside for this?',
    buyingProcess: 'What are the steps from a yes to a signature?',
    champion: 'Who inside wants this most, and what do they win?',
    amount: 'How much of it do you need?',
    closeOn: 'By which date must it be decided?',
    nextCommitment: 'What will you do next, and by when?'
  },
  rules: {
    title: 'Qualified leads',
    hint: 'A deal gets the date on the first day on which all ticked facts are known. The date stays, whatever is edited later.',
    mql: 'Marketing-qualified (MQL): shows interest',
    sql: 'Sales-qualified (SQL): ready to talk about buying',
    none: 'Nothing is ticked: no deal gets this date by itself.',
    saved: 'Definition saved'
  },
  group: {
    title: 'People',
    edit: (name: string) => `Role of ${name}`,
    role: 'Role in the deal',
    attitude: 'Attitude',
    noRole: 'No role',
    unclear: 'Not known',
    addRole: 'Role',
    saved: (name: string) => `Role kept: ${name}`,
    touched: (when: string) => `last touch ${when}`,
    untouched: 'no touch yet',
    threads: {
      nobody: 'Nobody is in this deal yet.',
      one: 'Single thread: it hangs on one person. Who else has a say?',
      undecided: 'None of them is known to decide.',
      several: ''
    },
    roles: {
      champion: 'Champion',
      decider: 'Decision maker',
      user: 'User',
      influencer: 'Influencer',
      blocker: 'Blocker'
    },
    attitudes: { for: 'For us', neutral: 'Neutral', against: 'Against us' }
  }
};
export type QualificationWords = typeof qualification;
