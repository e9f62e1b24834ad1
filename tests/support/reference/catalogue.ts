import { dateAt, serialIn } from './calendar.ts';
import { worthIn, type Rates } from './money.ts';
import { livingIds } from './merged.ts';
import type { Plain, PlainBook } from './plain-book.ts';
import { dateIsInside, instantIsInside, type Figures, type Question } from './question.ts';
import { average, middle, over, wilsonEnds } from './statistics.ts';
import { addSlot, isSpoken, replyTo } from './touches.ts';

/** A rate with what it is divided from, and its interval where it is a share. */
function rate(name: string, hits: number, n: number): Figures {
  const [low, high] = hits <= n ? wilsonEnds(hits, n) : [undefined, undefined];
  return { [name]: over(hits, n), [`${name}:n`]: n, [`${name}:low`]: low, [`${name}:high`]: high };
}

type Rows = readonly Plain[];

/** Figures of the catalogue that rows of the stretch tell, one after another. */
export function catalogueFigures(book: PlainBook, asked: Question, rates: Rates): Figures {
  const calls = book.activities.filter(
    one => one.text('channel') === 'call' && instantIsInside(one.number('at'), asked)
  );
  const dials = calls.filter(one => one.text('direction') === 'out');
  const talks = calls.filter(isSpoken);
  const held = book.activities.filter(
    one =>
      ['meeting', 'demo', 'visit'].includes(one.text('channel')) &&
      one.text('disposition') === 'held' &&
      instantIsInside(one.number('at'), asked)
  );
  const positive = talks.filter(one => one.text('sentiment') === 'positive');
  const fresh = book.deals.filter(one => dateIsInside(one, 'openedOn', asked));
  const won = ended(book.deals, 'won', asked);
  return {
    ...rate('connect-rate', dials.filter(isSpoken).length, dials.length),
    ...rate('callback-rate', calls.length - dials.length, dials.length),
    ...rate('meetings-per-connect', held.length, talks.length),
    ...rate('opportunities-per-meeting', fresh.length, held.length),
    ...rate('wins-per-opportunity', won.length, fresh.length),
    ...rate('wins-per-dial', won.length, dials.length),
    ...{ 'calls-to-interest': over(talks.length, fresh.length), 'calls-to-interest:n': fresh.length },
    ...rate('positive-rate', positive.length, talks.length),
    'positive-rate:per-dial': over(positive.filter(one => dials.includes(one)).length, dials.length),
    ...messages(book, asked),
    ...ends(book.deals, asked, rates),
    ...cohorts(book, asked),
    ...worths(won, fresh, rates)
  };
}

const ended = (deals: Rows, how: string, asked: Question): Rows =>
  deals.filter(one => one.text('status') === how && dateIsInside(one, 'closedOn', asked));

function messages({ activities, followUps }: PlainBook, asked: Question): Figures {
  const within = activities.filter(one => instantIsInside(one.number('at'), asked));
  const mails = within.filter(one => one.text('channel') === 'e-mail' && one.text('direction') === 'out');
  const answered = mails.filter(one => ['replied', 'positive'].includes(replyTo(one)));
  const [slots, booked] = [new Map<string, number>(), followUps.filter(one => one.text('channel') === 'demo')];
  for (const demo of within.filter(one => one.text('channel') === 'demo')) {
    addSlot(demo, followUps, (name, is) => slots.set(name, (slots.get(name) ?? 0) + Number(is)));
  }
  return {
    ...rate('reply-rate', answered.length, mails.length),
    ...rate('demo-no-show', slots.get('no-show:missed') ?? 0, slots.get('no-show:scheduled') ?? 0),
    'demos-booked': booked.filter(one => instantIsInside(one.number('createdAt'), asked)).length
  };
}

