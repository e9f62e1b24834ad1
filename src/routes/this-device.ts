import type { Dictionary } from '#lib/i18n/languages.ts';
import type { DeviceName } from '#lib/engine/sync-protocol.ts';

type Kind = keyof Dictionary['sync']['devices']['kinds'];

/** The first that matches: an iPad calls itself a Mac, and Android calls itself Linux. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/iPhone/, 'iphone'],
  [/iPad/, 'ipad'],
  [/Android/, 'android'],
  [/Windows/, 'windows'],
  [/Mac OS X/, 'mac'],
  [/Linux|CrOS/, 'linux']
];

const browsers: readonly (readonly [RegExp, string])[] = [
  [/Firefox|FxiOS/, 'Firefox'],
  [/Edg/, 'Edge'],
  [/OPR/, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari']
];

const firstMatch = <Found>(text: string, list: readonly (readonly [RegExp, Found])[]): Found | undefined =>
  list.find(([pattern]) => pattern.test(text))?.[1];

/** What the other devices are told of this one; the name is a proposal in the rep's language. */
export function thisDevice(sync: Dictionary['sync']): DeviceName {
  const agent = navigator.userAgent;
  const isTablet = /Macintosh/.test(agent) && navigator.maxTouchPoints > 1;
  const kind = isTablet ? 'ipad' : (firstMatch(agent, kinds) ?? 'other');
  const browser = firstMatch(agent, browsers);
  const system = {
    iphone: 'iOS',
    ipad: 'iPadOS',
    android: 'Android',
    mac: 'macOS',
    windows: 'Windows',
    linux: 'Linux'
  };
  const platform = [browser, kind === 'other' ? undefined : system[kind]].filter(Boolean).join(' · ');
  return { name: sync.devices.kinds[kind], platform };
}
