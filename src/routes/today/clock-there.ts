import type { Person } from '#lib/domain/person.ts';
import { localHours, zoneOf } from '#lib/domain/quiet-hours.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import type { Workspace } from '../workspace.svelte.ts';

/** A word on the hour where the person is, when it is no hour to call; a hint, never a bar. */
export function clockThere(words: Words, { now, zone, settings }: Workspace, person: Person): string | undefined {
  const { isOpen, time } = localHours(zoneOf(person, zone), now, settings?.workHours);
  return isOpen ? undefined : words.t.today.why.there(time);
}
