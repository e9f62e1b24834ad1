import { describe, expect, test } from 'vitest';
import { hour, startOfDay } from '#lib/domain/time.ts';
import type { SyncView } from '#lib/engine/whereabouts.ts';
import { Formats } from '#lib/i18n/formats.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { coverageWords } from '../../src/routes/coverage-words.ts';
import { dictionaries } from '../support/dictionaries.ts';

const zone = 'Europe/Warsaw';
const now = startOfDay('2026-11-22', zone) + 12 * hour;
const october = { from: '2026-10-01', to: '2026-10-31' } as const;
const november = { from: '2026-11-01', to: '2026-11-30' } as const;

const wordsIn = (language: Language): Words =>
  Object.assign(Object.create(null) as Words, {
    t: dictionaries[language],
    language,
    zone,
    format: new Formats(language, zone)
  });

const device = (id: string, name: string) => ({
  ...{ device: id, name, platform: 'linux', addedAt: 0, publicKey: '', stamp: 0 }
});

const shared = (heard: Record<string, number>, older: string[] = []): SyncView => ({
  kind: 'on',
  relay: 'https://example.test',
  me: 'p',
  where: { kind: 'saved-here' },
  trouble: undefined,
  devices: [device('l', 'Laptop'), device('p', 'Phone')],
  heard: new Map(Object.entries(heard)),
  older,
  readOnly: [],
  unreadable: 0,
  massRemoval: undefined,
  olderThan: undefined
});

const told = (view: SyncView, period = october as { from: typeof october.from; to: typeof october.to }) =>
  coverageWords(wordsIn('en'), view, { period, now });

describe('beside a figure', () => {
  test('nothing is said of devices by who has one', () => {
    const one = shared({});
    expect(told({ kind: 'off' })).toEqual([]);
    expect(told(one.kind === 'on' ? { ...one, devices: [device('p', 'Phone')] } : one)).toEqual([]);
  });

  test('stand the devices it includes, and since when', () => {
    expect(told(shared({ l: now - 2 * hour }))).toEqual(['Includes Phone (now), Laptop (2 hours ago).']);
  });

  test('stands who has not been heard since the period ended', () => {
    expect(told(shared({ l: startOfDay('2026-10-30', zone) }))[1]).toBe(
      'Provisional: nothing has come from Laptop since the end of the period.'
    );
    expect(told(shared({}))[0]).toBe('Includes Phone (now), Laptop (nothing yet).');
  });

  test('stands that a running period is provisional', () => {
    const running = coverageWords(wordsIn('en'), shared({ l: now }), { period: november, now });
    expect(running).toEqual(['Includes Phone (now), Laptop (now).', 'Provisional: the period is not over.']);
  });

  test('stands that months of it are not loaded here, and not those of another time', () => {
    expect(told(shared({ l: now }, ['log-2026-10'])).at(-1)).toBe('Older months are not loaded here and are missing.');
    expect(told(shared({ l: now }, ['log-2026-08']))).toHaveLength(1);
  });

  test('a clock that runs ahead is no time to come', () => {
    expect(told(shared({ l: now + hour }))).toEqual(['Includes Phone (now), Laptop (now).']);
  });
});
