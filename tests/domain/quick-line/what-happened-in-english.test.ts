import { describe, expect, test } from 'vitest';
import { noteLeft, rows, understood } from './read.ts';

const understands = (table: string) => {
  test.each(rows(table))('%s → %s', (said, chips) => {
    expect(understood(said, 'en')).toBe(chips);
  });
};

describe('what came of a call is heard', () => {
  understands(`
    no answer => no-answer
    No Answer => no-answer
    didn't answer => no-answer
    didnt pick up => no-answer
    not picking up => no-answer
    nobody answered => no-answer
    line busy => busy
    busy => busy
    voicemail => voicemail
    left a voicemail => voicemail
    left a message => voicemail
    went straight to voicemail => voicemail
    no answer, left voicemail => voicemail
    receptionist => gatekeeper
    spoke to assistant => gatekeeper
    gatekeeper again => gatekeeper
    asked to call back on Thursday => callback · next call 11-19
    asked me to call back tomorrow => callback · next call 11-19
    wants a callback next week => callback · next call 11-23
    couldn't talk, call again tomorrow => callback · next call 11-19
    good talk => meaningful
    great call, 12 min => meaningful · 12 min
    great conversation with Anna => meaningful
    not the decision maker => not-decision-maker
    wrong person => not-decision-maker
    not interested => not-interested
    isn't interested => not-interested
    said no => not-interested
    wrong number => wrong-number
    number disconnected => wrong-number
    asked not to be called => do-not-call
    do not call again => do-not-call
    don't call => do-not-call
  `);
});

describe('the way of contact is heard, and what came of it', () => {
  understands(`
    called Anna => call
    rang Mark => call
    phone call with Anna => call
    sent the offer => e-mail · sent
    sent an email => e-mail · sent
    emailed Anna => e-mail · sent
    sent her a text => sms · sent
    sent the deck on whatsapp => whatsapp · sent
    sent a linkedin message => linkedin · sent
    offer sent, call on Friday => e-mail · sent · next call 11-20
    she replied => e-mail · incoming · replied
    email bounced => e-mail · bounced
    meeting with Anna => meeting
    met with Anna => meeting · held
    had lunch with Mark => meeting · held
    no-show => meeting · no-show
    he didn't show up => meeting · no-show
    demo, no show => demo · no-show
    visited the warehouse => visit · held
    gave a demo => demo · held
    meeting cancelled => meeting · cancelled
    demo rescheduled => demo · rescheduled
    Anna called me => call · incoming
    inbound call from Mark => call · incoming
  `);
});

describe('how it went is heard', () => {
  understands(`
    positive => positive
    it went well => positive
    interested => positive
    very interested => positive
    keen => positive
    great => positive
    negative => negative
    went badly => negative
    he was angry => negative
    neutral => neutral
    so so => neutral
    not positive => -
    not very happy => -
    positive, then negative => -
    if interested send offer => -
  `);
});

describe('what could be read in two ways makes no chip', () => {
  understands(`
    do not call before Friday => -
    don't call until Monday => -
    no answer, wrong number => -
    spoke with Anna => -
    meeting, no answer => meeting
    did not call => -
  `);
});

describe('everything at once, in any order, with and without punctuation', () => {
  understands(`
    Anna ACME 5 min, positive, offer by Friday 12k => positive · 5 min · next e-mail 11-20 · 12000 PLN
    anna acme 5 min positive offer by friday 12k => positive · 5 min · next e-mail 11-20 · 12000 PLN
    12k offer by Friday Anna positive five minutes => positive · 5 min · next e-mail 11-20 · 12000 PLN
    Called Anna, no answer, try again in 2 days => call · no-answer · next 11-20
    called anna no answer try again in two days => call · no-answer · next 11-20
    call Anna no answer call back tomorrow => call · no-answer · next call 11-19
    Called John at Acme, great conversation, 15 minutes, demo next Tuesday => call · meaningful · 15 min · next demo 11-24
    sent offer 12k, follow up in 3 days => e-mail · sent · next 11-21 · 12000 PLN
    met Anna yesterday, went well, contract by December 1, $1.5m => meeting · held · positive · on 11-17 · next e-mail 12-01 · 1500000 USD
    Voicemail for Mark, call again Monday => voicemail · next call 11-23
    Demo with Acme, interested, proposal by Friday, budget €40k => demo · positive · next e-mail 11-20 · 40000 EUR
  `);

  test.each(
    rows(`
      Anna ACME 5 min, positive, offer by Friday 12k => Anna ACME, offer
      called Anna, positive, wants training for the team => Anna, wants training for the team
      no answer, call tomorrow after 10 => after 10
      birthday on Friday => birthday on Friday
      send the offer by Friday for forklifts => the offer, for forklifts
    `)
  )('of “%s” the note keeps “%s”', (said, note) => {
    expect(noteLeft(said, 'en')).toBe(note);
  });
});
