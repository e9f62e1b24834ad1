import type { Activity } from '#lib/domain/activity.ts';
import type { FieldChange } from '#lib/domain/change.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { Goal } from '#lib/domain/goal.ts';
import { idOf, type Id } from '#lib/domain/ids.ts';
import type { Moment } from '#lib/domain/moment.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { Plan } from '#lib/domain/plan.ts';
import type { Review } from '#lib/domain/review.ts';
import type { Result } from '#lib/domain/result.ts';
import type { Rows, TableName, Write } from '#lib/domain/rows.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { tick, type Stamp } from '#lib/domain/stamp.ts';
import { friday } from './device.ts';

/** The date of `friday` in Warsaw. */
export const fridayDay = '2026-11-20';
export const warsaw = 'Europe/Warsaw';
export const phone = idOf('device', 'phone');

let made = 0;

/** An id that no other row of this test run has. */
export const anId = <Kind extends string>(kind: Kind): Id<Kind> =>
  idOf(kind, `made${String((made += 1)).padStart(6, '0')}`);

/** A moment on a Friday morning in Warsaw; its stamps rise, its ids are new. */
export function aMoment(but: Partial<Moment> = {}): Moment {
  const now = but.now ?? friday;
  let last: Stamp | undefined;
  const stamp = () => (last = tick(last, now, phone));
  return { now, zone: warsaw, device: phone, stamp, newId: anId, ...but };
}

const stampOf = (millis: number): Stamp => tick(undefined, millis, phone);

export const pipelineId = idOf('pipeline', 'main');
export const personId = idOf('person', 'anna');

/** Each is right in every way that the test does not mention. */
export const aPerson = (but: Partial<Person> = {}): Person => ({
  id: anId('person'),
  name: 'Anna Kowalska',
  phones: [],
  emails: [],
  blocked: [],
  createdAt: friday,
  ...but
});

export const aStage = (but: Partial<Stage> = {}): Stage => ({
  id: anId('stage'),
  pipeline: pipelineId,
  rank: 1,
  code: 'prospecting',
  probability: 5,
  createdAt: friday,
  ...but
});

export const aDeal = (but: Partial<Deal> = {}): Deal => ({
  id: anId('deal'),
  title: 'Forklifts for Lodz',
  people: [],
  pipeline: pipelineId,
  stage: idOf('stage', 'first'),
  status: 'open',
  openedOn: fridayDay,
  reasons: [],
  createdAt: friday,
  ...but
});

export const aWonDeal = (minor: number, but: Partial<Deal> = {}): Deal =>
  aDeal({
    status: 'won',
    closedOn: fridayDay,
    amount: { minor, currency: 'PLN' },
    reasons: ['relationship'],
    ...but
  });

export const aLostDeal = (but: Partial<Deal> = {}): Deal =>
  aDeal({ status: 'lost', closedOn: fridayDay, reasons: ['price'], ...but });

export const aCall = (but: Partial<Activity> = {}): Activity => ({
  id: anId('activity'),
  stamp: stampOf(friday),
  device: phone,
  at: friday,
  day: fridayDay,
  channel: 'call',
  direction: 'out',
  disposition: 'meaningful',
  ...but
});

export const aFollowUp = (but: Partial<FollowUp> = {}): FollowUp => ({
  id: anId('followup'),
  stamp: stampOf(friday),
  device: phone,
  person: personId,
  channel: 'call',
  due: '2026-11-25',
  promised: '2026-11-25',
  state: 'open',
  snoozes: 0,
  createdAt: friday,
  ...but
});

export const aChange = (but: Partial<FieldChange> = {}): FieldChange => ({
  id: anId('change'),
  stamp: stampOf(friday),
  at: friday,
  day: fridayDay,
  device: phone,
  of: anId('deal'),
  field: 'stage',
  from: null,
  to: null,
  ...but
});

export const aGoal = (but: Partial<Goal> = {}): Goal => ({
  id: anId('goal'),
  section: 'activity',
  span: 'day',
  metric: 'dials',
  benchmark: 50,
  weight: 30,
  since: '2026-01-01',
  createdAt: friday,
  ...but
});

export const aReview = (but: Partial<Review> = {}): Review => ({
  id: anId('review'),
  kit: 'weekly',
  day: fridayDay,
  startedAt: friday,
  since: friday - 7 * 86_400_000,
  top: [],
  plan: [],
  createdAt: friday,
  ...but
});

export const theSettings = (but: Partial<Settings> = {}): Settings => ({
  id: settingsId,
  role: 'sdr',
  zone: warsaw,
  weekStart: 1,
  currency: 'PLN',
  pipeline: pipelineId,
  createdAt: friday,
  ...but
});

/** As many as asked for. */
export const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** What was decided, when the test says that it was allowed. */
export function allowed<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The row of the one write to a table. */
export function rowOf<Table extends TableName>(table: Table, writes: readonly Write[]): Rows[Table] {
  const [write, ...more] = writes.filter(one => one.table === table);
  if (!write || more.length > 0) throw new Error(`${String(more.length + (write ? 1 : 0))} writes to ${table}`);
  return write.row as Rows[Table];
}

/** The fields that a decision says have changed. */
export const changedFields = (writes: readonly Write[]): string[] =>
  writes.flatMap(write => (write.table === 'changes' ? write.row.field : [])).sort();

export const aPlan = (but: Partial<Plan> = {}): Plan => ({
  id: anId('plan'),
  from: '2026-01-01',
  to: '2026-12-31',
  way: 'company',
  company: { minor: 120_000_000, currency: 'PLN' },
  createdAt: friday,
  ...but
});
