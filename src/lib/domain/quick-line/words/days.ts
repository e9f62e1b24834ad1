import { addMonths } from '../../add-months.ts';
import { addDays, weekdayOf, type Day } from '../../time.ts';
import { addWorkdays, type WorkCalendar } from '../../work-calendar.ts';
import { Lexicon } from '../lexicon.ts';

/** What stands before a date says how it is meant: by then, on it, or one before today. */
export type Role = 'due' | 'on';

export const prepositions = new Lexicon<Role>([
  ['due', 'by, until, till, before, no later than, due, by the end of, by this, due on, no later'],
  ['due', 'do, najpóźniej do, nie później niż, najpóźniej w, przed, najpóźniej'],
  ['due', 'до, к, ко, не позднее, не позже, не пізніше'],
  ['on', 'on, this, for, the, on the, from, at, since, in'],
  ['on', 'w, we, na, od, już w, dopiero w, w ten, ten, w najbliższy, w najbliższą, w tę, dnia, na dzień'],
  ['on', 'в, во, на, с, со, у, в эту, в этот, в ближайший, в ближайшую, эту, этот, у цю, в цю, на эту, на этот, від']
]);

/** Monday first. */
export const weekdays = new Lexicon<number>([
  [1, 'monday*, mon, poniedział*, pon, pn, понедельник*, пн, понеділ*'],
  [2, 'tuesday*, tue, tues, wtor*, wt, вторник*, вт, вівтор*'],
  [
    3,
    'wednesday*, wed, środa, środę, środy, środzie, środą, śr, среда, среду, среды, среде, средой, ср, середа, середу, середи'
  ],
  [4, 'thursday*, thu, thur, thurs, czwartek, czwartk*, czw, четверг*, чт, четвер*'],
  [5, "friday*, fri, piątek, piątk*, pt, пятниц*, пт, п'ятниц*"],
  [6, 'saturday*, sat, sobot*, sob, суббот*, сб, субот*'],
  [7, 'sunday*, niedziel*, nd, воскресень*, вс, неділ*']
]);

export const months = new Lexicon<number>([
  [1, 'january, jan, styczeń, stycznia, styczniu, sty, январ*, янв, січн*, січень'],
  [2, 'february, feb, luty, lutego, lutym, феврал*, фев, февр, лютого, лютий'],
  [3, 'march, marzec, marca, marcu, март*, мар, березн*'],
  [4, 'april, apr, kwiecień, kwietnia, kwietniu, апрел*, апр, квітн*'],
  [5, 'may, maj, maja, maju, май, мая, мае, травн*'],
  [6, 'june, jun, czerwiec, czerwca, czerwcu, июн*, июн, червн*'],
  [7, 'july, jul, lipiec, lipca, lipcu, июл*, июл, липн*'],
  [8, 'august, aug, sierpień, sierpnia, sierpniu, август*, авг, серпн*'],
  [9, 'september, sep, sept, wrzesień, września, wrześniu, сентябр*, сен, сент, вересн*'],
  [10, 'october, oct, październik*, paź, октябр*, окт, жовтн*'],
  [11, 'november, nov, listopad*, ноябр*, ноя, листопад*'],
  [12, 'december, dec, grudzień, grudnia, grudniu, gru, декабр*, дек, грудн*']
]);

export const nextWords = new Lexicon<true>([[true, 'next, przyszł*, następn*, kolejn*, следующ*, будущ*, наступн*']]);
export const lastWords = new Lexicon<true>([
  [true, 'last, zeszł*, ubiegł*, ostatni*, minion*, прошл*, прошедш*, минул*']
]);
export const ofWords = new Lexicon<true>([[true, 'of']]);

/** "In" before a length of time; "within" makes it a term. */
export const inWords = new Lexicon<Role>([
  ['on', 'in, za, за, через, cherez, дней через'],
  ['due', 'within, w ciągu, в течение, протягом, ciągu, within the next']
]);
export const agoWords = new Lexicon<true>([[true, 'ago, temu, назад, тому']]);
export const fromNowWords = new Lexicon<true>([[true, 'from now, from today']]);

