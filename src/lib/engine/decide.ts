import { fromRead } from '#lib/book/read-row.ts';
import { keptLiving } from '#lib/book/same-person.ts';
import { demoAndNear } from '#lib/book/demo.ts';
import { stageToday } from '#lib/book/stages.ts';
import type { Book } from '#lib/book/tables.ts';
import { correctActivity } from '#lib/domain/activity.ts';
import { addCompany, editCompany } from '#lib/domain/company.ts';
import { clearing } from '#lib/domain/demo/clearing.ts';
import { editFollowUp, finishFollowUp, planFollowUp, snoozeFollowUp } from '#lib/domain/follow-up.ts';
import { logActivity, type LoggingFacts } from '#lib/domain/logging.ts';
import type { LogActivity } from '#lib/domain/activity.ts';
import { parseId } from '#lib/domain/ids.ts';
import type { Moment } from '#lib/domain/moment.ts';
import { addPerson, editPerson } from '#lib/domain/person.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { removal, restoring, type Remove, type Restore } from '#lib/domain/removal.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import type { Rows, Write } from '#lib/domain/rows.ts';
import { editSettings, setUp } from '#lib/domain/settings-edits.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { decideOnAim, isOnAim, type AimCommand } from './decide-aims.ts';
import { decideOnCalling, isOnCalling, type CallingCommand } from './decide-calling.ts';
import { decideOnDeal, isOnDeal, type DealCommand } from './decide-deals.ts';
import { decideOnGoal, isOnGoal, type GoalCommand } from './decide-goals.ts';
import { decideOnHygiene, isOnHygiene, type HygieneCommand } from './decide-hygiene.ts';
import { decideOnList, isOnList, type ListCommand } from './decide-lists.ts';
import { decideOnMessages } from './decide-messages.ts';
import { decideOnCadence, followedThrough, isOnCadence, type CadenceCommand } from './decide-cadences.ts';
import { decideOnTwoPeople, decidePresence } from './decide-people.ts';
import { decideOnPipeline, isOnPipeline, type PipelineCommand } from './decide-pipelines.ts';
import { decideOnPlan, isOnPlan, type PlanCommand } from './decide-plans.ts';
import { decideOnPlanning, isOnPlanning, type PlanningCommand } from './decide-planning.ts';
import { decideOnReview, isOnReview, type ReviewCommand } from './decide-reviews.ts';
import { decideOnSpend, isOnSpend, type SpendCommand } from './decide-spends.ts';
import { decideOnOwnText, isOnOwnText, type OwnText } from './decide-texts.ts';
import { given, type Decision } from './given.ts';
import type { Command } from './protocol.ts';
import { withSettledDeals } from './settled-deals.ts';

type Single = Exclude<Command, { kind: 'add-rows' | 'undo' }>;
type Plain = Exclude<
  Single,
  | AimCommand
  | CadenceCommand
  | CallingCommand
  | DealCommand
  | GoalCommand
  | HygieneCommand
  | ListCommand
  | OwnText
  | PipelineCommand
  | PlanCommand
  | PlanningCommand
  | ReviewCommand
  | SpendCommand
  | { kind: 'clear-demo' }
>;

/** Fetches the facts that a command needs and lets the domain decide, with what follows for those on cadences. */
export async function decide(book: Book, command: Single, moment: Moment): Decision {
  const decided = await decideByNoun(book, command, moment);
  if (!decided.ok || command.kind === 'remove' || command.kind === 'restore') return decided;
  const settled = await withSettledDeals(book, decided.value, moment);
  return ok(await followedThrough(book, command, settled, moment));
}

