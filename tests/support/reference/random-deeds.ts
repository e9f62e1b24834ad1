import fc from 'fast-check';
import { goalMetrics } from '#lib/domain/goal.ts';
import { replyKinds } from '#lib/domain/messages/replies.ts';
import type { RowId, TableName } from '#lib/domain/rows.ts';
import type { Day } from '#lib/domain/time.ts';
import type { Command } from '#lib/engine/protocol.ts';
import { anId } from '../builders.ts';
import { pick } from '../history.ts';
import { dateAt, textOf } from './calendar.ts';
import { amountOf, imported, kept, nextOf, planned, saidOf, type Chance, type Made } from './random-rows.ts';

const kinds = [
  ...['person', 'deal', 'deal', 'offer', 'move', 'close', 'close', 'reopen', 'log', 'log', 'log', 'log', 'log'],
  ...[
    'correct',
    'reply',
    'plan',
    'plan',
    'finish',
    'finish',
    'remove',
    'restore',
    'merge',
    'import',
    'undo',
    'goal',
    'goal'
  ]
] as const;

/** One thing that a rep does at a moment; the numbers pick what it is done to, and how. */
export type Deed = Chance & { readonly kind: (typeof kinds)[number] };

const hour = 3_600_000;

/** Deeds around some instants, the earliest first: some a minute before or after, some days. */
export const deedsAround = (instants: readonly number[], most: number): fc.Arbitrary<Deed[]> =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        at: fc
          .tuple(
            fc.constantFrom(...instants),
            fc.oneof(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -4e3, max: 4e3 }))
          )
          .map(([instant, minutes]) => instant + minutes * 60_000),
        a: fc.nat(99),
        b: fc.nat(99),
        c: fc.nat(9)
      }),
      { minLength: 1, maxLength: most, size: 'max' }
    )
    .map(deeds => deeds.sort((one, other) => one.at - other.at));

/** The command of a deed, if there is anything that it can be done to. */
export function commandFor(deed: Deed, made: Made, zone: string): Command | undefined {
  const { kind, a, b } = deed;
  const [person, followUp] = [pick(made.people, a), pick(made.followUps, a)];
  switch (kind) {
    case 'person':
      return { kind: 'add-person', id: kept(made.people, anId('person')), fields: { name: `P ${String(b)}` } };
    case 'merge': {
      const merged = pick(made.people, b);
      return person && merged && { kind: 'merge-people', survivor: person, merged, take: [] };
    }
    case 'plan':
      return { kind: 'plan-follow-up', id: kept(made.followUps, anId('followup')), fields: planned(deed, made, zone) };
    case 'finish':
      return followUp && { kind: 'finish-follow-up', id: followUp, state: b % 4 ? 'done' : 'dropped' };
    case 'goal':
      return goalCommand(deed);
    case 'remove':
    case 'restore':
      return presence(kind, deed, made);
    case 'import':
      return {
        kind: 'add-rows',
        group: `file${String(deed.at)}${String(a)}`,
        label: 'import',
        rows: imported(deed, made, zone)
      };
    default:
      return dealCommand(deed, made, zone) ?? touchCommand(deed, made, zone);
  }
}

function dealCommand(deed: Deed, made: Made, zone: string): Command | undefined {
  const { kind, a, b, c } = deed;
  const [id, stage] = [pick(made.deals, a), pick(made.stages, b)];
  const on = textOf(dateAt(deed.at, zone) - (b % 5)) as Day;
  switch (kind) {
    case 'deal': {
      const dates = {
        ...(b % 3 === 0 && { openedOn: on }),
        ...(c % 2 && { qualifiedOn: on }),
        ...(a % 3 && { mqlOn: on })
      };
      const people = [pick(made.people, b) ?? []].flat();
      const fields = { title: 'D', people, ...amountOf(deed), ...dates, ...(b % 2 && stage && { stage }) };
      return { kind: 'add-deal', id: kept(made.deals, anId('deal')), fields };
    }
    case 'offer':
      return id && { kind: 'edit-deal', id, fields: amountOf(deed) };
    case 'move':
      return id && stage && { kind: 'move-deal', id, stage };
    case 'close':
      return (
        id && {
          kind: 'close-deal',
          id,
          end: { status: c % 3 ? 'won' : 'lost', reasons: ['price'], ...(b % 2 && { on }) }
        }
      );
    case 'reopen':
      return id && { kind: 'close-deal', id, end: { status: 'open' } };
    default:
      return undefined;
  }
}

function touchCommand(deed: Deed, made: Made, zone: string): Command | undefined {
  const { kind, a, b, c } = deed;
  const id = pick(made.activities, b);
  const at = deed.at - (a % 5) * 9 * hour;
  switch (kind) {
    case 'log': {
      const done = pick(made.followUps, a);
      const fields = { at, ...saidOf(deed, made) };
      return {
        ...nextOf(deed, zone),
        kind: 'log-activity',
        id: kept(made.activities, anId('activity')),
        fields,
        ...(done && c % 2 && { done })
      };
    }
    case 'correct':
      return id && { kind: 'edit-activity', id, fields: c % 2 ? { at } : saidOf(deed, made) };
    case 'reply':
      return id && { kind: 'note-reply', id, reply: pick(replyKinds, a) ?? 'none' };
    default:
      return undefined;
  }
}

/** A line of one of the cards, new or other than it was. */
function goalCommand({ a, b, c }: Deed): Command {
  const activity = { section: 'activity', span: a % 2 ? 'day' : 'week' } as const;
  const objective = { section: 'objective', span: a % 2 ? 'month' : 'quarter' } as const;
  const line = { ...(b % 3 ? activity : objective), metric: goalMetrics[c] ?? 'dials' } as const;
  const weekdays = a % 3 === 0 ? { weekdays: { 1: b, 6: 0 } } : {};
  return { kind: 'add-goal', ...line, benchmark: a + 1, weight: b, ...weekdays };
}

function presence(kind: 'remove' | 'restore', { a, b }: Deed, made: Made): Command | undefined {
  const table = (['people', 'deals', 'activities', 'followUps'] as const)[a % 4] ?? 'people';
  const id = pick<RowId>(made[table], b);
  return id && { kind, table: table satisfies TableName, id };
}
