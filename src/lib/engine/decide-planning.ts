import { rowsNow } from '#lib/book/commit.ts';
import { enrolmentFacts } from '#lib/book/enrolments.ts';
import type { Book } from '#lib/book/tables.ts';
import { setConsent, type SetConsent } from '#lib/domain/consent.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { Moment } from '#lib/domain/moment.ts';
import type { Person } from '#lib/domain/person.ts';
import { rePlan, type RePlan } from '#lib/domain/re-planning.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { err, type Result } from '#lib/domain/result.ts';
import { setRhythm, type SetRhythm } from '#lib/domain/rhythm.ts';
import type { Write } from '#lib/domain/rows.ts';
import { calendarOf } from './decide-cadences.ts';
import type { Command } from './protocol.ts';

/** When and by which way people may be reached, and work that is moved to other days. */
export type PlanningCommand = RePlan | SetConsent | SetRhythm;

const kinds: Readonly<Record<PlanningCommand['kind'], true>> = {
  're-plan': true,
  'set-consent': true,
  'set-rhythm': true
};

export const isOnPlanning = (command: Command): command is PlanningCommand => command.kind in kinds;

type Decision = Promise<Result<Write[], Refusal>>;

export async function decideOnPlanning(book: Book, command: PlanningCommand, moment: Moment): Decision {
  if (command.kind === 're-plan') return decideRePlan(book, command, moment);
  const { id } = command;
  const person = (await rowsNow(book, 'people', [id])).get(id) as Person | undefined;
  if (!person) return err({ kind: 'unknown-row', table: 'people', id });
  return command.kind === 'set-consent' ? setConsent(person, command, moment) : setRhythm(person, command, moment);
}

async function decideRePlan(book: Book, command: RePlan, moment: Moment): Decision {
  const promises = command.moves.flatMap(move => ('followUp' in move ? move.followUp : []));
  const steps = command.moves.flatMap(move => ('enrolment' in move ? move.enrolment : []));
  const rows = (await book.enrolments.bulkGet(steps)).filter(row => row !== undefined);
  const enrolments = new Map((await enrolmentFacts(book, rows)).map(facts => [facts.enrolment.id, facts]));
  const followUps = (await rowsNow(book, 'followUps', promises)) as Map<string, FollowUp>;
  return rePlan(command, { followUps, enrolments, calendar: await calendarOf(book) }, moment);
}
