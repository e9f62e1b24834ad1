import type { OurScripts } from './codes.ts';

export const ourEnglishScripts: OurScripts = {
  'cold-call': {
    name: 'Cold call',
    body: `Hello {{first_name|there}}, my name is {{my_name|…}}. You were not expecting this call, so I will be brief: may I take half a minute to say why I am calling?

- Why {{company|this company}}, and why now: one thing I have seen or heard
- What companies like this one gain, in one sentence with one figure
- Ask: how do you handle this today, and what gets in the way?
- Ask: what happens if nothing changes in the next six months?
- Ask: who else has a say in this?

Let us take twenty minutes to look at it properly. Would Tuesday morning suit you, or is Thursday better?`
  },
  'inbound-enquiry': {
    name: 'Answering an enquiry',
    body: `Hello {{first_name|there}}, this is {{my_name|…}}. Thank you for your enquiry. Do you have five minutes now, so that I can give you the right answer?

- Ask: what made you look into this just now?
- Ask: what have you tried so far, and what was missing?
- Ask: by when does it have to work, and is there a budget for it?
- Ask: who decides with you, and what else are you considering?
- Sum up in their words: “So what matters most to you is … Have I got that right?”

I suggest that we go through exactly these points together. Which day this week suits you and the others who decide?`
  },
  'offer-follow-up': {
    name: 'Following up an offer',
    body: `Hello {{first_name|there}}, this is {{my_name|…}}. I am calling about our offer for {{deal|your project}}. Is now a good moment?

- Ask: what do you like about it, and what is still missing?
- Ask: how does it compare with the other options?
- Recall the result that this is about, and what waiting costs
- Ask: who has to agree, and what do they still need from me?

If we settle these points, by which day can you decide? Then let us put a call for that day into the calendar now.`
  }
};