export type Unit = 'day' | 'working day' | 'week' | 'month' | 'moment' | 'half-year';
export const units = new Lexicon<Unit>([
  ['day', 'day, days, dzień, dni, dnia, день, дня, дней, дні, днів'],
  [
    'working day',
    'business day*, working day*, dni robocz*, dzień robocz*, robocze dni, рабоч* дн*, рабочий день, робоч* дн*'
  ],
  ['week', 'week, weeks, tydzień, tygodnie, tygodni, tygodnia, недел*, тижд*, тижн*'],
  ['month', 'month, months, miesiąc*, miesięcy, месяц*, місяц*'],
  ['half-year', 'half a year, half year, pół roku, полгода, пів року'],
  [
    'moment',
    'min, mins, minute*, minut*, мин, минут*, хв*, hour*, h, godz, godzin*, час, часа, часов, hours, годин*, полчаса, half an hour, half hour, an hour, pół godziny, kwadrans'
  ]
]);
export const articleWords = new Lexicon<number>([
  [1, 'a, an, one'],
  [2, 'a couple of, couple of, couple, parę, pare, пару, pari']
]);
export const ukrainianUnits = /^(?:tizhd|tizhn|dni$|dniv|misyac|piv)/;

const friday = (today: Day, weeks: number): Day => addDays(today, 5 - weekdayOf(today) + 7 * weeks);

function monthEnd(today: Day): Day {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) as Day;
}

/** The end of the working week: this one's, unless it is over. */
const weekEnd = (today: Day): Day => (weekdayOf(today) > 5 ? friday(today, 1) : friday(today, 0));
const nextMonday = (today: Day): Day => addDays(today, 8 - weekdayOf(today));

type Relative = { readonly of: (today: Day) => Day; readonly role?: Role };

/** Dates told from today. */
export const relatives = new Lexicon<Relative>([
  [{ of: today => today }, 'today, tonight, dziś, dzisiaj, dzisiejszy, сегодня, сьогодні, dzis'],
  [
    { of: today => today, role: 'due' },
    'eod, end of day, end of the day, end of today, końca dnia, koniec dnia, конца дня, концу дня, jeszcze dziś, jeszcze dzisiaj, cob, кінця дня'
  ],
  [
    { of: today => addDays(today, 1) },
    'tomorrow, tmrw, tmr, tomorow, jutro, jutra, завтра, завтрашнему дню, jutrzejszy, завтрашний день'
  ],
  [{ of: today => addDays(today, 2) }, 'day after tomorrow, pojutrze, pojutrza, послезавтра, післязавтра'],
  [{ of: today => addDays(today, -1) }, 'yesterday, wczoraj, вчера, вчора'],
  [{ of: today => addDays(today, -2) }, 'day before yesterday, przedwczoraj, позавчера, позавчора'],
  [
    { of: weekEnd, role: 'due' },
    'end of week, end of the week, end of this week, eow, końca tygodnia, koniec tygodnia, конца недели, концу недели, конце недели, кінця тижня, końcem tygodnia, weekendu'
  ],
  [
    { of: monthEnd, role: 'due' },
    'end of month, end of the month, end of this month, eom, końca miesiąca, koniec miesiąca, конца месяца, концу месяца, конце месяца, кінця місяця, month end'
  ],
  [
    { of: nextMonday },
    'next week, przyszły tydzień, przyszłym tygodniu, następnym tygodniu, kolejnym tygodniu, następny tydzień, początek tygodnia, początku tygodnia, przyszłego tygodnia'
  ],
  [
    { of: nextMonday },
    'следующей неделе, той неделе, следующую неделю, начале недели, наступного тижня, наступному тижні, будущей неделе, следующей недели'
  ],
  [
    { of: nextMonday },
    'after the weekend, po weekendzie, po niedzieli, после выходных, early next week, start of next week, beginning of next week'
  ],
  [
    { of: today => friday(today, 1), role: 'due' },
    'end of next week, końca przyszłego tygodnia, konca następnego tygodnia, конца следующей недели, концу следующей недели, koniec przyszłego tygodnia'
  ]
]);

/** The day so many units after today; working days are those on which the rep works. */
export function dayAfter(today: Day, count: number, unit: Unit, calendar: WorkCalendar): Day {
  switch (unit) {
    case 'moment':
      return today;
    case 'day':
      return addDays(today, count);
    case 'working day':
      return addWorkdays(calendar, today, count);
    case 'week':
      return addDays(today, 7 * count);
    case 'month':
      return addMonths(today, count);
    case 'half-year':
      return addMonths(today, 6 * count);
  }
}
