import type { Entries } from '../lexicon.ts';
import { cameIn, done, noun, sent, then, thing, todo, toSend, type Meaning } from '../meanings.ts';

/** How reps who write English say it.: touches, what is sent, and what is to follow. */
export const english: Entries<Meaning> = [
  [noun('call'), 'call, phone call, phonecall, cold call, discovery call, intro call, phone, ring, calls'],
  [
    done('call'),
    'called, rang, phoned, dialled, dialed, spoke on the phone, talked on the phone, spoke by phone, caught'
  ],
  [
    cameIn('call'),
    'called me, rang me, phoned me, called us, called back, called me back, inbound call, incoming call'
  ],
  [todo('call'), 'call back, call again, callback, to call, ring back, need to call, call him, call her, call them'],
  [todo('call'), 'ring again, phone again, give her a call, give him a call, give them a call, will call, calling'],
  [todo('call'), 'call her back, call him back, call them back, recall, redial, try calling, to ring, to phone'],
  [noun('e-mail'), 'email*, e-mail*, mail, mails'],
  [done('e-mail', 'sent'), 'emailed, e-mailed, mailed, wrote to'],
  [todo('e-mail'), 'to email, will email, to e-mail, write to, need to email'],
  [noun('sms'), 'sms, text message, text'],
  [done('sms', 'sent'), 'texted'],
  [noun('whatsapp'), 'whatsapp, wa, whats app'],
  [done('whatsapp', 'sent'), 'whatsapped'],
  [noun('telegram'), 'telegram'],
  [noun('linkedin'), 'linkedin, inmail, linked in'],
  [noun('meeting'), 'meeting, meetings, lunch, coffee, breakfast, dinner, appointment, zoom, teams call, video call'],
  [
    done('meeting', 'held'),
    'met, met with, had a meeting, had lunch, had coffee, after the meeting, meeting held, meeting done'
  ],
  [todo('meeting'), 'meet, to meet, meet up, meet again, meet with, see them, see her, see him'],
  [noun('demo'), 'demo, demos, demonstration, presentation, product tour, walkthrough'],
  [
    done('demo', 'held'),
    'demoed, demo held, demo done, gave a demo, had a demo, did a demo, ran a demo, after the demo'
  ],
  [noun('visit'), 'visit, site visit, drop in, store visit'],
  [done('visit', 'held'), 'visited, dropped in, dropped by, stopped by, popped in, visit done'],
  [todo('visit'), 'to visit, drop by, stop by, pop in, swing by, revisit'],
  [noun('letter'), 'letter, by post, postcard'],
  [sent, 'sent, have sent, forwarded, sent over, sent out, shared'],
  [toSend, 'send, to send, will send, send over, send out, forward, resend, need to send, sending, to share, deliver'],
  [
    thing,
    'offer, offers, proposal, proposals, quote, quotation, quotes, contract, invoice, pricing, price list, brochure'
  ],
  [
    thing,
    'agreement, estimate, deck, slides, materials, case study, samples, sample, nda, sow, order form, draft, docs, specs'
  ],
  [
    todo(),
    'follow up, follow-up, followup, fu, try again, retry, touch base, check in, chase, get back, circle back, ping'
  ],
  [todo(), 'reach out, remind, reconnect, contact, get in touch, following up, nudge, catch up'],
  [
    then,
    'next, next step, next steps, then, afterwards, booked, scheduled, set up, agreed on, planned, arranged, plan'
  ],
  [then, 'will, going to, need to, wants a, wants to, agreed to, invited to, todo, to do']
];

/** A number straight after one of these is money, if nothing speaks against it. */
export const englishMoneyWords =
  'offer, proposal, quote, budget, worth, amount, value, deal, price, contract, order, cost, total';
