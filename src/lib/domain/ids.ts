declare const kind: unique symbol;

/** A string that names exactly one kind of thing, and says so when read: `deal_01kab…`. */
export type Id<Kind extends string> = `${Kind}_${string}` & { readonly [kind]: Kind };

export type PersonId = Id<'person'>;
export type CompanyId = Id<'company'>;
export type DealId = Id<'deal'>;
export type PipelineId = Id<'pipeline'>;
export type StageId = Id<'stage'>;
export type ActivityId = Id<'activity'>;
export type FollowUpId = Id<'followup'>;
export type GoalId = Id<'goal'>;
export type SettingsId = Id<'settings'>;
export type ChangeId = Id<'change'>;
export type DeviceId = Id<'device'>;
export type CadenceId = Id<'cadence'>;
export type CadenceVersionId = Id<'version'>;
export type EnrolmentId = Id<'enrolment'>;
export type CadenceEventId = Id<'event'>;
export type TemplateId = Id<'template'>;
export type OutcomeId = Id<'outcome'>;
export type CallBlockId = Id<'block'>;
export type PersonaId = Id<'persona'>;
export type ViewId = Id<'view'>;
export type AnnotationId = Id<'annotation'>;
export type SnoozeId = Id<'snooze'>;
export type ReviewId = Id<'review'>;
export type ReviewAnswerId = Id<'answer'>;
export type PlanId = Id<'plan'>;
export type ScenarioId = Id<'scenario'>;
export type AimId = Id<'aim'>;
export type SpendId = Id<'spend'>;

/** The one door from text to id. Everything that arrives from outside goes through it. */
export function parseId<Kind extends string>(of: Kind, text: string): Id<Kind> | undefined {
  return new RegExp(`^${of}_[0-9a-z]{4,60}$`).test(text) ? (text as Id<Kind>) : undefined;
}

/** An id from a part that is already unique: a ULID, or a digest of what the thing means. */
export function idOf<Kind extends string>(of: Kind, unique: string): Id<Kind> {
  const id = parseId(of, `${of}_${unique.toLowerCase()}`);
  if (!id) throw new Error(`'${unique}' cannot be part of an id`);
  return id;
}

const countLength = 4;

/**
 * Unique parts for the ids that one run of the program makes, each from a fresh ULID: its time, then 60 bits of chance
 * drawn once for the whole run, then a count. No two runs share the chance, and within one the count tells two ids of
 * a millisecond apart; so what ids share is carried to other devices once, where 80 bits of chance each cost ten bytes.
 */
export function idsOfOneRun(chance: string): (ulid: string) => string {
  const run = chance.slice(10, 22);
  let count = 0;
  return ulid => {
    count = (count + 1) % 36 ** countLength;
    return ulid.slice(0, 10) + run + count.toString(36).padStart(countLength, '0');
  };
}

/** Removable sample rows are told from real ones by their id alone. */
export const isDemo = (id: string): boolean => /^[a-z]+_demo/.test(id);
