import type { Plain, PlainBook } from './plain-book.ts';
import { instantIsInside, millisIn, type Figures, type Question } from './question.ts';
import { average, over, wilsonEnds } from './statistics.ts';

/** Outcomes that mean that somebody was spoken with, and those that mean that an incoming touch was missed. */
const spoken = 'callback meaningful not-decision-maker not-interested do-not-call replied held'.split(' ');
const missed = 'no-answer busy voicemail wrong-number bounced no-show'.split(' ');
const written = 'e-mail sms whatsapp telegram linkedin letter'.split(' ');
const met = 'meeting demo visit'.split(' ');

/** Figures of what the rep did, one touch after another. The day of a touch is reckoned from its instant. */
export function touchFigures({ activities, followUps }: PlainBook, asked: Question): Figures {
  const count: Record<string, number> = {};
  const add = (figure: string, condition: boolean) => {
    count[figure] = (count[figure] ?? 0) + (condition ? 1 : 0);
  };
  const seconds: number[] = [];
  for (const touch of activities.filter(one => instantIsInside(one.number('at'), asked))) {
    const [channel, how, isOut] = [touch.text('channel'), touch.text('disposition'), touch.text('direction') === 'out'];
    const isTalk = channel === 'call' && isSpoken(touch);
    add('dials', channel === 'call' && isOut);
    add('connects', isTalk);
    add('positive-calls', isTalk && touch.text('sentiment') === 'positive');
    add('e-mails', channel === 'e-mail' && isOut);
    add('touches', isOut);
    add('inbound-answered', !isOut && !missed.includes(how));
    for (const which of met) add(`${which}s-held`, channel === which && how === 'held');
    add('next:open', how !== '' && touch.text('next') !== 'close');
    add('next:planned', how !== '' && !['', 'close'].includes(touch.text('next')));
    addReply(touch, isOut && written.includes(channel), add);
    addSlot(touch, followUps, add);
    if (isTalk && touch.has('talk')) seconds.push(touch.in('talk').number('seconds'));
    add('talk:calls', isTalk && touch.has('talk'));
    add('talk:estimated', isTalk && touch.in('talk').text('source') === 'estimated');
  }
  const of = (figure: string) => count[figure] ?? 0;
  const [low, high] = wilsonEnds(of('reply:replied'), of('reply:sent'));
  const none = Object.fromEntries(counted.map(figure => [figure, 0]));
  return {
    ...none,
    ...count,
    'reply:rate': over(of('reply:replied'), of('reply:sent')),
    'reply:low': low,
    'reply:high': high,
    'next:rate': over(of('next:planned'), of('next:open')),
    'no-show:rate': over(of('no-show:missed'), of('no-show:scheduled')),
    'talk:mean': average(seconds),
    'talk:seconds': seconds.reduce((sum, one) => sum + one, 0),
    'talk:estimated-part': over(of('talk:estimated'), of('talk:calls'))
  };
}

const counted = [
  ...['dials', 'connects', 'positive-calls', 'e-mails', 'touches', 'inbound-answered'],
  ...['meetings-held', 'demos-held', 'visits-held', 'next:open', 'next:planned', 'talk:calls', 'talk:estimated'],
  ...['reply:sent', 'reply:replied', 'reply:positive', 'reply:bounced', 'no-show:scheduled', 'no-show:missed']
];

type Add = (figure: string, condition: boolean) => void;

/** What came back on a message; '' when nothing did. */
export function replyTo(touch: Plain): string {
  if (touch.has('reply')) return touch.in('reply').text('kind');
  const how = touch.text('disposition');
  if (how === 'replied') return touch.text('sentiment') === 'positive' ? 'positive' : 'replied';
  return { bounced: 'bounced', 'not-interested': 'replied' }[how] ?? '';
}

export const isSpoken = (touch: Plain): boolean => spoken.includes(touch.text('disposition'));

function addReply(touch: Plain, isSent: boolean, add: Add): void {
  if (!isSent) return;
  const answer = replyTo(touch);
  add('reply:sent', true);
  add('reply:replied', answer === 'replied' || answer === 'positive');
  add('reply:positive', answer === 'positive');
  add('reply:bounced', answer === 'bounced');
}

/** An appointment put off before its hour never came; one put off after it had begun was missed. */
export function addSlot(touch: Plain, followUps: readonly Plain[], add: Add): void {
  const how = touch.text('disposition');
  if (!met.includes(touch.text('channel')) || how === '') return;
  const isPutOff = how === 'rescheduled' || how === 'cancelled';
  const slots = followUps.filter(one => one.text('doneBy') === touch.text('id') && one.has('at'));
  const isTooLate = slots.some(slot => touch.number('at') >= slot.number('at'));
  if (isPutOff && !isTooLate) return;
  add('no-show:scheduled', true);
  add('no-show:missed', isPutOff || how === 'no-show');
}

/** Promises kept, people added and appointments planned. */
export function promiseFigures({ followUps, activities, people }: PlainBook, asked: Question): Figures {
  let done = 0;
  for (const one of followUps) {
    if (one.text('state') !== 'done') continue;
    const touch = activities.find(each => each.text('id') === one.text('doneBy'));
    const at = one.has('doneBy') ? touch?.number('at') : millisIn(one.text('stamp'));
    if (at !== undefined && instantIsInside(at, asked)) done += 1;
  }
  const booked = met.map(channel => {
    const planned = followUps.filter(one => one.text('channel') === channel);
    return [
      `booked:${channel}`,
      planned.filter(one => instantIsInside(one.number('createdAt'), asked)).length
    ] as const;
  });
  const added = people.filter(one => instantIsInside(one.number('createdAt'), asked));
  return { 'follow-ups-done': done, 'new-prospects': added.length, ...Object.fromEntries(booked) };
}