function ends(deals: Rows, asked: Question, rates: Rates): Figures {
  const [won, lost] = [ended(deals, 'won', asked), ended(deals, 'lost', asked)];
  const closed = won.length + lost.length;
  const value = (rows: Rows) => rows.flatMap(one => worthIn(one.in('amount'), one.text('closedOn'), rates) ?? []);
  const sum = (values: readonly number[]) => values.filter(one => one > 0).reduce((all, one) => all + one, 0);
  const [wonValue, lostValue] = [value(won), value(lost)];
  const cycles = (rows: Rows, start: (deal: Plain) => string) =>
    rows
      .filter(one => start(one) !== '' && start(one) <= one.text('closedOn'))
      .map(one => serialIn(one.text('closedOn')) - serialIn(start(one)));
  const qualified = (one: Plain) => one.text('qualifiedOn') || one.text('openedOn');
  const opened = (one: Plain) => one.text('openedOn');
  return {
    ...rate('win-rate/count', won.length, closed),
    'win-rate/value': over(sum(wonValue), sum(wonValue) + sum(lostValue)),
    'win-rate/value:n': wonValue.length + lostValue.length,
    ...rate('loss-rate', lost.length, closed),
    ...{ 'win-loss-ratio': over(won.length, lost.length), 'win-loss-ratio:n': closed },
    ...cycle('cycle/qualified', cycles(won, qualified), cycles(lost, qualified)),
    ...cycle('cycle/opened', cycles(won, opened), cycles(lost, opened))
  };
}

const cycle = (name: string, won: readonly number[], lost: readonly number[]): Figures => ({
  ...{ [name]: average(won), [`${name}:n`]: won.length, [`${name}:median`]: middle(won) },
  [`${name}:lost`]: middle(lost)
});

/** What became of the very deals and people that began in the stretch. */
function cohorts(book: PlainBook, asked: Question): Figures {
  const { deals, activities } = book;
  const isWon = (one: Plain) => one.text('status') === 'won';
  const fresh = deals.filter(one => dateIsInside(one, 'openedOn', asked));
  const settled = fresh.filter(one => isWon(one) || one.text('status') === 'lost');
  const [mql, sql] = ['mqlOn', 'qualifiedOn'].map(field => deals.filter(one => dateIsInside(one, field, asked)));
  const about = new Set(
    activities.filter(one => instantIsInside(one.number('at'), asked)).map(one => one.text('deal'))
  );
  const touched = deals.filter(one => about.has(one.text('id')));
  return {
    ...rate('win-rate/cohort', settled.filter(isWon).length, settled.length),
    ...rate('conversion-of-created', fresh.filter(isWon).length, fresh.length),
    ...rate('mql-to-sql', (mql ?? []).filter(one => one.has('qualifiedOn')).length, (mql ?? []).length),
    ...rate('sql-to-win', (sql ?? []).filter(isWon).length, (sql ?? []).length),
    ...rate('touched-to-won', ended(deals, 'won', asked).length, touched.length),
    ...leads(book, asked)
  };
}

function leads({ people, deals }: PlainBook, asked: Question): Figures {
  const living = livingIds(people);
  const came = people.filter(one => {
    const at = one.has('arrivedAt') ? one.number('arrivedAt') : one.number('createdAt');
    const serial = dateAt(at, asked.zone);
    return living(one.text('id')) === one.text('id') && asked.first <= serial && serial <= asked.last;
  });
  const buyers = new Set(
    deals.filter(one => one.text('status') === 'won').flatMap(one => one.list('people').map(living))
  );
  return rate('lead-conversion', came.filter(one => buyers.has(one.text('id'))).length, came.length);
}

function worths(won: Rows, fresh: Rows, rates: Rates): Figures {
  const sizes = won.flatMap(one => worthIn(one.in('amount'), one.text('closedOn'), rates) ?? []);
  const created = fresh.flatMap(one => worthIn(one.in('amount'), one.text('openedOn'), rates) ?? []);
  const isUnknown = fresh.length > 0 && created.length === 0;
  return {
    ...{ 'average-deal': average(sizes), 'average-deal:n': sizes.length, 'average-deal:median': middle(sizes) },
    'pipeline-created/one': isUnknown ? undefined : created.reduce((sum, one) => sum + one, 0),
    ...{ 'pipeline-created/one:n': fresh.length, 'pipeline-created/one:median': middle(created) }
  };
}
