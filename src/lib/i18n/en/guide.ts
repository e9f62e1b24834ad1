import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** What a stage asks, and what should be true before a deal leaves it. */
export const guide = {
  title: 'This stage',
  done: (done: number, of: number) => `${String(done)} of ${String(of)} done`,
  doneOn: (day: string) => `done ${day}`,
  left: (n: number) =>
    plural(n, { one: '# item of the checklist is open.', other: '# items of the checklist are open.' }),
  ticked: (item: string) => `Done: ${item}`,
  unticked: (item: string) => `Open again: ${item}`,
  questions: {
    prospecting: 'Who may need what you sell?',
    research: 'Why would this company buy, and why now?',
    qualification: 'Who is ready to listen, able to pay and free to decide?',
    contact: 'What does the first answer tell you about their problem?',
    meeting: 'What sets you apart in the eyes of this buyer?',
    demo: 'Did they see their own case solved?',
    proposal: 'Which offer answers what they said they need?',
    negotiation: 'What is left to agree, and with whom?',
    trial: 'What must they see in the trial to buy?',
    subscription: 'Which plan fits how they will use it?',
    activation: 'What must work before they call it a success?',
    brief: 'What should be different when the work is done?',
    scope: 'What exactly is in, and what is out?',
    visit: 'What did you see on site that they did not say?',
    order: 'What still stands between them and the order?'
  },
  checks: {
    'fits-profile': 'The company fits your ideal customer',
    'trigger-found': 'There is a reason to talk now',
    'people-found': 'You know whom to talk to',
    reached: 'You have reached somebody there',
    'need-named': 'They have named the need in their words',
    'budget-known': 'The budget is known',
    'decider-known': 'You know who decides',
    'timing-known': 'You know by when they want it',
    'meeting-booked': 'A meeting is in both calendars',
    'problem-heard': 'You have heard the problem and what it costs them',
    'decider-met': 'The decider was there',
    'case-shown': 'You showed their own case',
    'objections-noted': 'Objections are noted and answered',
    'next-step-agreed': 'The next step is agreed, with a date',
    'price-given': 'They know the price',
    'walked-through': 'You went through the offer together',
    'decision-day': 'They have named a day for the decision',
    'points-listed': 'All open points are on one list',
    'terms-agreed': 'Price and terms are agreed',
    'with-signer': 'The contract is with the person who signs',
    'success-defined': 'You agreed what a good trial looks like',
    'in-use': 'Real users work with it',
    'result-reviewed': 'You went through the result together',
    'plan-chosen': 'The plan and the number of seats are chosen',
    'set-up-done': 'It is set up',
    'first-value': 'They have had a first result from it',
    'handover-done': 'Whoever looks after them knows the agreement',
    'goal-written': 'The goal is written down and confirmed',
    'deliverables-listed': 'Deliverables are listed',
    'effort-estimated': 'Effort and dates are estimated',
    'scope-confirmed': 'They have confirmed the scope in writing',
    'quantities-agreed': 'Items and quantities are agreed',
    'delivery-agreed': 'Delivery date and place are agreed'
  }
};
export type Guide = typeof guide;
