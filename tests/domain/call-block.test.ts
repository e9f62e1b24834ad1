import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockProgress, endBlock, skipInBlock, startBlock, type CallBlock } from '#lib/domain/call-block.ts';
import { idOf } from '#lib/domain/ids.ts';
import { minute } from '#lib/domain/time.ts';
import { aCall, aMoment } from '../support/builders.ts';

const people = ['anna', 'boris', 'celina', 'dmitri'].map(name => idOf('person', name));
const [anna, boris, celina, dmitri] = people as [
  (typeof people)[0],
  (typeof people)[0],
  (typeof people)[0],
  (typeof people)[0]
];
const id = idOf('block', 'morning');
const moment = aMoment();
const nobody: ReadonlySet<string> = new Set();

function started(fields: Partial<CallBlock> = {}): CallBlock {
  const decision = startBlock({ kind: 'start-block', id, fields: { people, ...fields } }, moment);
  if (!decision.ok) throw new Error(decision.error.kind);
  return decision.value[0]?.row as CallBlock;
}

const progress = (block: CallBlock, calls: Parameters<typeof aCall>[0][] = [], now = moment.now) =>
  blockProgress(
    block,
    calls.map(call => aCall({ block: id, ...call })),
    nobody,
    now
  );

describe('a call block', () => {
  test('goes from card to card: who was called or passed over is not shown again', () => {
    const block = { ...started(), skipped: [boris] };
    expect(progress(block, [{ person: anna }]).left).toEqual([celina, dmitri]);
  });

  test('has each person once, and nobody without a block', () => {
    expect(started({ people: [anna, boris, anna] }).people).toEqual([anna, boris]);
    expect(startBlock({ kind: 'start-block', id, fields: { people: [] } }, moment)).toMatchObject({ ok: false });
  });

  test('has no card for who asked not to be called', () => {
    expect(blockProgress(started(), [], new Set([anna]), moment.now).left[0]).toBe(boris);
  });

  test('counts what came of it: a voicemail is a dial, not a connection', () => {
    const calls = [
      { person: anna, disposition: 'voicemail' as const, next: 'follow-up' as const },
      { person: boris, disposition: 'meaningful' as const, sentiment: 'positive' as const, next: 'follow-up' as const },
      { person: celina, disposition: 'not-interested' as const, sentiment: 'negative' as const }
    ];
    expect(progress(started(), calls)).toMatchObject({ dials: 3, connects: 2, positive: 1, withNext: 2 });
  });

  test('counts no call that was made outside it', () => {
    expect(blockProgress(started(), [aCall({ person: anna })], nobody, moment.now)).toMatchObject({ dials: 0 });
  });

  test('says how many dials the pace asks for by now, and no more than the goal', () => {
    const block = started({ goalDials: 20, goalMinutes: 60 });
    expect(progress(block, [], moment.now + 30 * minute).expected).toBe(10);
    expect(progress(block, [], moment.now + 300 * minute).expected).toBe(20);
    expect(progress(started({ goalDials: 20 })).expected).toBeUndefined();
  });

  test.each([{ goalDials: 0 }, { goalDials: 1.5 }, { goalDials: 501 }, { goalMinutes: -1 }, { goalMinutes: 721 }])(
    'is refused with %j',
    goals => {
      expect(startBlock({ kind: 'start-block', id, fields: { people, ...goals } }, moment)).toMatchObject({
        error: { kind: 'bad-setting' }
      });
    }
  );

  test('that has ended shows no card, its time stands still, and it ends once', () => {
    const block = started();
    const [write] = endBlock(block, { ...moment, now: moment.now + 25 * minute });
    const ended = write?.row as CallBlock;
    expect(progress(ended, [], moment.now + 999 * minute)).toMatchObject({ left: [], minutes: 25 });
    expect(endBlock(ended, moment)).toEqual([]);
  });

  test('passes over somebody once', () => {
    expect(skipInBlock({ ...started(), skipped: [anna] }, anna, moment)).toEqual([]);
  });

  test('shows everybody who is left exactly once, whatever happened and in whatever order it was heard', () => {
    const call = fc.record({ person: fc.constantFrom(...people) });
    fc.assert(
      fc.property(fc.array(call), fc.subarray(people), (calls, skipped) => {
        const block = { ...started(), skipped };
        const { left } = progress(block, calls);
        const settled = new Set<string>([...calls.map(({ person }) => person), ...skipped]);
        expect([...left, ...people.filter(person => settled.has(person))].sort()).toEqual(people.toSorted());
        expect(progress(block, calls.toReversed())).toEqual(progress(block, calls));
      })
    );
  });
});
