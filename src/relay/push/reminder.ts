import type { Query, Sql } from '../storage/storage.ts';

/**
 * When a device wishes to be woken, and where its browser can be reached. The relay learns the times and nothing of
 * what is due: the push it sends is the same for everybody.
 */
export type Reminder = {
  readonly space: string;
  readonly device: string;
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  /** Of the page, so that a tap finds its way back. */
  readonly origin: string;
  /** Soonest first, UTC milliseconds. */
  readonly times: readonly number[];
};

type Stored = Omit<Reminder, 'times'> & { readonly times: string };

const columns = 'space, device, endpoint, p256dh, auth, origin, times';

/** What the device said before is forgotten; times gone by are never rung. */
export async function keepReminder(query: Query, reminder: Reminder, now: number): Promise<void> {
  const { space, device, endpoint, p256dh, auth, origin } = reminder;
  const times = reminder.times.filter(time => time > now).sort((a, b) => a - b);
  await forgetReminder(query, space, device);
  const [next] = times;
  if (next === undefined) return;
  const insert = `INSERT INTO reminder (${columns}, next_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
  await query(insert, space, device, endpoint, p256dh, auth, origin, JSON.stringify(times), next);
}

export async function forgetReminder(query: Query, space: string, device: string): Promise<void> {
  await query('DELETE FROM reminder WHERE space = $1 AND device = $2', space, device);
}

/** Whose time has come. */
export async function dueReminders(read: Query, now: number, most: number): Promise<readonly Reminder[]> {
  const due: Sql<Stored> = { text: `SELECT ${columns} FROM reminder WHERE next_at <= $1 ORDER BY next_at LIMIT $2` };
  return (await read(due, now, most)).map(row => ({ ...row, times: JSON.parse(row.times) as number[] }));
}

/** Takes what is due off the list, once: of several relays on one database the first has it. */
export async function claim(query: Query, { space, device, times }: Reminder, now: number): Promise<boolean> {
  const mine: Sql<{ times: string }> = { text: 'SELECT times FROM reminder WHERE space = $1 AND device = $2' };
  const [row] = await query(mine, space, device);
  if (row?.times !== JSON.stringify(times)) return false;
  const rest = times.filter(time => time > now);
  const [next] = rest;
  if (next === undefined) await forgetReminder(query, space, device);
  else {
    const update = 'UPDATE reminder SET times = $3, next_at = $4 WHERE space = $1 AND device = $2';
    await query(update, space, device, JSON.stringify(rest), next);
  }
  return true;
}
