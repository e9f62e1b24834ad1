/** The field's terms, by the codes that rows carry. */
export const terms = {
  channels: {
    call: 'Call',
    'e-mail': 'E-mail',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    telegram: 'Telegram',
    linkedin: 'LinkedIn',
    meeting: 'Meeting',
    demo: 'Demo',
    visit: 'Visit',
    letter: 'Letter'
  },
  dispositions: {
    'no-answer': 'No answer',
    busy: 'Busy',
    voicemail: 'Voicemail',
    gatekeeper: 'Gatekeeper',
    callback: 'Call back',
    meaningful: 'Good talk',
    'not-decision-maker': 'Not the decider',
    'not-interested': 'Not interested',
    'wrong-number': 'Wrong number',
    'do-not-call': 'Do not call',
    sent: 'Sent',
    replied: 'Replied',
    bounced: 'Bounced',
    held: 'Held',
    'no-show': 'No-show'
  },
  sentiments: { positive: 'Positive', neutral: 'Neutral', negative: 'Negative' },
  statuses: { open: 'Open', won: 'Won', lost: 'Lost', hold: 'On hold' },
  stages: {
    prospecting: 'Prospecting',
    qualification: 'Qualification',
    meeting: 'Meeting',
    proposal: 'Proposal',
    negotiation: 'Negotiation',
    research: 'Research',
    contact: 'First contact',
    demo: 'Demo',
    trial: 'Trial',
    activation: 'Activation',
    subscription: 'Subscription offer',
    brief: 'Brief',
    scope: 'Scope',
    visit: 'Visit',
    order: 'Order'
  },
  kits: {
    classic: 'Classic',
    consultative: 'Consultative',
    saas: 'Software (SaaS)',
    services: 'Services',
    field: 'Field sales'
  },
  roles: {
    sdr: 'Outbound (SDR)',
    mdr: 'Inbound (MDR)',
    ae: 'Account executive',
    field: 'Field rep',
    solo: 'Solo seller'
  },
  metrics: {
    dials: 'Dials',
    connects: 'Connects',
    'positive-calls': 'Positive calls',
    'e-mails': 'E-mails',
    'meetings-held': 'Meetings held',
    'demos-held': 'Demos held',
    'visits-held': 'Visits held',
    touches: 'Touches',
    opportunities: 'New opportunities',
    proposals: 'Proposals sent',
    'leads-qualified': 'Leads qualified',
    'inbound-answered': 'Inbound answered',
    'new-prospects': 'New prospects',
    'follow-ups-done': 'Follow-ups done',
    wins: 'Wins',
    revenue: 'Revenue',
    'pipeline-created': 'Pipeline created'
  },
  spans: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
  lossReasons: {
    price: 'Price',
    'no-budget': 'No budget',
    'no-decision': 'No decision',
    competitor: 'Competitor',
    timing: 'Timing',
    'missing-feature': 'Missing feature',
    'lost-champion': 'Lost champion',
    'not-decision-maker': 'Not the decider',
    'no-answer': 'No answer',
    'bad-fit': 'Bad fit',
    duplicate: 'Duplicate'
  },
  winReasons: {
    'value-proven': 'Value proven',
    'good-price': 'Price',
    relationship: 'Relationship',
    speed: 'Speed',
    feature: 'Feature',
    reference: 'Reference',
    champion: 'Champion',
    'incumbent-failed': 'Incumbent failed'
  }
};
export type Terms = typeof terms;
