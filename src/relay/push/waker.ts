import webPush, { type VapidKeys } from 'web-push';
import type { Storage } from '../storage/storage.ts';
import { claim, dueReminders, forgetReminder, type Reminder } from './reminder.ts';

/** One for all processes of a relay: browsers take pushes only from the key that they were given. */
export async function pushKeys(storage: Storage): Promise<VapidKeys> {
  return await storage.write('push-keys', async query => {
    const fresh = JSON.stringify(webPush.generateVAPIDKeys());
    await query(`INSERT INTO meta (name, value) VALUES ('push-keys', $1) ON CONFLICT (name) DO NOTHING`, fresh);
    const [row] = await query<{ value: string }>({ text: `SELECT value FROM meta WHERE name = 'push-keys'` });
    return JSON.parse(row?.value ?? fresh) as VapidKeys;
  });
}

/** Later than this a reminder is of no use, in seconds. */
const lives = 3_600;
const atOnce = 50;
const patience = 10_000;

/** Understood by Safari without our service worker; others wake it, and it says what is due from the book on the phone. */
const payload = (origin: string): string =>
  JSON.stringify({ web_push: 8030, notification: { title: 'Satchel', navigate: `${origin}/` } });

/** Rings whoever asked to be rung by now; tells how many. A browser that has gone is forgotten. */
export async function wake(storage: Storage, keys: VapidKeys, now: number): Promise<number> {
  const due = await dueReminders(storage.read, now, atOnce);
  const rung = await Promise.all(due.map(reminder => wakeOne(storage, keys, reminder, now)));
  return rung.filter(Boolean).length;
}

async function wakeOne(storage: Storage, keys: VapidKeys, reminder: Reminder, now: number): Promise<boolean> {
  const { space, device } = reminder;
  if (!(await storage.write(space, query => claim(query, reminder, now)))) return false;
  const status = await push(keys, reminder);
  if (status === 404 || status === 410) await storage.write(space, query => forgetReminder(query, space, device));
  return status !== undefined && status < 300;
}

/** The answer of the push service; undefined when there was none. A reminder is not tried twice: it would be late. */
async function push(keys: VapidKeys, { endpoint, p256dh, auth, origin }: Reminder): Promise<number | undefined> {
  try {
    const subject = /^https:/.test(origin) ? origin : 'https://localhost';
    const options = { vapidDetails: { subject, ...keys }, TTL: lives, urgency: 'normal' } as const;
    const details = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload(origin), options);
    const { method, headers, body } = details;
    const answer = await fetch(endpoint, {
      method,
      headers: headers as Record<string, string>,
      body: new Uint8Array(body),
      redirect: 'error',
      signal: AbortSignal.timeout(patience)
    });
    return answer.status;
  } catch {
    return undefined;
  }
}
