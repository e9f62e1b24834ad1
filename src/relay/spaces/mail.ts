import type { RefusalCode } from '#lib/sync/wire/answers.ts';
import { mailboxLives, wireLimits } from '#lib/sync/wire/limits.ts';
import type { Query, Sql } from '../storage/storage.ts';

export type Note = { readonly rendezvous: string; readonly slot: string; readonly body: Uint8Array };

type Slot = { readonly slot: string; readonly body: Uint8Array; readonly expiresAt: number };

async function mailbox(query: Query, rendezvous: string, now: number): Promise<readonly Slot[]> {
  const all: Sql<Slot> = {
    text: `SELECT slot, body, expires_at AS "expiresAt" FROM mail WHERE rendezvous = $1 AND expires_at > $2`
  };
  return await query(all, rendezvous, now);
}

/** Who comes first has the slot, until the mailbox is gone. Saying the same again is no second claim. */
export async function putNote(query: Query, note: Note, now: number): Promise<RefusalCode | undefined> {
  const { rendezvous, slot, body } = note;
  const slots = await mailbox(query, rendezvous, now);
  const own = slots.find(taken => taken.slot === slot);
  if (own) return Buffer.compare(own.body, body) === 0 ? undefined : 'slot-taken';
  if (slots.length >= wireLimits.slotsPerMailbox) return 'too-large';
  const expiresAt = slots[0]?.expiresAt ?? now + mailboxLives;
  await query('DELETE FROM mail WHERE rendezvous = $1 AND expires_at <= $2', rendezvous, now);
  const leave = 'INSERT INTO mail (rendezvous, slot, body, expires_at) VALUES ($1, $2, $3, $4)';
  await query(leave, rendezvous, slot, body, expiresAt);
  return undefined;
}

export async function noteIn(
  read: Query,
  rendezvous: string,
  slot: string,
  now: number
): Promise<Uint8Array | undefined> {
  const found = (await mailbox(read, rendezvous, now)).find(taken => taken.slot === slot);
  return found && found.body.length > 0 ? found.body : undefined;
}

/** Its slot stays used, so that nobody can speak in the place of whoever was there. */
export async function takeAway(query: Query, rendezvous: string, slot: string): Promise<void> {
  await query('UPDATE mail SET body = $3 WHERE rendezvous = $1 AND slot = $2', rendezvous, slot, new Uint8Array());
}
