import { beforeEach, describe, expect, test } from 'vitest';
import { keepDraft, putAside } from '#lib/book/drafts.ts';
import { allMemos, dropMemo, keepingOf, keepPiece, memosOf, setKeeping, soundOf, tidyMemos } from '#lib/book/memos.ts';
import type { Memo } from '#lib/book/tables.ts';
import { hasRoom, memoKeeping } from '#lib/domain/memo.ts';
import type { ActivityId } from '#lib/domain/ids.ts';
import { hour } from '#lib/domain/time.ts';
import { anId } from '../support/builders.ts';
import { Device, friday } from '../support/device.ts';

const piece = (text: string) => new TextEncoder().encode(text).buffer;
const aMemo = (but: Partial<Memo> = {}) => {
  const made = { id: anId('memo'), activity: anId('activity'), at: friday, seconds: 2, type: 'audio/webm' };
  return { ...made, ...but };
};

describe('a voice memo', () => {
  let phone: Device;
  let book: Device['book'];

  beforeEach(async () => {
    phone = new Device();
    await phone.setUp();
    ({ book } = phone);
  });

  const logged = (id: ActivityId) =>
    phone.send({ kind: 'log-activity', id, fields: { at: friday, channel: 'call', disposition: 'voicemail' } });

  test('that was cut off by a kill has all that was said until then', async () => {
    const memo = aMemo();
    await keepPiece(book, memo, piece('Anna wants '));
    await keepPiece(book, { ...memo, seconds: 4 }, piece('a trial'));
    phone.restart();
    const [kept] = await memosOf(phone.book, [memo.activity]);
    expect(kept).toMatchObject({ seconds: 4, bytes: 18 });
    expect(kept && (await (await soundOf(phone.book, kept)).text())).toBe('Anna wants a trial');
  });

  test('of which nothing was heard is not listed', async () => {
    await keepPiece(book, aMemo(), new ArrayBuffer(0));
    expect(await allMemos(book)).toEqual([]);
  });

  test('is gone with its sound when it is deleted', async () => {
    const memo = aMemo();
    await keepPiece(book, memo, piece('gone'));
    await dropMemo(book, memo.id);
    expect([await book.memos.count(), await book.memoPieces.count()]).toEqual([0, 0]);
  });

  test('is let go after the days that the rep has chosen, and kept for good if the rep says so', async () => {
    const activity = anId('activity');
    await logged(activity);
    const memo = aMemo({ activity });
    await keepPiece(book, memo, piece('old'));
    await setKeeping(book, { limit: 50_000_000 });
    await tidyMemos(book, friday + 5_000 * hour);
    expect(await allMemos(book)).toHaveLength(1);
    await setKeeping(book, { limit: 50_000_000, days: 30 });
    await tidyMemos(book, friday + 31 * 24 * hour);
    expect(await allMemos(book)).toEqual([]);
  });

  test('of a discarded sheet stays for a day, in case the sheet is brought back', async () => {
    await keepPiece(book, aMemo(), piece('stray'));
    await tidyMemos(book, friday + 23 * hour);
    expect(await allMemos(book)).toHaveLength(1);
    await tidyMemos(book, friday + 25 * hour);
    expect(await allMemos(book)).toEqual([]);
  });

  test('keeps a sheet that says nothing else for Today', async () => {
    const memo = aMemo();
    await keepDraft(book, { id: memo.activity, startedAt: friday, channel: 'call' });
    await keepPiece(book, memo, piece('a word'));
    expect(await putAside(book, memo.activity, friday)).toBe(true);
  });

  test('may fill 50 MB and stays 90 days unless the rep says otherwise, and a new one needs room for ten minutes', async () => {
    expect(await keepingOf(book)).toEqual({ limit: 50_000_000, days: 90 });
    expect(memoKeeping('rubbish')).toEqual({ limit: 50_000_000, days: 90 });
    expect(hasRoom(47_600_000, { limit: 50_000_000 })).toBe(true);
    expect(hasRoom(47_600_001, { limit: 50_000_000 })).toBe(false);
  });
});
