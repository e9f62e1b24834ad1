import type { Entries } from '../lexicon.ts';
import { cameIn, feeling, filler, incoming, not, outcome, type Meaning } from '../meanings.ts';

/** How reps who write English say it.: what came of it, how it felt, and words that say nothing alone. */
export const englishResults: Entries<Meaning> = [
  [outcome('no-answer'), 'no answer, no reply, not answering, no pickup, no pick up, na'],
  [
    outcome('no-answer'),
    'did not answer, didnt answer, does not answer, doesnt answer, did not pick up, didnt pick up, rang out'
  ],
  [
    outcome('no-answer'),
    'does not pick up, doesnt pick up, not picking up, nobody answered, nobody picked up, unreachable'
  ],
  [outcome('no-answer'), 'no response, could not reach, couldnt reach, unanswered, no one answered'],
  [outcome('busy'), 'busy, line busy, line was busy, engaged, busy signal'],
  [
    outcome('voicemail'),
    'voicemail, voice mail, vm, left a message, left message, answering machine, left vm, left a voicemail'
  ],
  [outcome('voicemail'), 'left voicemail, went to voicemail, straight to voicemail, left a vm, got voicemail'],
  [
    outcome('gatekeeper'),
    'gatekeeper, receptionist, reception, secretary, assistant, pa answered, front desk, spoke to assistant'
  ],
  [
    outcome('callback', 'call'),
    'asked to call back, asked me to call back, asked for a call back, asked for a callback, asks to call'
  ],
  [
    outcome('callback', 'call'),
    'wants a callback, wants a call back, wants me to call, requested a callback, asked me to call, asked to call'
  ],
  [
    outcome('callback', 'call'),
    'asks to call back, asked me to ring, asked for a call, call me back, call me, call later, callback requested'
  ],
  [outcome('callback'), 'could not talk, couldnt talk, cant talk, bad time, not a good time, in a meeting'],
  [
    outcome('meaningful'),
    'good talk, great talk, good call, great call, good conversation, great conversation, nice talk, good chat'
  ],
  [
    outcome('meaningful'),
    'nice chat, great chat, productive call, productive talk, meaningful conversation, nice conversation, nice call'
  ],
  [
    outcome('not-decision-maker'),
    'not the decider, not decision maker, not the decision maker, not a decision maker, wrong person'
  ],
  [outcome('not-decision-maker'), 'does not decide, doesnt decide, not in charge, not the right person'],
  [
    outcome('not-interested'),
    'not interested, no interest, isnt interested, is not interested, not keen, said no, turned down, declined'
  ],
  [
    outcome('not-interested'),
    'rejected, turned us down, not a fit, uninterested, arent interested, no need, wasnt interested'
  ],
  [
    outcome('wrong-number'),
    'wrong number, bad number, number does not exist, disconnected number, number disconnected, dead number'
  ],
  [outcome('wrong-number'), 'invalid number, number invalid, number not in service, number out of service'],
  [
    outcome('do-not-call'),
    'do not call, dont call, never call, do not call again, dont call again, never call again, stop calling'
  ],
  [
    outcome('do-not-call'),
    'do not call anymore, dont call anymore, no more calls, asked not to be called, do not contact, dnc'
  ],
  [
    cameIn('e-mail', 'replied'),
    'replied, wrote back, answered by email, answered my email, emailed back, got a reply, responded'
  ],
  [outcome('bounced'), 'bounced, bounce, bounced back, undelivered, not delivered, mailer daemon'],
  [outcome('held'), 'held, took place, meeting went ahead'],
  [
    outcome('no-show'),
    'no show, no-show, noshow, did not show up, didnt show up, did not show, didnt show, did not turn up'
  ],
  [
    outcome('no-show'),
    'didnt turn up, did not come, didnt come, stood me up, was not there, wasnt there, never showed up, did not join, didnt join'
  ],
  [
    feeling('positive'),
    'positive, positively, went well, great, interested, keen, excellent, enthusiastic, promising, very interested'
  ],
  [outcome('rescheduled'), 'rescheduled, moved the meeting, meeting moved, postponed, pushed back'],
  [outcome('cancelled'), 'cancelled, canceled, called off, meeting cancelled, cancelled the meeting'],
  [feeling('positive'), 'excited, happy, loved it, likes it, liked it, super, awesome, warm, fantastic, went great'],
  [
    feeling('negative'),
    'negative, negatively, went badly, bad, angry, annoyed, upset, hostile, cold, unhappy, rude, did not go well, didnt go well'
  ],
  [feeling('neutral'), 'neutral, so so, so-so, meh, lukewarm, okay'],
  [incoming, 'inbound, incoming'],
  [
    not,
    'not, no, isnt, wasnt, never, hardly, neither, not very, not really, not too, not so, wasnt very, without, less, if'
  ],
  [
    filler,
    'spoke, spoke to, spoke with, talked, talked to, talked with, talk, chat, conversation, had, was, is, it, went, with, and, the, a, an'
  ],
  [
    filler,
    'to, of, at, on, for, by, in, from, about, i, we, he, she, they, her, him, them, me, us, just, also, very, please, mr, mrs, ms, be'
  ],
  [
    filler,
    'her, his, my, our, your, this, that, has, have, are, were, but, or, so, amount, worth, value, budget, deal, price, today, now, again, as'
  ]
];
