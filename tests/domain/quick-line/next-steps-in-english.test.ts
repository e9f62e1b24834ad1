import { describe, expect, test } from 'vitest';
import { rows, understood } from './read.ts';

const understands = (table: string) => {
  test.each(rows(table))('%s → %s', (said, chips) => {
    expect(understood(said, 'en')).toBe(chips);
  });
};

describe('the day of the next step is heard in every form', () => {
  understands(`
    offer by Friday => next e-mail 11-20
    OFFER BY FRIDAY => next e-mail 11-20
    call tomorrow => next call 11-19
    call Anna tomorrow => next call 11-19
    tomorrow call Anna => next call 11-19
    call back on Monday => next call 11-23
    call back Monday => next call 11-23
    call again next Tuesday => next call 11-24
    call next Friday => next call 11-27
    call this Friday => next call 11-20
    meeting on Thursday at 10 => next meeting 11-19 10:00
    meeting Thursday 10am => next meeting 11-19 10:00
    meeting on Thursday at 3 pm => next meeting 11-19 15:00
    demo in 2 weeks => next demo 12-02
    demo in two weeks => next demo 12-02
    demo in a week => next demo 11-25
    call in 3 days => next call 11-21
    call in three days => next call 11-21
    call in a couple of days => next call 11-20
    call in a month => next call 12-18
    call in an hour => next call 11-18
    call back in 20 minutes => next call 11-18
    call the day after tomorrow => next call 11-20
    meeting December 15 => next meeting 12-15
    meeting Dec 15th => next meeting 12-15
    meeting on 15 December => next meeting 12-15
    meeting on the 15th of December => next meeting 12-15
    meeting fifteenth of December => next meeting 12-15
    meeting on January 10 2027 => next meeting 2027-01-10
    meeting 15.12 => next meeting 12-15
    meeting 15/12/2026 => next meeting 12-15
    meeting 2026-12-15 => next meeting 12-15
    meeting on the 25th => next meeting 11-25
    contract by end of month => next e-mail 11-30
    contract by the end of the week => next e-mail 11-20
    proposal eow => next e-mail 11-20
    quote by eod => next e-mail 11-18
    follow up next week => next 11-23
    follow up in 5 working days => next 11-25
    touch base in January => next 2027-01-01
    check in after the weekend => next 11-23
    send the proposal today => next e-mail 11-18
    call 2 weeks from now => next call 12-02
    meeting on Friday 20 November => next meeting 11-20
    visit on wed => next visit 11-25
    call tmrw => next call 11-19
    proposal before Tuesday => next e-mail 11-24
    follow up within a week => next 11-25
  `);
});

describe('the way of the next step is heard', () => {
  understands(`
    send offer by Friday => next e-mail 11-20
    send her a text tomorrow => next sms 11-19
    send the brochure on whatsapp on Monday => next whatsapp 11-23
    email the quote tomorrow => next e-mail 11-19
    booked a demo for Thursday => next demo 11-19
    scheduled a meeting on Tuesday => next meeting 11-24
    next step: call on Friday => next call 11-20
    next: proposal by Monday => next e-mail 11-23
    meet on Thursday => next meeting 11-19
    drop by on Wednesday => next visit 11-25
    follow up call on Friday => next call 11-20
    follow-up email on Friday => next e-mail 11-20
    ping on linkedin on Monday => next linkedin 11-23
    lunch on Friday => next meeting 11-20
    try again tomorrow => next 11-19
    chase in 2 days => next 11-20
    offer, by Friday => next e-mail 11-20
    will send contract by Friday => next e-mail 11-20
    coffee next Thursday => next meeting 11-26
  `);
});

describe('what is not sure to be a next step is left in the note', () => {
  understands(`
    birthday on Friday => -
    on holiday until Monday => -
    offer => -
    call back => -
    delivery on Tuesday => -
    the promo ends on Friday => -
    meeting 31.11 => meeting
    maybe in spring => -
    did not send the offer => -
    her boss is back on Monday => -
  `);
});

describe('a day gone by is when it happened', () => {
  understands(`
    called yesterday => call · on 11-17
    called Anna on Monday => call · on 11-16
    called last Friday, offer by Monday => call · on 11-13 · next e-mail 11-23
    met Anna on 10 November => meeting · held · on 11-10
    visited them on Tuesday => visit · held · on 11-17
    call 3 days ago => call · on 11-15
    met a week ago => meeting · held · on 11-11
    meeting yesterday, call on Friday => meeting · on 11-17 · next call 11-20
    emailed her the day before yesterday => e-mail · sent · on 11-16
    meeting 12.11 => meeting · on 11-12
  `);
});
