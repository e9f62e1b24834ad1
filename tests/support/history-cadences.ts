import { enrolmentId } from '#lib/domain/cadence/events.ts';
import { kitId, kitSteps } from '#lib/domain/cadence/kits.ts';
import type { EnrolmentId } from '#lib/domain/ids.ts';
import { addDays, dayOf, type Day } from '#lib/domain/time.ts';
import type { Command } from '#lib/engine/protocol.ts';
import { anId, warsaw } from './builders.ts';
import { pick, type Act, type Known } from './history.ts';

const cadenceSteps = ['m1', 'm1', 'm2', 'm2', 'm3', 'm4', 'p1', 'p2'] as const;

/** An act that concerns cadences, if it can be said at all. */
export function cadenceCommand({ act, a, b, text }: Act, known: Known, now: number): Command | undefined {
  const [person, deal, id] = [pick(known.people, b), pick(known.deals, a), pick(known.enrolments, b)];
  const cadence = kitId(pick(['inbound', 'outbound', 'after-demo'] as const, a) ?? 'inbound');
  const step = pick(cadenceSteps, a) ?? 'm1';
  switch (act) {
    case 'enrol':
      if (!person) return undefined;
      known.enrolments.push(enrolmentId(person, cadence, dayOf(now, warsaw)));
      return { kind: 'enrol', cadence, whom: [{ person, ...(deal && a % 2 && { deal }) }] };
    case 'on-cadence':
      return id && changeOf({ id, step }, { a, text }, addDays(dayOf(now, warsaw), b));
    case 'cadence': {
      const steps = kitSteps(a % 2 ? 'revive' : 'outbound');
      const version = anId('version');
      return b % 3
        ? { kind: 'edit-cadence', id: cadence, version, name: text, steps }
        : { kind: 'move-enrolments', cadence };
    }
    default:
      return undefined;
  }
}

type OfStep = { readonly id: EnrolmentId; readonly step: string };

function changeOf({ id, step }: OfStep, { a, text }: Pick<Act, 'a' | 'text'>, until: Day): Command {
  const changes = [
    { kind: 'skip-step', id, step, reason: text },
    { kind: 'skip-step', id, step, reason: 'not-now' },
    { kind: 'move-step', id, step, until },
    { kind: 'pause-enrolment', id, ...(a % 3 ? { until } : {}) },
    { kind: 'resume-enrolment', id },
    { kind: 'stop-enrolment', id, reason: 'by-hand' }
  ] as const;
  return changes[a % changes.length] ?? changes[4];
}

/** What makes a touch that of a step. */
export function onCadence({ a, b }: Act, known: Known): { enrolment?: EnrolmentId; step?: string } {
  const enrolment = pick(known.enrolments, a);
  return enrolment && b % 3 === 0 ? { enrolment, step: pick(cadenceSteps, a) ?? 'm1' } : {};
}
