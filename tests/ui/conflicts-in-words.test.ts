import { beforeEach, expect, test } from 'vitest';
import { openConflicts } from '#lib/book/conflicts.ts';
import { idOf } from '#lib/domain/ids.ts';
import { Formats } from '#lib/i18n/formats.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import type { Command } from '#lib/engine/protocol.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { readAround } from '../../src/routes/conflict-reading.ts';
import { askedOf } from '../../src/routes/conflict-words.ts';
import { Courier } from '../support/courier.ts';
import { Device } from '../support/device.ts';
import { dictionaries } from '../support/dictionaries.ts';

const anna = idOf('person', 'anna');
const call = idOf('followup', 'call');
const revive = idOf('cadence', 'mine');
const version = idOf('version', 'first');
const stage = idOf('stage', 'talks');
let phone: Device;
let laptop: Device;
let courier: Courier;

const steps = (gap: number) => ({ main: [{ key: 'a', channel: 'call', gap } as const], positive: [], negative: [] });

beforeEach(async () => {
  [phone, laptop, courier] = [new Device(), new Device(), new Courier()];
  await phone.setUp();
  await phone.send({ kind: 'add-person', id: anna, fields: { name: 'Anna' } });
  await phone.send({
    kind: 'plan-follow-up',
    id: call,
    fields: { person: anna, channel: 'call', due: '2026-11-23' }
  });
  await phone.send({ kind: 'add-cadence', id: revive, version, name: 'Mine', steps: steps(1) });
  const pipeline = (await phone.book.pipelines.toArray())[0]?.id ?? idOf('pipeline', 'none');
  await phone.send({ kind: 'add-stage', id: stage, pipeline, fields: { name: 'Talks', probability: 20 } });
  await courier.carry(phone, laptop);
});

async function apart(make: (n: number) => Command) {
  await phone.send(make(1));
  laptop.now += 60_000;
  await laptop.send(make(2));
  await courier.both(phone, laptop);
}

async function questions(language: Language) {
  const format = new Formats(language, 'Europe/Warsaw');
  const words = Object.assign(Object.create(null) as Words, { t: dictionaries[language], language, format });
  const open = await openConflicts(laptop.book);
  const around = await readAround(laptop.book, words, open);
  return askedOf(words, open, { ...around, newVersion: idOf('version', 'again') });
}

const cases: readonly [string, (n: number) => Command, readonly string[]][] = [
  [
    'hours of work',
    n => ({ kind: 'edit-settings', fields: { workHours: { from: `0${String(6 + n)}:00`, to: '17:00' } } }),
    ['Settings', 'Working hours: kept 08:00–17:00 from this device', 'Not kept: 07:00–17:00 from another device']
  ],
  [
    'days of work',
    n => ({ kind: 'edit-settings', fields: { workdays: n === 1 ? [1, 2] : [3, 4] } }),
    ['Settings', 'Working days: kept Wed, Thu from this device', 'Not kept: Mon, Tue from another device']
  ],
  [
    'the chance of a stage',
    n => ({ kind: 'edit-stage', id: stage, fields: { probability: 20 + n } }),
    ['Talks', 'Chance: kept 22% from this device', 'Not kept: 21% from another device']
  ],
  [
    'a next step',
    n =>
      n === 1
        ? { kind: 'finish-follow-up', id: call, state: 'done' }
        : { kind: 'snooze-follow-up', id: call, until: '2026-11-25' },
    ['Call: Anna', 'Next step: kept 25 Nov 2026 from this device', 'Not kept: done from another device']
  ],
  [
    'the hour of an appointment',
    n => ({
      kind: 'edit-follow-up',
      id: call,
      fields: { channel: 'meeting', due: '2026-11-25', at: Date.UTC(2026, 10, 25, 8 + n), place: 'Room 2' }
    }),
    [
      'Meeting: Anna',
      'Next step: kept 25 Nov 2026, 11:00 from this device',
      'Not kept: 25 Nov 2026, 10:00 from another device'
    ]
  ],
  [
    'the steps of a cadence',
    n => ({
      kind: 'edit-cadence',
      id: revive,
      version: idOf('version', `v${String(n)}aaa`),
      name: 'Mine',
      steps: steps(n + 1)
    }),
    [
      'Mine',
      'Steps: kept First Call after 3 working days. from this device',
      'Not kept: First Call after 2 working days. from another device'
    ]
  ]
];

test.each(cases)(
  'what two devices said of %s is asked by name, and swapping puts the other in its place',
  async (_, make, told) => {
    await apart(make);
    const [asked] = await questions('en');
    expect([asked?.name, asked?.kept, asked?.lost]).toEqual(told);
    for (const language of languages)
      for (const { name, kept, lost } of await questions(language))
        expect([name, kept, lost].join('\n')).not.toMatch(/[a-z]+_[0-9a-z]+|undefined|[{}"]/);

    if (asked?.swap) await laptop.send(asked.swap);
    expect(await questions('en')).toEqual([]);
  }
);
