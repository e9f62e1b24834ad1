import { deviceCoverage } from '#lib/domain/device-coverage.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Instant } from '#lib/domain/time.ts';
import type { SyncView } from '#lib/engine/whereabouts.ts';
import { waited } from '#lib/ui/waited.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

type Asked = { readonly period?: Period | undefined; readonly now: Instant };

/** "Includes this phone (now), laptop (2 h ago)", and whether the figure may still change; nothing where there is one device. */
export function coverageWords(words: Words, view: SyncView, { period, now }: Asked): string[] {
  if (view.kind === 'off' || view.devices.length < 2) return [];
  const t = words.t.catalogue.devices;
  const devices = view.devices.map(({ device, name }) => ({ id: device, name, heardAt: view.heard.get(device) }));
  const coverage = deviceCoverage({ devices, me: view.me }, { period, now, zone: words.zone });
  const told = coverage.devices.map(({ name, isHere, heardAt }) => {
    if (isHere) return t.one(name, t.now);
    return t.one(name, heardAt === undefined ? t.nothingYet : agoWords(words, now - heardAt));
  });
  const awaited = coverage.awaited.map(({ name }) => name).join(', ');
  return [
    t.includes(told.join(', ')),
    ...(coverage.provisional === 'running' ? [t.running] : []),
    ...(coverage.provisional === 'awaited' ? [t.awaited(awaited)] : []),
    ...(isMissing(view.older, period) ? [t.notLoaded] : [])
  ];
}

const aMoment = 60_000;

/** The clock of another device, and of the relay, may be ahead of ours. */
const agoWords = (words: Words, wait: number): string => {
  const { ago, now } = words.t.catalogue.devices;
  return wait < aMoment ? now : ago(waited(words, wait));
};

/** Are months of the period among those that the relay has and this device has not loaded? */
const isMissing = (older: readonly string[], period: Period | undefined): boolean =>
  older.some(doc => {
    const month = doc.slice('log-'.length);
    return !period || (month >= period.from.slice(0, 7) && month <= period.to.slice(0, 7));
  });
