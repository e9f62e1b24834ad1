import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf, type PersonId } from '#lib/domain/ids.ts';
import { replan, type Booked, type ReplanFacts, type Task } from '#lib/domain/replan.ts';
import { addDays, weekdayOf, type Day } from '#lib/domain/time.ts';
import { capSpan } from '#lib/domain/weekly-cap.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';

const friday: Day = '2026-11-20';
const people = ['anna', 'janek', 'olga'].map(name => idOf('person', name));
const usually = { from: friday, days: 3, calendar: workCalendar({}), capacity: 60, cap: 3, booked: [] };

const task = (id: string, minutes = 30, but: Partial<Task> = {}): Task => ({ id, minutes, ...but });
const plan = (facts: Partial<ReplanFacts> & Pick<ReplanFacts, 'tasks'>): string =>
  replan({ ...usually, ...facts })
    .map(({ task: { id }, day, held }) => `${id} ${day.slice(5)}${held ? ` ${held}` : ''}`)
    .join(', ');

describe('work that is spread over days', () => {
  const four = ['a', 'b', 'c', 'd'].map(id => task(id, 20));

  test('fills them evenly, the most urgent first, and leaves the weekend out', () => {
    expect(plan({ tasks: four, days: 2 })).toBe('a 11-20, b 11-20, c 11-23, d 11-23');
    expect(plan({ tasks: four, days: 4 })).toBe('a 11-20, b 11-23, c 11-24, d 11-25');
  });

  test('goes on behind them when they hold no more', () => {
    expect(plan({ tasks: [task('a', 50), task('b', 50), task('c', 50)], days: 1 })).toBe('a 11-20, b 11-23, c 11-24');
  });

  test('leaves room for what is promised there already', () => {
    expect(plan({ tasks: four, days: 2, booked: [{ day: friday, minutes: 60 }] })).toBe(
      'a 11-23, b 11-23, c 11-23, d 11-24'
    );
  });

  test('comes after the days away', () => {
    const calendar = workCalendar({ away: [{ from: '2026-11-20', to: '2026-11-27' }] });
    expect(plan({ tasks: four.slice(0, 2), days: 1, calendar })).toBe('a 11-30, b 11-30');
  });

  test('gives a person no fourth touch in seven days, and nobody else waits for it', () => {
    const [anna, jan] = people;
    const booked: Booked[] = ['2026-11-17', '2026-11-18', '2026-11-19'].map(day => ({
      day: day as Day,
      minutes: 0,
      person: anna
    }));
    const tasks = [task('a', 10, { person: anna }), task('b', 10, { person: jan })];
    expect(plan({ tasks, days: 1, booked })).toBe('a 11-24 cap, b 11-20');
  });

  test('waits for the day on which the contact can be reached', () => {
    expect(plan({ tasks: [task('a', 10, { from: '2026-11-23' }), task('b', 10)], days: 1 })).toBe(
      'a 11-23 hours, b 11-20'
    );
  });

  test('gives what is longer than a day one to itself', () => {
    expect(plan({ tasks: [task('a', 10), task('b', 400), task('c', 10)], days: 1 })).toBe('a 11-20, b 11-23, c 11-24');
  });
});

const aDay = fc.integer({ min: -6, max: 20 }).map(days => addDays(friday, days));
const aPerson = fc.option(fc.constantFrom(...people), { nil: undefined });
const facts: fc.Arbitrary<ReplanFacts> = fc.record({
  tasks: fc
    .array(
      fc.record({
        minutes: fc.integer({ min: 1, max: 90 }),
        person: aPerson,
        from: fc.option(aDay, { nil: undefined })
      }),
      {
        maxLength: 40
      }
    )
    .map(tasks => tasks.map((one, n) => ({ id: String(n), ...one }))),
  booked: fc.array(fc.record({ day: aDay, minutes: fc.nat(70), person: aPerson }), { maxLength: 20 }),
  from: aDay,
  days: fc.integer({ min: 1, max: 10 }),
  calendar: fc
    .record({
      workdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      holidays: fc.constant(['PL'])
    })
    .map(workCalendar),
  capacity: fc.integer({ min: 15, max: 480 }),
  cap: fc.integer({ min: 1, max: 4 })
});

describe('whatever there is to be planned anew', () => {
  const always = (holds: (facts: ReplanFacts, planned: ReturnType<typeof replan>) => void) => {
    fc.assert(
      fc.property(facts, given => {
        holds(given, replan(given));
      })
    );
  };

  test('nothing is dropped and nothing is planned twice', () => {
    always(({ tasks }, planned) => {
      expect(planned.map(({ task }) => task)).toEqual(tasks);
    });
  });

  test('every day is a workday, not before the first that may be used nor before the contact can be reached', () => {
    always(({ calendar, from }, planned) => {
      for (const { day, task } of planned) {
        expect(calendar.isWorkday(day)).toBe(true);
        expect(day >= from && day >= (task.from ?? day)).toBe(true);
      }
    });
  });

  test('what is ranked higher never comes later, unless it is held', () => {
    always((_, planned) => {
      const free = planned.filter(({ held }) => !held).map(({ day }) => day);
      expect(free).toEqual(free.toSorted());
    });
  });

  test('no day gets more than it holds, unless one task alone is longer', () => {
    always(({ booked, capacity }, planned) => {
      for (const [day, there] of Map.groupBy(planned, ({ day }) => day)) {
        const before = booked.filter(one => one.day === day).reduce((sum, { minutes }) => sum + minutes, 0);
        const added = there.reduce((sum, { task }) => sum + task.minutes, 0);
        if (there.length > 1 || before > 0) expect(before + added).toBeLessThanOrEqual(capacity);
      }
    });
  });

  test('nobody gets more touches in seven days than allowed, beyond those there already', () => {
    always(({ booked, cap }, planned) => {
      for (const { day, task } of planned.filter(({ task }) => task.person)) {
        const theirs = ({ person }: { person?: PersonId | undefined }) => person === task.person;
        const days = [
          ...booked.filter(theirs).map(one => one.day),
          ...planned.filter(p => theirs(p.task)).map(p => p.day)
        ];
        const window = days.filter(other => other <= day && other > addDays(day, -capSpan));
        expect(window.length).toBeLessThanOrEqual(cap);
      }
    });
  });

  test('the same facts give the same plan', () => {
    always((given, planned) => {
      expect(replan({ ...given, booked: given.booked.toReversed() })).toEqual(planned);
    });
  });

  test('weekends stay free in the usual week', () => {
    always((given, _) => {
      const planned = replan({ ...given, calendar: workCalendar({}) });
      expect(planned.every(({ day }) => weekdayOf(day) < 6)).toBe(true);
    });
  });
});
