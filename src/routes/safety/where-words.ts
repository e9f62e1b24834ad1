import { dayOf } from '#lib/domain/time.ts';
import type { SyncView, TroubleKind } from '#lib/engine/whereabouts.ts';
import type { IconName } from '#lib/ui/Icon.svelte';
import type { Words } from '#lib/ui/words.svelte.ts';

export type Shared = Extract<SyncView, { kind: 'on' }>;

export type Told = {
  readonly icon: IconName;
  readonly tone: 'good' | 'plain' | 'warn';
  readonly title: string;
  /** Which other devices have all of it too. */
  readonly also: string | undefined;
  /** All of it in one short line. */
  readonly line: string;
  readonly detail: string;
};

/** Trouble that ends without the rep: it is no news while nothing waits. */
const passing: ReadonlySet<TroubleKind> = new Set(['unreachable', 'slow-down']);

/** The time alone for today. */
export const timeWords = ({ format, zone }: Words, at: number): string =>
  dayOf(at, zone) === dayOf(Date.now(), zone) ? format.time(at) : format.dateTime(at);

/** Where the rep's changes are, never ahead of what was acknowledged. */
export function whereWords(words: Words, view: Shared): Told {
  const { trouble } = view;
  const calm = calmWords(words, view);
  if (trouble === undefined) return calm;
  const t = words.t.sync.where;
  const detail = t.troubleDetail[trouble];
  if (!passing.has(trouble)) return { ...alone(t.trouble[trouble]), icon: 'warning', tone: 'warn', detail };
  if (view.where.kind === 'relay-has-everything') return { ...calm, detail };
  const waits = view.where.kind === 'sending' ? t.waiting(view.where.changes) : t.savedHere;
  return { ...alone(`${t.trouble[trouble]} · ${waits}`), icon: 'pause', tone: 'plain', detail };
}

const alone = (title: string) => ({ title, also: undefined, line: title });

function calmWords(words: Words, view: Shared): Told {
  const t = words.t.sync.where;
  const { where } = view;
  switch (where.kind) {
    case 'saved-here':
      return { ...alone(t.savedHere), icon: 'clock', tone: 'plain', detail: t.savedHereDetail };
    case 'sending':
      return { ...alone(t.sending(where.changes)), icon: 'upload', tone: 'plain', detail: t.sendingDetail };
    case 'sending-again':
      return { ...alone(t.sendingAgain), icon: 'warning', tone: 'warn', detail: t.sendingAgainDetail };
    case 'relay-has-everything': {
      const when = timeWords(words, where.at);
      const title = where.copies === 2 ? t.relayHasAllTwice(when) : t.relayHasAll(when);
      const detail = t.relayHasAllDetail(new URL(view.relay).host);
      return { icon: 'check', tone: 'good', title, ...alsoWords(words, view, title), detail };
    }
  }
}

/** The other devices that have it too, with the time at which each was last heard. */
function alsoWords(words: Words, { where, devices, heard }: Shared, title: string) {
  const { alsoOn } = words.t.sync.where;
  const holders = where.kind === 'relay-has-everything' ? where.alsoOn : [];
  const named = devices.filter(({ device }) => holders.includes(device));
  if (named.length === 0) return alone(title);
  const timed = named.map(({ device, name }) => {
    const at = heard.get(device);
    return at === undefined ? name : `${name}, ${timeWords(words, at)}`;
  });
  return { also: alsoOn(timed.join('; ')), line: `${title} ${alsoOn(named.map(({ name }) => name).join(', '))}` };
}
