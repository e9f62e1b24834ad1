import type { FollowUp } from './follow-up.ts';
import type { DeviceId } from './ids.ts';
import { parseDay } from './time.ts';

/** What a version of a follow-up says of when: its day while it is open, with the instant it has; else how it ended. */
export const standOf = ({ state, due, at }: FollowUp): string =>
  state !== 'open' ? state : at === undefined ? due : `${due} ${String(at)}`;

/** The day and the instant that `standOf` told; nothing where it told an end. */
export function whenStood(stand: string): Pick<FollowUp, 'due' | 'at'> | undefined {
  const [day = '', instant] = stand.split(' ');
  const due = parseDay(day);
  return due && { due, ...(instant !== undefined && { at: Number(instant) }) };
}

/** Two versions of one follow-up of which neither was made from the other, the later first. */
export type Apart = { readonly kept: FollowUp; readonly lost: FollowUp };

export type Heard = {
  /** Versions heard just now, in any order. */
  readonly heard: readonly FollowUp[];
  /** The version that stood here before. */
  readonly known: FollowUp | undefined;
  readonly own: DeviceId | undefined;
};

/**
 * Finds what two devices said of one follow-up without knowledge of each other.
 *
 * Rule     a version was made knowing only `was` and what led there, and stamps rise along that way: an earlier version
 *          with a later stamp than the one it was made from was not known to it. Where a version in between has not been
 *          heard, nothing is claimed, but of what this device made itself: it had not heard of what comes just now.
 * Answer   undefined when there is one line of versions, or both say the same
 */
export function saidApart({ heard, known, own }: Heard): Apart | undefined {
  const versions = [...heard, ...(known ? [known] : [])].sort((a, b) => (a.stamp > b.stamp ? -1 : 1));
  const [kept, ...earlier] = versions;
  if (!kept) return undefined;
  const lost = earlier.find(version => !isKnownTo(version, kept, versions, kept === known && kept.device === own));
  return lost && standOf(lost) !== standOf(kept) ? { kept, lost } : undefined;
}

function isKnownTo(earlier: FollowUp, later: FollowUp, versions: readonly FollowUp[], isOwn: boolean): boolean {
  let from = later.was;
  while (from !== undefined && from > earlier.stamp) {
    const before = versions.find(({ stamp }) => stamp === from);
    if (!before) return !isOwn;
    from = before.was;
  }
  return from === undefined || from === earlier.stamp;
}
