/** Figures of what the rep does: calls, messages and appointments. */
export const activityFigures = {
  'connect-rate': {
    name: 'Connect rate',
    how: 'Calls going out in which you spoke with a person ÷ calls going out.',
    counts: 'Every dial, whatever came of it. Voicemail, busy, no answer, gatekeeper and wrong number are no connects.',
    not: 'Not a rate with voicemail among the connects, and not people reached ÷ people on a list.'
  },
  'callback-rate': {
    name: 'Calls back per dial',
    how: 'Calls that came in ÷ calls going out.',
    counts: 'Calls by their day, whoever they are from and whatever came of them.',
    not: 'Not the outcome “call back”: that is a promise and no call.'
  },
  'meetings-per-connect': {
    name: 'Meetings per connect',
    how: 'Meetings, demos and visits held ÷ conversations by phone.',
    counts: 'Both by their day. A meeting of this month may follow a call of the last one.',
    not: 'Not meetings booked: what did not take place is not counted. Not per dial.'
  },
  'positive-rate': {
    name: 'Positive call rate',
    how: 'Connects marked as positive ÷ connects.',
    counts: 'Calls in which you spoke with a person. Beside it: the share of all dials.',
    not: 'Not a win and not a meeting: it is what you said of the call yourself.'
  },
  'calls-to-interest': {
    name: 'Conversations for one opportunity',
    how: 'Calls in which you spoke with a person ÷ deals opened in the same time.',
    counts: 'All connects, and all deals by the date opened.',
    not: 'Not dials: those that nobody took up are left out. No call is tied to one deal here.'
  },
  'reply-rate': {
    name: 'Reply rate',
    how: 'E-mails with a reply ÷ e-mails sent.',
    counts: 'E-mails by the day sent; those that bounced are among them. A reply is what you noted as one.',
    not: 'Not replies ÷ e-mails delivered, which leaves bounces out, and not opens: nobody is watched.'
  },
  'response-time': {
    name: 'Response time',
    how: 'The median of the time from somebody coming in to your first answer.',
    counts: 'People with a date of arrival. Nights and weekends count; a call that nobody took up is an answer.',
    not: 'Not the mean, which one forgotten lead would spoil. Who still waits is in no median.'
  },
  'demos-booked': {
    name: 'Demos booked',
    how: 'Demos put into the calendar.',
    counts: 'By the day on which they were booked. One that was moved is still one.',
    not: 'Not demos held: see the no-show rate for those that did not take place.'
  },
  'demo-no-show': {
    name: 'Demo no-shows',
    how: 'Demos not attended ÷ demos whose time came.',
    counts: 'By the day of the demo. One put off before its time is in neither number.',
    not: 'Not a cancellation rate, and not over demos booked: those to come are left out.'
  }
};
