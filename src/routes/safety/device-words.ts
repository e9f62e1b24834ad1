import { dayOf, daysBetween } from '#lib/domain/time.ts';
import type { DeviceRecord } from '#lib/engine/whereabouts.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import type { Shared } from './where-words.ts';

/** A device silent for so long is asked about: it may be lost, sold or in a drawer. */
const silence = 60;
/** For so long a new device is pointed out on the others. */
const novelty = 7;

type DeviceLine = { readonly detail: string; readonly tone: 'plain' | 'warn' };

/** What a rep needs to know of a device, in two lines. */
export function deviceWords(words: Words, record: DeviceRecord, view: Shared, now: number): DeviceLine {
  const t = words.t.sync.devices;
  const { platform, addedAt, device } = record;
  // The relay's clock and the other device's may run ahead of ours.
  const ago = (at: number) => Math.max(0, daysBetween(dayOf(at, words.zone), dayOf(now, words.zone)));
  const when = (at: number) => whenWords(words, at, ago(at));
  if (device === view.me) return { detail: listed(t.thisOne, platform, t.added(when(addedAt))), tone: 'plain' };
  const heardAt = view.heard.get(device);
  const heard = heardAt === undefined ? t.notHeard : t.heard(when(heardAt));
  const silent = ago(heardAt ?? addedAt);
  if (silent >= silence) return { detail: listed(platform, t.silent(silent)), tone: 'warn' };
  const isNew = ago(addedAt) < novelty && cameAfter(record, view);
  if (isNew) return { detail: listed(platform, t.isNew(when(addedAt))), tone: 'plain' };
  return { detail: listed(platform, heard, t.added(when(addedAt))), tone: 'plain' };
}

const listed = (...facts: readonly string[]): string => facts.filter(Boolean).join(' · ');

/** The last device to come need not suspect those that let it in. */
const cameAfter = ({ addedAt }: DeviceRecord, { devices, me }: Shared): boolean =>
  devices.some(each => each.device === me && each.addedAt < addedAt);

const recent = 30;

function whenWords({ format, zone }: Words, at: number, ago: number): string {
  if (ago === 0) return `${format.daysFromNow(0)}, ${format.time(at)}`;
  return ago < recent ? format.daysFromNow(-ago) : format.day(dayOf(at, zone));
}
