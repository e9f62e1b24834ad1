import type { Activity } from '#lib/domain/activity.ts';
import { nextAfter } from '#lib/domain/cadence/touched.ts';
import type { NextStep } from '#lib/domain/outcome.ts';
import { dayOf } from '#lib/domain/time.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import type { Workspace } from '../workspace.svelte.ts';
import type { LogForm } from './form.svelte.ts';

/** The next step of the cadence that this touch does a step of, if there is one: then nothing else need be planned. */
export function onCadence(
  { draft, facts, outcome, sentiment, at, channel }: LogForm,
  { settings, zone }: Pick<Workspace, 'settings' | 'zone'>
): NextStep | undefined {
  if (!draft?.disposition) return undefined;
  const { enrolment, step, direction = 'out', disposition } = draft;
  const told = { at, day: dayOf(at, zone), channel, direction, disposition, sentiment, enrolment, step };
  const touch = { activity: told as Activity, track: outcome?.track };
  const calendar = workCalendar(settings ?? {});
  for (const cadence of facts?.cadences ?? []) {
    const next = nextAfter(touch, cadence, calendar);
    if (next) return { kind: 'cadence', channel: next.step.channel, due: next.due };
  }
  return undefined;
}
