import type { Activity } from './activity.ts';
import type { Cadence, CadenceEvent, CadenceVersion, Enrolment } from './cadence.ts';
import type { Aim } from './aim.ts';
import type { Annotation } from './annotation.ts';
import type { CallBlock } from './call-block.ts';
import type { FieldChange } from './change.ts';
import type { Company } from './company.ts';
import type { Deal } from './deal.ts';
import type { Distinction } from './distinction.ts';
import type { FollowUp } from './follow-up.ts';
import type { Goal } from './goal.ts';
import type { Snooze } from './hygiene-rules.ts';
import { canonical } from './json.ts';
import type { Outcome } from './outcome.ts';
import type { Person } from './person.ts';
import type { Persona } from './persona.ts';
import type { Plan } from './plan.ts';
import type { Pipeline, Stage } from './pipeline.ts';
import type { Review, ReviewAnswer } from './review.ts';
import type { Scenario } from './scenario.ts';
import type { Settings } from './settings.ts';
import type { Spend } from './spend.ts';
import type { Template } from './template.ts';
import type { View } from './view.ts';

/** Every kind of row in the book, by the table that keeps it. */
export type Rows = {
  readonly people: Person;
  readonly distinctions: Distinction;
  readonly companies: Company;
  readonly deals: Deal;
  readonly pipelines: Pipeline;
  readonly stages: Stage;
  readonly goals: Goal;
  readonly settings: Settings;
  readonly cadences: Cadence;
  readonly cadenceVersions: CadenceVersion;
  readonly templates: Template;
  readonly outcomes: Outcome;
  readonly callBlocks: CallBlock;
  readonly personas: Persona;
  readonly views: View;
  readonly annotations: Annotation;
  readonly snoozes: Snooze;
  readonly reviews: Review;
  readonly reviewAnswers: ReviewAnswer;
  readonly plans: Plan;
  readonly scenarios: Scenario;
  readonly aims: Aim;
  readonly spends: Spend;
  readonly followUps: FollowUp;
  readonly activities: Activity;
  readonly changes: FieldChange;
  readonly enrolments: Enrolment;
  readonly cadenceEvents: CadenceEvent;
};

export type TableName = keyof Rows;
export type RowId = Rows[TableName]['id'];

/** Rows that are edited field by field; two devices may each change another field of one row. */
export const keptTables = [
  'people',
  'companies',
  'deals',
  'pipelines',
  'stages',
  'goals',
  'settings',
  'cadences',
  'cadenceVersions',
  'templates',
  'outcomes',
  'callBlocks',
  'distinctions',
  'personas',
  'views',
  'annotations',
  'snoozes',
  'reviews',
  'reviewAnswers',
  'plans',
  'scenarios',
  'aims',
  'spends'
] as const;

/** Rows that say what happened; a correction is a new row with the same id and a later stamp. */
export const factTables = ['followUps', 'activities', 'changes', 'enrolments', 'cadenceEvents'] as const;

export type KeptTable = (typeof keptTables)[number];
export type FactTable = (typeof factTables)[number];
export const tableNames: readonly TableName[] = [...keptTables, ...factTables];

/** One row as it should be from now on. A decision is a list of these, kept together or not at all. */
export type Write = { [Table in TableName]: { readonly table: Table; readonly row: Rows[Table] } }[TableName];

/** A row from outside: facts get their stamp and device when they are kept. */
export type NewRow = {
  readonly [Table in TableName]: { readonly table: Table; readonly row: Omit<Rows[Table], 'stamp' | 'device'> };
}[TableName];

/** Of two versions of one fact the later stands; equal stamps are settled by content, alike on every device. */
export function supersedes<Fact extends { readonly stamp: string }>(next: Fact, current: Fact | undefined): boolean {
  if (!current || next.stamp !== current.stamp) return !current || next.stamp > current.stamp;
  return canonical(next) > canonical(current);
}
