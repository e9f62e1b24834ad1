import { hour, minute } from '#lib/domain/time.ts';
import type { Words } from './words.svelte.ts';

/** A wait in its largest whole unit. */
export function waited({ t }: Words, millis: number): string {
  if (millis < hour) return t.inbound.minutes(Math.max(0, Math.floor(millis / minute)));
  if (millis < 48 * hour) return t.inbound.hours(Math.floor(millis / hour));
  return t.inbound.days(Math.floor(millis / (24 * hour)));
}
