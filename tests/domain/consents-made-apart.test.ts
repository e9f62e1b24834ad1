import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteLatest, settleRow, type FieldChange, type LatestChanges } from '#lib/domain/change.ts';
import { consentChannels, consentOf, consentStates, setConsent } from '#lib/domain/consent.ts';
import { idOf } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import { tick } from '#lib/domain/stamp.ts';
import { aMoment, aPerson, allowed, fridayDay } from '../support/builders.ts';
import { friday } from '../support/device.ts';

type Saying = { on: 0 | 1; channel: (typeof consentChannels)[number]; state: (typeof consentStates)[number] };

const sayings: fc.Arbitrary<Saying[]> = fc.array(
  fc.record({
    on: fc.constantFrom(0, 1),
    channel: fc.constantFrom(...consentChannels.slice(0, 3)),
    state: fc.constantFrom(...consentStates)
  }),
  { maxLength: 12 }
);

/** Two devices that know the same person note what they hear, each without the other. */
function apart(start: Person, said: readonly Saying[]) {
  const rows = [start, start] as [Person, Person];
  const changes: FieldChange[] = [];
  for (const [at, { on, channel, state }] of said.entries()) {
    const device = idOf('device', `apart${String(on)}`);
    const moment = aMoment({ now: friday + at, device, stamp: () => tick(undefined, friday + at, device) });
    const writes = allowed(setConsent(rows[on], { channel, state, on: fridayDay }, moment));
    for (const write of writes) {
      if (write.table === 'people') rows[on] = write.row;
      if (write.table === 'changes') changes.push(write.row);
    }
  }
  return { rows, changes };
}

function settled(row: Person, changes: readonly FieldChange[]): Person {
  const latest: LatestChanges = new Map();
  for (const change of changes) noteLatest(latest, change);
  return settleRow(row, latest);
}

test('two devices that heard of consent apart agree, whatever came first', () => {
  fc.assert(
    fc.property(sayings, fc.infiniteStream(fc.nat()), (said, order) => {
      const { rows, changes } = apart(aPerson(), said);
      const shuffled = changes.map(change => [order.next().value, change] as const).sort((a, b) => a[0] - b[0]);
      const here = settled(rows[0], changes);
      expect(
        settled(
          rows[0],
          shuffled.map(([, change]) => change)
        )
      ).toEqual(here);
    })
  );
});

/** Hearing again what a device knows already changes nothing there, and so tells the others nothing. */
function withoutRepeats(said: readonly Saying[]): Saying[] {
  const known = new Map<string, Saying['state']>();
  return said.filter(({ on, channel, state }) => {
    const of = `${String(on)} ${channel}`;
    const isNew = (known.get(of) ?? 'unknown') !== state;
    known.set(of, state);
    return isNew;
  });
}

test('a refusal stands until a device hears otherwise', () => {
  fc.assert(
    fc.property(sayings.map(withoutRepeats), said => {
      const { rows, changes } = apart(aPerson(), said);
      const both = settled(rows[1], changes);
      for (const channel of consentChannels) {
        const lastOf = [0, 1].map(on => said.findLast(each => each.on === on && each.channel === channel)?.state);
        const [last] = said.filter(each => each.channel === channel).slice(-1);
        if (last?.state === 'refused') expect(consentOf(both, channel)).toBe('refused');
        if (lastOf.every(state => state !== 'refused') && last?.state === 'allowed')
          expect(consentOf(both, channel)).toBe('allowed');
      }
    })
  );
});

test('what is said of one channel never takes back what was refused of another', () => {
  fc.assert(
    fc.property(sayings, said => {
      const divided = said.map(saying => ({ ...saying, on: saying.channel === 'call' ? (0 as const) : (1 as const) }));
      const { rows, changes } = apart(aPerson({ blocked: ['letter'] }), divided);
      const both = settled(rows[0], changes);
      for (const channel of consentChannels)
        expect(consentOf(both, channel)).toBe(consentOf(rows[channel === 'call' ? 0 : 1], channel));
    })
  );
});

test('what one device said alone is as it said it', () => {
  fc.assert(
    fc.property(sayings, said => {
      const { rows, changes } = apart(
        aPerson(),
        said.map(saying => ({ ...saying, on: 0 as const }))
      );
      expect(settled(rows[0], changes)).toEqual(rows[0]);
    })
  );
});
