import { describe, expect, test } from 'vitest';
import {
  areReasons,
  isOwnReason,
  lossReasons,
  offeredReasons,
  reasonsOf,
  winReasons,
  withReason,
  withReasonAs,
  withReasonAt
} from '#lib/domain/reasons.ts';
import { editSettings } from '#lib/domain/settings-edits.ts';
import { allowed, aMoment, rowOf, theSettings } from '../support/builders.ts';

const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

describe('the list of reasons', () => {
  test('is ours until the rep changes it, for both ends', () => {
    expect(codes(reasonsOf('lost', theSettings()))).toEqual(lossReasons);
    expect(codes(reasonsOf('won', undefined))).toEqual(winReasons);
  });

  test('takes a reason of the rep’s own, which is known by its words from then on', () => {
    const list = withReason(reasonsOf('lost', null), '  Budget   frozen ');
    expect(list.at(-1)).toEqual({ code: 'Budget frozen' });
    expect(isOwnReason('lost', { code: 'Budget frozen' })).toBe(true);
    expect(withReason(list, 'Budget frozen')).toEqual(list);
    expect(withReason(list, ' ')).toEqual(list);
  });

  test('renames and hides without touching the code that deals keep', () => {
    const list = withReasonAs(reasonsOf('lost', null), 'price', 'Too dear', true);
    expect(list[0]).toEqual({ code: 'price', name: 'Too dear', hidden: true });
    expect(codes(offeredReasons('lost', { lossReasons: list }))).not.toContain('price');
    expect(withReasonAs(list, 'price', '', false)[0]).toEqual({ code: 'price' });
  });

  test('offers a hidden reason again when it is typed again', () => {
    const hidden = withReasonAs(withReason([], 'Tender'), 'Tender', '', true);
    expect(withReason(hidden, 'Tender')).toEqual([{ code: 'Tender' }]);
  });

  test('stands in the order the rep gives it, and reasons of a later release come last', () => {
    const list = withReasonAt(reasonsOf('won', null), 'champion', 0);
    expect(codes(list)[0]).toBe('champion');
    expect(codes(reasonsOf('won', { winReasons: list.slice(0, 2) })).slice(0, 2)).toEqual(codes(list).slice(0, 2));
    expect(codes(reasonsOf('won', { winReasons: list.slice(0, 2) })).toSorted()).toEqual([...winReasons].toSorted());
  });

  test('is kept with the settings, each reason once', () => {
    const list = withReason(reasonsOf('lost', null), 'Tender');
    const writes = allowed(editSettings(theSettings(), { lossReasons: list }, aMoment()));
    expect(rowOf('settings', writes).lossReasons).toEqual(list);
    expect(areReasons([{ code: 'a' }, { code: 'a' }])).toBe(false);
    expect(areReasons([{ code: '' }])).toBe(false);
    const twice = editSettings(theSettings(), { winReasons: [{ code: 'a' }, { code: 'a' }] }, aMoment());
    expect(twice).toMatchObject({ ok: false, error: { kind: 'bad-setting', field: 'winReasons' } });
  });
});
