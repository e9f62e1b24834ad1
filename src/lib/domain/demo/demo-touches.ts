import type { Channel } from '../channel.ts';
import type { Disposition, Sentiment } from '../outcome.ts';
import { outcomeRules } from '../outcome.ts';
import type { NewRow } from '../rows.ts';
import { addDays, minute, startOfDay, weekdayOf, type Day, type Instant } from '../time.ts';
import type { DemoWorld } from './demo-world.ts';

type ActivityRow = Extract<NewRow, { table: 'activities' }>;
type DealRow = Extract<NewRow, { table: 'deals' }>;

/** What happens in a sample day, over and over; every fourth thing has a note. */
const rota: readonly (readonly [Channel, Disposition, direction?: 'in'])[] = [
  ['call', 'no-answer'],
  ['call', 'meaningful'],
  ['e-mail', 'sent'],
  ['call', 'callback'],
  ['call', 'voicemail'],
  ['meeting', 'held'],
  ['call', 'meaningful'],
  ['e-mail', 'replied'],
  ['call', 'gatekeeper'],
  ['demo', 'held'],
  ['call', 'busy'],
  ['call', 'meaningful', 'in'],
  ['whatsapp', 'sent'],
  ['call', 'not-interested'],
  ['visit', 'held']
];

const ofToday = 9;
const before = 51;
const workingDays = 15;

/** Three weeks of touches and the follow-ups that they led to. */
export function demoTouches(world: DemoWorld, rows: readonly NewRow[]): NewRow[] {
  const deals = rows.filter((row): row is DealRow => row.table === 'deals');
  const touches = [...pastTimes(world), ...timesToday(world)].map(({ day, at }, place) => {
    const whose = (place * 7) % world.cast.people.length;
    return touch(world, place, { day, at, deal: dealOf(world, deals, { whose, day }), whose });
  });
  return [...touches, ...followUps(world, touches)];
}

type When = { readonly day: Day; readonly at: Instant };

function pastTimes({ today, zone }: DemoWorld): When[] {
  const days: Day[] = [];
  for (let day = addDays(today, -1); days.length < workingDays; day = addDays(day, -1)) {
    if (weekdayOf(day) < 6) days.unshift(day);
  }
  return Array.from({ length: before }, (_, place) => {
    const day = days[Math.floor((place * workingDays) / before)] ?? today;
    return { day, at: startOfDay(day, zone) + (9 * 60 + (place % 4) * 95 + (place % 7) * 6) * minute };
  });
}

/** Spread over what is left behind of today, so that none lies ahead. */
function timesToday({ today, zone, now }: DemoWorld): When[] {
  const start = startOfDay(today, zone);
  const dawn = Math.max(start, Math.min(start + 8 * 60 * minute, now - 60 * minute));
  return Array.from({ length: ofToday }, (_, place) => ({
    day: today,
    at: Math.round(dawn + ((now - dawn) * (place + 1)) / (ofToday + 1))
  }));
}

function dealOf(world: DemoWorld, deals: readonly DealRow[], { whose, day }: { whose: number; day: Day }) {
  return deals.find(({ row: { people, openedOn = '', closedOn = world.today } }) => {
    return people[0] === world.person(whose) && openedOn <= day && closedOn >= day;
  })?.row;
}

type About = When & { readonly deal: DealRow['row'] | undefined; readonly whose: number };

function touch({ id, person, cast }: DemoWorld, place: number, { day, at, deal, whose }: About): ActivityRow {
  const [channel, disposition, direction = 'out'] = rota[place % rota.length] ?? ['call', 'no-answer'];
  const { connected, sentiment } = outcomeRules[disposition];
  const isTalk = connected && channel === 'call';
  const note = place % 4 === 1 ? cast.notes[Math.floor(place / 4) % cast.notes.length] : undefined;
  const row: ActivityRow['row'] = {
    id: id('activity', place),
    day,
    at,
    channel,
    direction,
    disposition,
    sentiment: sentiment satisfies Sentiment,
    person: person(whose),
    ...(deal && { deal: deal.id, ...(deal.company && { company: deal.company }) }),
    ...(isTalk && { talk: { seconds: 90 + ((place * 53) % 420), source: 'estimated' } as const }),
    ...(note !== undefined && { note }),
    next: 'follow-up'
  };
  return { table: 'activities', row };
}

/** Days from today on which the sample promises something: some late, some now, some ahead. */
const dues = [-4, -1, 0, 0, 0, 0, 1, 2, 4, 7] as const;
const kept = 4;

function followUps(world: DemoWorld, touches: readonly ActivityRow[]): NewRow[] {
  const open = dues.map((days, place) => promise(world, place, { days, touch: touches.at(-ofToday - 2 - place) }));
  const done = Array.from({ length: kept }, (_, place) =>
    promise(world, dues.length + place, {
      days: -1 - place,
      touch: touches.at(-ofToday - 14 - place),
      doneBy: touches.at(place === 0 ? -1 : -ofToday - place)
    })
  );
  return [...open, ...done];
}

type Promised = {
  readonly days: number;
  readonly touch: ActivityRow | undefined;
  readonly doneBy?: ActivityRow | undefined;
};

function promise(world: DemoWorld, place: number, { days, touch: last, doneBy }: Promised): NewRow {
  const due = addDays(world.today, days);
  const { person, deal } = (doneBy ?? last)?.row ?? {};
  const isCall = place % 3 !== 2;
  return {
    table: 'followUps',
    row: {
      id: world.id('followup', place),
      ...(person && { person }),
      ...(deal && { deal }),
      channel: isCall ? 'call' : 'e-mail',
      due,
      promised: due,
      ...(last && { because: becauseOf(last) }),
      ...(doneBy ? { state: 'done', doneBy: doneBy.row.id } : { state: 'open' }),
      snoozes: 0,
      createdAt: last?.row.at ?? world.now
    }
  };
}

const becauseOf = ({ row: { channel, disposition, day } }: ActivityRow) => ({
  channel,
  on: day,
  ...(disposition && { disposition })
});
