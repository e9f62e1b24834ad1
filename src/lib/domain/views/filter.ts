import type { Deal } from '../deal.ts';
import type { Day } from '../time.ts';
import type { Condition } from '../view.ts';
import {
  ageTest,
  asDays,
  asHowOften,
  choiceTest,
  dayTest,
  moneyTest,
  numberTest,
  oftenTest,
  textTest,
  yesTest
} from './comparing.ts';
import { fieldNamed, needs, type Facts, type Field, type Need } from './fields.ts';

type Match = (deal: Deal, facts: Facts) => boolean;

/** One condition made ready for a day; undefined for one that this version cannot read. */
function matcher({ field: name, is, value }: Condition, today: Day): Match | undefined {
  const field = fieldNamed(name);
  return field && comparing(field, is, value, today);
}

function comparing(field: Field, is: string, value: Condition['value'], today: Day): Match | undefined {
  const on = <Value>(test: ((value: Value) => boolean) | undefined, read: (...all: Reading) => Value) =>
    test && ((deal: Deal, facts: Facts) => test(read(deal, facts, today)));
  switch (field.kind) {
    case 'choice':
      return on(choiceTest(is, value), field.read);
    case 'text':
      return on(textTest(is, value), field.read);
    case 'number':
      return on(numberTest(is, value), field.read);
    case 'age':
      return on(ageTest(is, value), field.read);
    case 'money':
      return on(moneyTest(is, value), field.read);
    case 'day':
      return on(dayTest(is, value, today), field.read);
    case 'yes':
      return on(yesTest(is), field.read);
    case 'often':
      return on(oftenTest(is, value, today), field.read);
  }
}

type Reading = [Deal, Facts, Day];

/**
 * A view's conditions as one question, to be asked of many deals. All of them have to hold; no condition lets every
 * deal through. A condition that this version cannot read, from a later one on another device, holds for no deal.
 */
export function filterOf(conditions: readonly Condition[], today: Day): Match {
  const all = conditions.map(condition => matcher(condition, today));
  return (deal, facts) => all.every(matches => matches?.(deal, facts) ?? false);
}

/** The same for one deal. */
export const matches = (deal: Deal, facts: Facts, conditions: readonly Condition[], today: Day): boolean =>
  filterOf(conditions, today)(deal, facts);

/** Conditions that this version cannot read: the list is empty because of them, and says so. */
export const unreadable = (conditions: readonly Condition[], today: Day): Condition[] =>
  conditions.filter(condition => matcher(condition, today) === undefined);

export const needOf = ({ field }: Condition): Need => fieldNamed(field)?.need ?? 'deal';

/** What has to be looked up for the conditions, the cheapest first. */
export const needsOf = (conditions: readonly Condition[]): Need[] =>
  needs.filter(need => conditions.some(condition => needOf(condition) === need));

/** From how many days ago touches have to be known for every condition to be answered. */
export const daysBack = (conditions: readonly Condition[]): number =>
  Math.max(
    0,
    ...conditions
      .filter(condition => needOf(condition) === 'touches')
      .map(({ value }) => asHowOften(value)?.days ?? asDays(value) ?? 0)
  );