async function decideByNoun(book: Book, command: Single, moment: Moment): Decision {
  if (command.kind === 'clear-demo') return ok(clearing(await demoAndNear(book), moment));
  if (isOnCadence(command)) return decideOnCadence(book, command, moment);
  if (isOnCalling(command)) return decideOnCalling(book, command, moment);
  if (isOnPlan(command)) return decideOnPlan(book, command, moment);
  if (isOnAim(command)) return decideOnAim(book, command, moment);
  if (isOnPlanning(command)) return decideOnPlanning(book, command, moment);
  if (isOnGoal(command)) return decideOnGoal(book, command, moment);
  if (isOnHygiene(command)) return decideOnHygiene(book, command, moment);
  if (isOnOwnText(command)) return decideOnOwnText(book, command, moment);
  if (isOnList(command)) return decideOnList(book, command, moment);
  if (isOnDeal(command)) return decideOnDeal(book, command, moment);
  if (isOnSpend(command)) return decideOnSpend(book, command, moment);
  if (isOnReview(command)) return decideOnReview(book, command, moment);
  if (isOnPipeline(command)) return decideOnPipeline(book, command, moment);
  return decideItself(book, command, moment);
}

function decideItself(book: Book, command: Plain, moment: Moment): Decision {
  switch (command.kind) {
    case 'set-up':
      return Promise.resolve(setUp(command, moment));
    case 'edit-settings':
      return given(book, 'settings', settingsId, row => editSettings(row, command.fields, moment));
    case 'add-person':
      return Promise.resolve(addPerson(command, moment));
    case 'edit-person':
      return given(book, 'people', command.id, row => editPerson(row, command.fields, moment));
    case 'add-company':
      return Promise.resolve(addCompany(command, moment));
    case 'edit-company':
      return given(book, 'companies', command.id, row => editCompany(row, command.fields, moment));
    case 'remove':
    case 'restore':
      return decideWhether(book, command, moment);
    case 'merge-people':
    case 'unmerge-person':
    case 'tell-apart':
      return decideOnTwoPeople(book, command, moment);
    case 'add-template':
    case 'edit-template':
    case 'copy-template':
    case 'note-reply':
      return decideOnMessages(book, command, moment);
    default:
      return decideOnFollowing(book, command, moment);
  }
}

/** Whether a row is there from now on. */
function decideWhether(book: Book, command: Remove | Restore, moment: Moment): Decision {
  const { kind, table } = command;
  const person = table === 'people' ? parseId('person', command.id) : undefined;
  if (person) return decidePresence(book, { kind, id: person }, moment);
  const change = kind === 'remove' ? removal : restoring;
  return given(book, table, command.id, row => ok(change({ table, row } as Write, moment)));
}

type Following = Extract<Single, { kind: `${string}-activity` | `${string}-follow-up` }>;

function decideOnFollowing(book: Book, command: Following, moment: Moment): Decision {
  switch (command.kind) {
    case 'log-activity':
      return decideLogged(book, command, moment);
    case 'edit-activity':
      return given(book, 'activities', command.id, row =>
        asFact('activities', correctActivity(row, command.fields, moment))
      );
    case 'plan-follow-up':
      return Promise.resolve(asFact('followUps', planFollowUp(command, moment)));
    case 'edit-follow-up':
      return given(book, 'followUps', command.id, row =>
        asFact('followUps', editFollowUp(row, command.fields, moment))
      );
    case 'snooze-follow-up':
      return given(book, 'followUps', command.id, row =>
        asFact('followUps', snoozeFollowUp(row, command.until, moment))
      );
    case 'finish-follow-up': {
      const { state, doneBy } = command;
      const end = { state, ...(doneBy && { doneBy }) };
      return given(book, 'followUps', command.id, row => asFact('followUps', ok(finishFollowUp(row, end, moment))));
    }
  }
}

function asFact<Table extends 'activities' | 'followUps'>(
  table: Table,
  row: Result<Rows[Table], Refusal>
): Result<Write[], Refusal> {
  return row.ok ? ok([{ table, row: row.value } as unknown as Write]) : row;
}

async function decideLogged(book: Book, command: LogActivity, moment: Moment): Decision {
  const { person, deal } = command.fields;
  const [who, about, done, stage] = await Promise.all([
    person && keptLiving(book, person),
    deal && book.deals.get(deal),
    command.done && book.followUps.get(command.done),
    command.moveTo && stageToday(book, command.moveTo)
  ]);
  const facts: LoggingFacts = { person: who, deal: about && fromRead(about), done, stage };
  return logActivity(command, facts, moment);
}
