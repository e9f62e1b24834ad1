import type { OurWords } from './codes.ts';

export const ourEnglish: OurWords = {
  intro: {
    name: 'Introduction',
    subject: 'A question for {{company|you}}',
    body: `Hello {{first_name|there}},

{{hook}}

I help companies like {{company|yours}} with exactly this. Would fifteen minutes on the phone this week be worth it? If somebody else looks after this, a name would help me a lot.

Best regards
{{my_name}}`
  },
  'no-answer-sms': {
    name: 'After no answer (SMS)',
    body: 'Hello {{first_name|there}}, I just tried to call you about {{deal|our talk}}. When would suit you better? {{my_name}}'
  },
  'no-answer-whatsapp': {
    name: 'After no answer (WhatsApp)',
    body: 'Hello {{first_name|there}}, I could not reach you by phone. It is about {{deal|our talk}}: what time today or tomorrow would suit you? {{my_name}}'
  },
  'after-demo': {
    name: 'After the demo',
    subject: 'After our demo: next steps',
    body: `Hello {{first_name|there}},

thank you for your time and your questions. As agreed, here is what comes next:

– you: look at it with those who will use it
– me: answers to the open points

What would still have to be true for {{company|you}} to go ahead?

Best regards
{{my_name}}`
  },
  'after-proposal': {
    name: 'After the proposal',
    subject: 'The proposal: {{deal|your project}}',
    body: `Hello {{first_name|there}},

you have had our proposal for {{deal|your project}} for a few days now. What questions have come up, and who else is looking at it with you?

I am glad to go through it together; ten minutes are enough.

Best regards
{{my_name}}`
  },
  revive: {
    name: 'Getting back in touch',
    subject: 'Back to {{deal|our talk}}',
    body: `Hello {{first_name|there}},

{{hook}}

We last spoke about {{deal|your plans}} some time ago, and the time was not right. Has anything changed at {{company|your end}}? If it is off the table for good, one word is enough and I will not ask again.

Best regards
{{my_name}}`
  },
  renewal: {
    name: 'Renewal',
    subject: 'Your contract: renewal',
    body: `Hello {{first_name|there}},

your contract for {{deal|our service}} is coming up for renewal. Before I prepare it I would like to hear what worked well, what did not, and what you will need next year.

When do you have twenty minutes?

Best regards
{{my_name}}`
  },
  'linkedin-note': {
    name: 'LinkedIn note',
    body: 'Hello {{first_name|there}}, {{hook}} I would be glad to stay in touch. {{my_name}}'
  }
};
