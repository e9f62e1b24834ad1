import type { OpenConflict } from '#lib/book/conflicts.ts';
import type { Conflict } from '#lib/book/tables.ts';
import type { Cadence, CadenceVersion } from '#lib/domain/cadence.ts';
import type { Goal, Weekdays } from '#lib/domain/goal.ts';
import { appointmentOf, type FollowUp } from '#lib/domain/follow-up.ts';
import { whenStood } from '#lib/domain/follow-ups-apart.ts';
import { parseId, type CadenceVersionId, type DealId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import type { Command } from '#lib/engine/protocol.ts';

/** Being won, lost or deleted is more than a value. */
const notSwapped: ReadonlySet<string> = new Set(['status', 'closedOn', 'holdUntil', 'deletedAt']);

type Means = {
  readonly versions: ReadonlyMap<string, CadenceVersion>;
  /** For steps that are put back, which make a new version. */
  readonly newVersion: CadenceVersionId;
};

/** The ordinary command that puts the other value in its place; none where it needs more than one field. */
export function swapping({ conflict, about }: OpenConflict, means: Means): Command | undefined {
  const { field, lost } = conflict;
  if (notSwapped.has(field)) return undefined;
  const fields = { [field]: lost.to ?? undefined };
  const { table, row } = about;
  switch (table) {
    case 'deals':
      return field === 'stage' ? movingDeal(row.id, lost.to) : { kind: 'edit-deal', id: row.id, fields };
    case 'people':
      return { kind: 'edit-person', id: row.id, fields };
    case 'companies':
      return { kind: 'edit-company', id: row.id, fields };
    case 'goals':
      return swappingGoal(row, field, lost.to);
    case 'settings':
      return { kind: 'edit-settings', fields };
    case 'templates':
      return { kind: 'edit-template', id: row.id, fields };
    case 'outcomes':
      return { kind: 'edit-outcome', id: row.id, fields };
    case 'pipelines':
      return { kind: 'edit-pipeline', id: row.id, fields };
    case 'stages':
      return { kind: 'edit-stage', id: row.id, fields };
    case 'cadences':
      return swappingCadence(row, conflict, means);
    case 'followUps':
      return swappingFollowUp(row, conflict);
    case 'callBlocks':
      return undefined;
  }
}

function swappingGoal({ id, benchmark, weight }: Goal, field: string, to: Json): Command | undefined {
  const figures = { kind: 'edit-goal', id, benchmark, weight } as const;
  if (field === 'weekdays') return { ...figures, weekdays: (to ?? {}) as Weekdays };
  return typeof to === 'number' ? { ...figures, [field]: to } : undefined;
}

function movingDeal(id: DealId, to: Json): Command | undefined {
  const stage = typeof to === 'string' ? parseId('stage', to) : undefined;
  return stage && { kind: 'move-deal', id, stage };
}

function swappingCadence(
  { id, name = '', version }: Cadence,
  { field, lost: { to } }: Conflict,
  { versions, newVersion }: Means
): Command | undefined {
  const wanted = typeof to === 'string' ? to : '';
  const steps = versions.get(field === 'version' ? wanted : version)?.steps;
  return steps && { kind: 'edit-cadence', id, version: newVersion, name: field === 'name' ? wanted : name, steps };
}

/** The other value is its day, with an hour where it has one, or how it ended. */
function swappingFollowUp(row: FollowUp, { lost: { to }, doneBy }: Conflict): Command | undefined {
  const { id, channel, note } = row;
  if (to === 'done' || to === 'dropped') return { kind: 'finish-follow-up', id, state: to, ...(doneBy && { doneBy }) };
  const when = typeof to === 'string' ? whenStood(to) : undefined;
  if (!when) return undefined;
  if (when.at === row.at) return { kind: 'snooze-follow-up', id, until: when.due };
  const { at: _at, ...slot } = appointmentOf(row);
  return { kind: 'edit-follow-up', id, fields: { channel, ...slot, ...(note && { note }), ...when } };
}
