import type { PersonId } from './ids.ts';
import { addDays, type Day } from './time.ts';
import { isWithinCap } from './weekly-cap.ts';
import { nextWorkday, type WorkCalendar } from './work-calendar.ts';

/** Something to be done that may be moved to another day. */
export type Task = {
  readonly id: string;
  readonly person?: PersonId | undefined;
  readonly minutes: number;
  /** Not before this day, because the contact's hours are over on those before it. */
  readonly from?: Day | undefined;
};

/** What a day holds already: promises that stay, and touches made in the last week (which take no more minutes). */
export type Booked = { readonly day: Day; readonly minutes: number; readonly person?: PersonId | undefined };

export type ReplanFacts<Of extends Task = Task> = {
  /** In the order in which they matter. */
  readonly tasks: readonly Of[];
  readonly booked: readonly Booked[];
  /** The first day that may be used, if it is a workday. */
  readonly from: Day;
  /** Workdays to spread over. */
  readonly days: number;
  readonly calendar: WorkCalendar;
  /** Minutes that a day holds. */
  readonly capacity: number;
  /** Touches that one person may get in seven days. */
  readonly cap: number;
};

/** `held`: why it comes later than its place in the order says. */
export type Planned<Of extends Task = Task> = { readonly task: Of; readonly day: Day; readonly held?: 'cap' | 'hours' };

/**
 * New days for what cannot all be done at once. Pure: the same facts give the same plan on every device.
 *
 * Kept     each task has exactly one day, a workday from `from` on; what is ranked higher never comes later, unless
 *          it is held; no day gets more than `capacity` minutes, unless one task alone is longer; nobody gets more
 *          than `cap` touches in any seven days
 * Spread   the days are filled to one level, the lowest that takes all; what `days` do not hold goes on behind them
 */
export function replan<Of extends Task>(facts: ReplanFacts<Of>): Planned<Of>[] {
  const days = new Days(facts);
  let cursor = nextWorkday(facts.calendar, facts.from);
  return facts.tasks.map(task => {
    const { day, held } = days.placeFor(task, cursor);
    days.place(task, day);
    if (held) return { task, day, held };
    cursor = day;
    return { task, day };
  });
}

/** The days while they are being filled. */
class Days {
  readonly #facts: ReplanFacts;
  readonly #minutes = new Map<Day, number>();
  readonly #touches = new Map<string, Day[]>();
  readonly #level: number;
  readonly #last: Day;

  constructor(facts: ReplanFacts) {
    this.#facts = facts;
    for (const { day, minutes, person } of facts.booked) this.#add(day, minutes, person);
    const days = this.#workdays();
    this.#last = days.at(-1) ?? facts.from;
    this.#level = this.#levelOver(days);
  }

  placeFor(task: Task, first: Day): { day: Day; held: Planned['held'] } {
    let held: Planned['held'];
    for (let day = first; ; day = this.#after(day)) {
      if (!this.#hasRoom(day, task)) continue;
      const hold = this.#holdOf(task, day);
      if (!hold) return { day, held };
      held ??= hold;
    }
  }

  place(task: Task, day: Day): void {
    this.#add(day, this.#sizeOf(task), task.person);
  }

  #add(day: Day, minutes: number, person: PersonId | undefined): void {
    this.#minutes.set(day, this.#on(day) + minutes);
    if (person) this.#touches.set(person, [...(this.#touches.get(person) ?? []), day]);
  }

  #on = (day: Day): number => this.#minutes.get(day) ?? 0;

  #after = (day: Day): Day => nextWorkday(this.#facts.calendar, addDays(day, 1));

  /** What is longer than a day has one to itself. */
  #sizeOf = ({ minutes }: Task): number => Math.min(minutes, this.#facts.capacity);

  #hasRoom(day: Day, task: Task): boolean {
    const taken = this.#on(day);
    const isFull = day <= this.#last && taken >= this.#level && taken > 0;
    return !isFull && taken + this.#sizeOf(task) <= this.#facts.capacity;
  }

  #holdOf({ from, person }: Task, day: Day): Planned['held'] {
    if (from !== undefined && day < from) return 'hours';
    const touches = person && this.#touches.get(person);
    return touches && !isWithinCap(touches, day, this.#facts.cap) ? 'cap' : undefined;
  }

  #workdays(): Day[] {
    const { calendar, from, days } = this.#facts;
    const all = [nextWorkday(calendar, from)];
    for (let day = all[0]; day && all.length < days; all.push(day)) day = this.#after(day);
    return all;
  }

  /** The lowest level of minutes to which the days can be filled so that all tasks are in; at most the capacity. */
  #levelOver(days: readonly Day[]): number {
    const { tasks, capacity } = this.#facts;
    const wanted = tasks.reduce((sum, task) => sum + this.#sizeOf(task), 0);
    let level = 0;
    const room = () => days.reduce((sum, day) => sum + Math.max(0, level - this.#on(day)), 0);
    while (level < capacity && room() < wanted) level += 1;
    return level;
  }
}
