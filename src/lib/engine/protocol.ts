import type { Sketch } from '#lib/book/doubles.ts';
import type { EditActivity, LogActivity } from '#lib/domain/activity.ts';
import type { AddCompany, EditCompany } from '#lib/domain/company.ts';
import type { TellApart } from '#lib/domain/distinction.ts';
import type { Suggestion } from '#lib/domain/duplicates.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import type { ClearDemo } from '#lib/domain/demo/clearing.ts';
import type { EditFollowUp, FinishFollowUp, PlanFollowUp, SnoozeFollowUp } from '#lib/domain/follow-up.ts';
import type { AddPerson, EditPerson } from '#lib/domain/person.ts';
import type { MergePeople } from '#lib/domain/merge.ts';
import type { Refusal as DomainRefusal } from '#lib/domain/refusal.ts';
import type { Remove, Restore } from '#lib/domain/removal.ts';
import type { Result } from '#lib/domain/result.ts';
import type { NewRow, TableName } from '#lib/domain/rows.ts';
import type { EditSettings, SetUp } from '#lib/domain/settings-edits.ts';
import type { UnmergePerson } from '#lib/domain/unmerge.ts';
import type { BackupRefusal } from '#lib/exchange/backup.ts';
import type { CallingCommand } from './decide-calling.ts';
import type { Messaging } from './decide-messages.ts';
import type { DealCommand } from './decide-deals.ts';
import type { PipelineCommand } from './decide-pipelines.ts';
import type { AimCommand } from './decide-aims.ts';
import type { CadenceCommand } from './decide-cadences.ts';
import type { GoalCommand } from './decide-goals.ts';
import type { HygieneCommand } from './decide-hygiene.ts';
import type { ListCommand } from './decide-lists.ts';
import type { PlanningCommand } from './decide-planning.ts';
import type { PlanCommand } from './decide-plans.ts';
import type { ReviewCommand } from './decide-reviews.ts';
import type { SpendCommand } from './decide-spends.ts';
import type { OwnText } from './decide-texts.ts';
import type { Double } from './doubles.ts';
import type { CalendarEntry } from '#lib/exchange/calendar/write-calendar.ts';
import type { SyncRequest } from './sync-protocol.ts';

export type { CalendarEntry };

/** Everything a screen may ask to have changed. Adding a command is adding a line. */
export type Command =
  | SetUp
  | EditSettings
  | GoalCommand
  | AddPerson
  | EditPerson
  | AddCompany
  | EditCompany
  | DealCommand
  | PipelineCommand
  | LogActivity
  | EditActivity
  | PlanFollowUp
  | EditFollowUp
  | SnoozeFollowUp
  | FinishFollowUp
  | AimCommand
  | CadenceCommand
  | HygieneCommand
  | ListCommand
  | PlanCommand
  | PlanningCommand
  | ReviewCommand
  | SpendCommand
  | OwnText
  | Messaging
  | CallingCommand
  | MergePeople
  | UnmergePerson
  | TellApart
  | Remove
  | Restore
  | Undo
  | ClearDemo
  | AddRows;

/** Takes back one action, or all actions of one group (an import, the demo data). */
export type Undo = { readonly kind: 'undo'; readonly group: string };

/**
 * A batch of whole rows from a file or the demo, one group to one undo. Rows whose id the book
 * already knows are counted and left alone: the same file twice adds nothing. Removed ones return.
 */
export type AddRows = {
  readonly kind: 'add-rows';
  readonly group: string;
  readonly label: ActionLabel;
  readonly rows: readonly NewRow[];
};

/** What an action was, for the toast and the history. */
export type ActionLabel = Exclude<Command['kind'], 'add-rows'> | 'import' | 'demo' | 'backup';

export type Refusal = DomainRefusal | NotKept | { readonly kind: 'app-too-old' };

/** The change was allowed but this device could not keep it. Nothing is half-done. */
export type NotKept =
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'disk-lost'; readonly detail: string }
  | { readonly kind: 'engine-failed'; readonly detail: string };

/** Names the action for Undo. `added` and `known` count rows. */
export type Kept = { readonly group: string; readonly added: number; readonly known: number };

/** Given only once the change is on this device's disk. */
export type Receipt = Result<Kept, Refusal>;

/** Questions and chores that only the engine can do. */
export type Chore =
  | { readonly kind: 'check' }
  | { readonly kind: 'rebuild' }
  | { readonly kind: 'export' }
  | { readonly kind: 'backup'; readonly app: string }
  | { readonly kind: 'settle' }
  /** Who in the book may be somebody being typed, or read from a file. */
  | { readonly kind: 'doubles'; readonly sketches: readonly Sketch[] }
  /** Pairs in the book that may be one person each. */
  | { readonly kind: 'duplicates' }
  | { readonly kind: 'restore-backup'; readonly text: string; readonly group: string }
  | { readonly kind: 'calendar'; readonly name: string; readonly entries: readonly CalendarEntry[] }
  | { readonly kind: 'cards'; readonly stageNames: Readonly<Record<string, string>> | undefined }
  | { readonly kind: 'spreadsheet'; readonly of: SheetKind; readonly stageNames: Readonly<Record<string, string>> }
  /** Rows of text, such as figures with what they mean, for a spreadsheet. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** What can be taken out as a CSV file. */
export type SheetKind = 'deals' | 'people';

/** A row as it is stored, with the fields that this version does not know. */
export type RawRow = { readonly table: TableName; readonly id: string; readonly row: unknown };

/** Rows that the tables, the documents and the journal do not agree on, and rows nobody can read. */
export type CheckReport = {
  readonly rows: number;
  readonly differences: readonly { readonly table: string; readonly id: string; readonly problem: string }[];
  readonly unreadable: number;
  readonly unfiled: number;
};

export type ChoreAnswers = {
  readonly check: CheckReport;
  readonly rebuild: { readonly rows: number };
  readonly export: { readonly rows: readonly RawRow[] };
  /** The text of a backup file. */
  readonly backup: { readonly text: string };
  readonly settle: { readonly unfiled: number };
  readonly doubles: { readonly found: readonly (readonly Double[])[] };
  readonly duplicates: { readonly pairs: readonly Suggestion<PersonId>[] };
  readonly 'restore-backup': Result<Kept, Refusal | BackupRefusal>;
  /** The text of a calendar file. */
  readonly calendar: { readonly text: string };
  /** The text of a file of vCards. */
  readonly cards: { readonly text: string };
  /** The text of a CSV file. */
  readonly spreadsheet: { readonly text: string };
  readonly table: { readonly text: string };
};

export type Request = { readonly ask: number } & Question;
export type Question = { readonly command: Command } | { readonly chore: Chore } | { readonly sync: SyncRequest };
export type Reply = { readonly ask: number; readonly answer: unknown };
