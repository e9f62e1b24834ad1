import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channels } from '#lib/domain/channel.ts';
import type { OutcomeId } from '#lib/domain/ids.ts';
import { addOutcome, editOutcome, resetOutcomes, type OutcomeFields } from '#lib/domain/outcome-edits.ts';
import {
  chipsFor,
  groupOf,
  outcomeOf,
  ourId,
  ourOutcomes,
  outcomesFor,
  rankBetween
} from '#lib/domain/outcome-list.ts';
import { dispositionsFor, type Outcome } from '#lib/domain/outcome.ts';
import { allowed, aMoment, anId, changedFields, rowOf } from '../support/builders.ts';

const moment = aMoment();
const voicemail = ourId('calls', 'voicemail');

const edited = (id: OutcomeId, fields: OutcomeFields, stored?: Outcome): Outcome =>
  rowOf('outcomes', allowed(editOutcome({ kind: 'edit-outcome', id, fields }, stored, moment)));

const own = (but: Partial<Outcome> = {}): Outcome => ({
  ...{ id: anId('outcome'), like: 'meaningful', name: 'Asked for a sample', channels: ['call'], rank: 2.5 },
  ...{ sentiment: 'positive', next: { days: 2, channel: 'e-mail' }, createdAt: moment.now },
  ...but
});

const likes = (outcomes: readonly Outcome[]) => outcomes.map(({ like }) => like);

describe('the list of outcomes', () => {
  test.each(channels)('for %s is ours until the rep changes it', channel => {
    expect(likes(chipsFor(channel, []))).toEqual([...dispositionsFor(channel)]);
  });

  test('has an id of its own for each of ours in each list', () => {
    expect(new Set(ourOutcomes.map(({ id }) => id)).size).toBe(ourOutcomes.length);
  });

  test('shows the rep’s own where the rep has put it', () => {
    const names = chipsFor('call', [own()]).map(({ name, like }) => name ?? like);
    expect(names.slice(0, 4)).toEqual(['no-answer', 'busy', 'Asked for a sample', 'voicemail']);
    expect(chipsFor('e-mail', [own()]).some(({ name }) => name)).toBe(false);
  });

  test('leaves out what is hidden, and the settings still list it', () => {
    const rows = [edited(voicemail, { hidden: true })];
    expect(likes(chipsFor('call', rows))).not.toContain('voicemail');
    expect(likes(outcomesFor('call', rows))).toContain('voicemail');
  });

  test('is ours again when everything is hidden: a touch can always be logged', () => {
    const rows = ourOutcomes
      .filter(({ id }) => id.startsWith('outcome_calls'))
      .map(({ id }) => edited(id, { hidden: true }));
    expect(likes(chipsFor('call', rows))).toEqual([...dispositionsFor('call')]);
  });

  test('moves one row when one chip is moved', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (from, to) => {
        const list = outcomesFor('call', []);
        const [moved] = list.splice(from, 1);
        if (!moved) return;
        const row = edited(moved.id, { rank: rankBetween(list[to - 1], list[to]) });
        const wanted = list.toSpliced(to, 0, moved).map(({ id }) => id);
        expect(outcomesFor('call', [row]).map(({ id }) => id)).toEqual(wanted);
      })
    );
  });
});

describe('an outcome of ours', () => {
  test('is a row once it is edited, with what the rep changed in its history', () => {
    const writes = allowed(
      editOutcome(
        { kind: 'edit-outcome', id: voicemail, fields: { name: ' Left word ', next: undefined } },
        undefined,
        moment
      )
    );
    expect(rowOf('outcomes', writes)).toMatchObject({ id: voicemail, like: 'voicemail', name: 'Left word', rank: 3 });
    expect(rowOf('outcomes', writes).next).toBeUndefined();
    expect(changedFields(writes)).toEqual(['name', 'next']);
  });

  test('begins from ours again after it was given back', () => {
    const row = edited(voicemail, { name: 'Left word', sentiment: 'negative' });
    const [removed] = resetOutcomes([row], moment);
    if (removed?.table !== 'outcomes') throw new Error('nothing was taken off');
    expect(removed.row.deletedAt).toBe(moment.now);
    expect(edited(voicemail, { rank: 9 }, removed.row)).toMatchObject({ sentiment: 'neutral', rank: 9 });
    expect(edited(voicemail, { rank: 9 }, removed.row).name).toBeUndefined();
  });

  test('keeps what it counts as, whatever it is called', () => {
    const row = edited(voicemail, { name: 'Good talk', like: 'meaningful' } as OutcomeFields);
    expect(outcomeOf({ channel: 'call', disposition: 'voicemail' }, [row])?.name).toBe('Good talk');
  });
});

describe('an outcome of the rep’s own', () => {
  const add = (fields: OutcomeFields & Pick<Outcome, 'like'>) =>
    addOutcome({ kind: 'add-outcome', id: anId('outcome'), fields }, moment);

  test('needs a name', () => {
    expect(add({ like: 'meaningful', name: '  ' })).toMatchObject({ error: { kind: 'nothing-named' } });
    expect(rowOf('outcomes', allowed(add({ like: 'meaningful', name: 'Sample' })))).toMatchObject({ name: 'Sample' });
  });

  test.each([-1, 1.5, 261, NaN])('with a next step after %f working days is refused', days => {
    expect(add({ like: 'held', name: 'x', next: { days } })).toMatchObject({ error: { kind: 'bad-setting' } });
  });

  test('names a touch while it exists, and ours does after it is gone', () => {
    const mine = own();
    const said = { channel: 'call', disposition: 'meaningful', outcome: mine.id } as const;
    expect(outcomeOf(said, [mine])?.name).toBe('Asked for a sample');
    expect(outcomeOf(said, [])?.id).toBe(ourId(groupOf('call'), 'meaningful'));
  });
});

test('an edit of an outcome that nobody knows is refused', () => {
  const edit = editOutcome({ kind: 'edit-outcome', id: anId('outcome'), fields: {} }, undefined, moment);
  expect(edit).toMatchObject({ error: { kind: 'unknown-row' } });
});
