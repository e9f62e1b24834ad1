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
  if (!passing.has(trouble))
    return { icon: 'warning', tone: 'warn', title: t.trouble[trouble], also: undefined, detail };
  if (view.where.kind === 'relay-has-everything') return { ...calm, detail };
  const waits = view.where.kind === 'sending' ? t.waiting(view.where.changes) : t.savedHere;
  return { icon: 'pause', tone: 'plain', title: `${t.trouble[trouble]} · ${waits}`, also: undefined, detail };
}

function calmWords(words: Words, view: Shared): Told {
  const t = words.t.sync.where;
  const { where } = view;
  const plain = { tone: 'plain', also: undefined } as const;
  switch (where.kind) {
    case 'saved-here':
      return { ...plain, icon: 'clock', title: t.savedHere, detail: t.savedHereDetail };
    case 'sending':
      return { ...plain, icon: 'upload', title: t.sending(where.changes), detail: t.sendingDetail };
    case 'sending-again':
      return { icon: 'warning', tone: 'warn', title: t.sendingAgain, also: undefined, detail: t.sendingAgainDetail };
    case 'relay-has-everything': {
      const title = t.relayHasAll(timeWords(words, where.at));
      const detail = t.relayHasAllDetail(new URL(view.relay).host);
      return { icon: 'check', tone: 'good', title, also: alsoWords(words, view, where.alsoOn), detail };
    }
  }
}

function alsoWords(words: Words, { devices, heard }: Shared, alsoOn: readonly string[]): string | undefined {
  const named = devices.filter(({ device }) => alsoOn.includes(device));
  const told = named.map(({ device, name }) => {
    const at = heard.get(device);
    return at === undefined ? name : `${name}, ${timeWords(words, at)}`;
  });
  return told.length === 0 ? undefined : words.t.sync.where.alsoOn(told.join('; '));
}
