import type { FieldChange } from '../change.ts';
import type { Deal } from '../deal.ts';
import type { Json } from '../json.ts';
import type { Money } from '../money.ts';
import { eventsOf, openedAt, openingOf, type Calendar, type Event } from './events.ts';
import { followed, partOf, standingOf, type Followed, type Values } from './fields.ts';
import type { Beginning, DealHistory, Standing, Turn, Turned } from './standing.ts';

/**
 * The history of a deal from its changes, whatever their order and whichever device tells it.
 *
 * Of changes that are true already the one with the latest stamp stands, as in the row itself: so two devices that
 * changed one field apart are settled alike, and the last turn leaves the deal as the book has it.
 * A field whose changes have not all come begins with what the first known one says it was before; a field that never
 * changed is what the row says. So a history is right from the first month that is here, however many are not.
 */
export function dealHistory(deal: Deal, all: readonly FieldChange[], calendar: Calendar): DealHistory {
  const changes = all.filter(({ deletedAt }) => deletedAt === undefined);
  const beginning = beginningOf(deal);
  if (beginning === 'unknown') return { deal: deal.id, beginning, turns: [] };
  const opening = openingOf(changes);
  const begin = openedAt(deal, opening, calendar);
  const events = eventsOf(deal, changes, begin, calendar);
  const values = firstValues(deal, opening, events);
  const first = standingOf(values, deal);
  const entered: Turn[] = first ? [{ ...begin, turned: 'opened', before: undefined, after: first }] : [];
  return { deal: deal.id, beginning, turns: [...entered, ...turnsOf(deal, events, values)] };
}

function beginningOf({ openedOn, qualifiedOn, closedOn, status }: Deal): Beginning {
  if (openedOn ?? qualifiedOn) return 'dated';
  const isClosed = status === 'won' || status === 'lost';
  return isClosed && closedOn === undefined ? 'unknown' : 'arrived';
}

function firstValues(deal: Deal, opening: FieldChange | undefined, events: readonly Event[]): Values {
  const values: Values = { ...fieldsOf(deal) };
  for (const field of followed) {
    const known = events.filter(event => event.field === field);
    if (known.length > 0) values[field] = firstValue(field, known, opening);
  }
  return values;
}

function firstValue(field: Followed, known: readonly Event[], opening: FieldChange | undefined): Json {
  if (field === 'deletedAt') return null;
  if (opening && field === 'status') return 'open';
  if (opening && isToldByOpening(field)) return partOf(opening.to, field);
  return known.reduce((a, b) => (a.stamp <= b.stamp ? a : b)).from;
}

/** What the rep says of a deal's chances is not in its opening: the first change says what it was before. */
const isToldByOpening = (field: Followed): boolean => field !== 'forecast' && field !== 'probability';

const fieldsOf = ({ pipeline, stage, status, ...deal }: Deal): Values => ({
  ...{ pipeline, stage, status, amount: deal.amount ?? null, closeOn: deal.closeOn ?? null },
  ...{ forecast: deal.forecast ?? null, probability: deal.probability ?? null, deletedAt: deal.deletedAt ?? null }
});

function turnsOf(deal: Deal, events: readonly Event[], first: Values): Turn[] {
  const values: Values = { ...first };
  const stamps: Partial<Record<Followed, string>> = {};
  const turns: Turn[] = [];
  let before = standingOf(values, deal);
  for (const { at, day, stamp, field, to } of events) {
    if (stamp < (stamps[field] ?? '')) continue;
    stamps[field] = stamp;
    values[field] = to;
    const after = standingOf(values, deal);
    if (!sameStanding(before, after)) turns.push({ at, day, turned: turnedBy(field), before, after });
    before = after;
  }
  return turns;
}

const turnedBy = (field: Followed): Turned => (field === 'deletedAt' ? 'presence' : field);

function sameStanding(a: Standing | undefined, b: Standing | undefined): boolean {
  if (!a || !b) return a === b;
  const isSamePlace = a.pipeline === b.pipeline && a.stage === b.stage && a.status === b.status;
  const isSaidAlike = a.forecast === b.forecast && a.probability === b.probability;
  return isSamePlace && isSaidAlike && a.closeOn === b.closeOn && sameMoney(a.amount, b.amount);
}

const sameMoney = (a: Money | undefined, b: Money | undefined): boolean =>
  a?.minor === b?.minor && a?.currency === b?.currency;
