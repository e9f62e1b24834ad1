import { Malformed } from './bytes.ts';
import { readJson } from './http.ts';
import type { Session } from './session.ts';
import { remindersPath } from './wire/paths.ts';

/** Where this browser can be woken, as its push service says, and when. The relay learns no more than this. */
export type ReminderWish = {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  /** UTC milliseconds. */
  readonly times: readonly number[];
};

/** The key from which this browser is to take pushes: base64url of 65 bytes. */
export async function pushKeyOf(session: Session): Promise<string> {
  const answer = await session.ask({ method: 'GET', path: remindersPath(session.space) });
  return readJson(answer.bytes, keyIn);
}

function keyIn(value: unknown): string {
  const key = typeof value === 'object' && value !== null && 'key' in value ? value.key : undefined;
  if (typeof key !== 'string' || !/^[\w-]{87}$/.test(key)) throw new Malformed('no push key');
  return key;
}

/** In place of what this device wished before; nothing takes it back. */
export async function wishReminders(session: Session, wish: ReminderWish | undefined): Promise<void> {
  const path = remindersPath(session.space);
  await session.ask(wish ? { method: 'PUT', path, body: wish } : { method: 'DELETE', path });
}
