import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Write } from '#lib/domain/rows.ts';
import { tick } from '#lib/domain/stamp.ts';
import { aCall, aDeal, aFollowUp, aPerson, phone } from '../support/builders.ts';
import { Copy } from '../support/copies.ts';
import { friday } from '../support/device.ts';

const contested = { person: aPerson(), deal: aDeal(), followUp: aFollowUp(), call: aCall() }; // few rows, many hands

const edit = fc.record({
  hand: fc.nat(2),
  row: fc.constantFrom('name', 'note', 'title', 'snooze', 'call', 'remove'),
  value: fc.constantFrom('a', 'b', 'c'),
  at: fc.integer({ min: -9, max: 9 }),
  /** Does this hand first hear what all have said? */
  listens: fc.boolean()
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function writeOf({ row, value, at }: Edit): Write {
  const stamp = tick(undefined, friday + at, phone);
  switch (row) {
    case 'name':
      return { table: 'people', row: { ...contested.person, name: value } };
    case 'note':
      return { table: 'people', row: { ...contested.person, note: value } };
    case 'title':
      return { table: 'deals', row: { ...contested.deal, title: value, amount: { minor: at, currency: 'PLN' } } };
    case 'remove':
      return { table: 'deals', row: { ...contested.deal, deletedAt: at } };
    case 'snooze':
      return { table: 'followUps', row: { ...contested.followUp, note: value, snoozes: at + 9, stamp } };
    case 'call':
      return { table: 'activities', row: { ...contested.call, note: value, stamp } };
  }
}

/** Everything that three hands said, in the order they said it. */
function spoken(edits: readonly Edit[]): Uint8Array[] {
  const said: Uint8Array[] = [];
  const hands = [new Copy(), new Copy(), new Copy()];
  for (const one of edits) {
    const hand = hands[one.hand];
    if (!hand) continue;
    if (one.listens) hand.hear(said);
    const before = hand.said.length;
    hand.write(writeOf(one));
    said.push(...hand.said.slice(before));
  }
  return said;
}

describe('copies that have heard the same', () => {
  test('agree, whatever the order and however often', () => {
    const orders = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), orders, (edits, order) => {
        const said = spoken(edits);
        const shuffled = said
          .map((update, index) => ({ update, place: order[index] ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ update }) => update);
        const inOrder = new Copy(said).belief();
        expect(new Copy(said.toReversed()).belief()).toEqual(inOrder);
        expect(new Copy([...shuffled, ...said]).belief()).toEqual(inOrder);
        expect(inOrder.bad).toEqual([]);
      }),
      { numRuns: 300 }
    );
  });

  test('keep edits of different fields of one row, made apart', () => {
    const { person } = contested;
    const laptop = new Copy();
    laptop.write({ table: 'people', row: person });
    const tablet = new Copy(laptop.said);
    laptop.write({ table: 'people', row: { ...person, name: 'Anna Nowak' } });
    tablet.write({ table: 'people', row: { ...person, phones: ['601'] } });
    tablet.hear(laptop.said);
    expect(tablet.belief().rows.get(person.id)).toMatchObject({ name: 'Anna Nowak', phones: ['601'] });
  });

  test('hold the later of two corrections of one fact, not the one that came last', () => {
    const { call } = contested;
    const later = { ...call, note: 'later', stamp: tick(undefined, friday + 5, phone) };
    const earlier = { ...call, note: 'earlier', stamp: tick(undefined, friday + 1, phone) };
    const copy = new Copy();
    copy.write({ table: 'activities', row: call }, { table: 'activities', row: later });
    copy.write({ table: 'activities', row: earlier });
    expect(copy.belief().rows.get(call.id)).toMatchObject({ note: 'later' });
  });
});

describe('a row', () => {
  test('comes back as it was written, and a field that was cleared is gone', () => {
    const deal = aDeal({ note: 'old', amount: { minor: 5, currency: 'PLN' } });
    const { note: _note, ...cleared } = deal;
    const copy = new Copy();
    copy.write({ table: 'deals', row: deal });
    expect(copy.belief().rows.get(deal.id)).toEqual(deal);
    copy.write({ table: 'deals', row: cleared });
    expect(copy.belief().rows.get(deal.id)).toEqual(cleared);
  });

  test('written again as it is says nothing', () => {
    const deal = aDeal({ amount: { minor: 5, currency: 'PLN' } });
    const copy = new Copy();
    copy.write({ table: 'deals', row: deal });
    const { length } = copy.said;
    copy.write({ table: 'deals', row: { ...deal, amount: { currency: 'PLN', minor: 5 } } });
    expect(copy.said).toHaveLength(length);
  });
});
