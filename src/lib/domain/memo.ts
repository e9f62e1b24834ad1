/** How memos are kept on a device: bytes at most, and days if not for good. */
export type MemoKeeping = { readonly limit: number; readonly days?: number };

const mega = 1_000_000;

export const memoLimits = [25 * mega, 50 * mega, 100 * mega, 200 * mega] as const;
export const memoDays = [30, 90, 365] as const;

/** Seconds; a longer memo is a recording of something else. */
export const longestMemo = 10 * 60;

/** Bits a second: speech is clear, and ten minutes are 2.4 MB. */
export const memoBitrate = 32_000;

const usual: MemoKeeping = { limit: 50 * mega, days: 90 };

/** What the device has stored, or the usual: 50 MB for 90 days. Without `days` nothing is too old. */
export function memoKeeping(stored: unknown): MemoKeeping {
  if (typeof stored !== 'object' || stored === null || !('limit' in stored)) return usual;
  const limit = memoLimits.find(one => one === stored.limit) ?? usual.limit;
  const days = 'days' in stored ? memoDays.find(one => one === stored.days) : undefined;
  return { limit, ...(days !== undefined && { days }) };
}

/** A new memo is recorded only while there is room for a whole one. */
export const hasRoom = (used: number, { limit }: MemoKeeping): boolean =>
  used + (longestMemo * memoBitrate) / 8 <= limit;
