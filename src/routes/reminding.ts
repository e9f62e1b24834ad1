import { coming } from '#lib/book/coming.ts';
import { watch } from '#lib/book/watch.ts';
import { reminderTimes, type Coming } from '#lib/domain/reminders.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { note, noted } from './preferences.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What only some browsers have. */
type Registration = Omit<ServiceWorkerRegistration, 'pushManager'> & {
  /** Safari has none outside the home screen. */
  readonly pushManager?: PushManager;
  readonly periodicSync?: { register(tag: string, options: { minInterval: number }): Promise<void> };
};
type Badging = { setAppBadge?: (count: number) => Promise<void> };

/** How near to the wished time this device can be woken while the app is closed. */
export type Reach = 'exact' | 'roughly' | 'never' | 'denied' | 'unsupported';

const hourKey = 'reminders';

/** The hour of the daily reminder, `08:30`; undefined when the rep wants none. It belongs to this device. */
export const reminderHour = (): string | undefined => noted(hourKey) || undefined;

/** Only an installed app has an icon to put a number on. */
const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

const twelveHours = 12 * 60 * 60_000;

const registration = async (): Promise<Registration | undefined> =>
  'serviceWorker' in navigator ? navigator.serviceWorker.getRegistration() : undefined;

/** Asks for leave to notify, and for every way of being woken that this browser has. Asked only when the rep chose it. */
export async function remindAt(hour: string, workspace: Workspace): Promise<Reach> {
  if (!('Notification' in globalThis)) return 'unsupported';
  if ((await Notification.requestPermission()) !== 'granted') return 'denied';
  note(hourKey, hour);
  const here = await registration();
  const woken = await here?.periodicSync?.register('due', { minInterval: twelveHours }).then(
    () => true,
    () => false
  );
  const isExact = here !== undefined && (await subscribed(here, workspace));
  await tell(workspace, await read(workspace));
  startReminding(workspace);
  if (isExact) return 'exact';
  return woken === true ? 'roughly' : 'never';
}

/** No more reminders: nothing is left at the relay or in the browser. */
export async function remindNoMore(workspace: Workspace): Promise<void> {
  note(hourKey, '');
  await workspace.book.meta.delete('reminders');
  const subscription = await (await registration())?.pushManager?.getSubscription();
  if (!subscription) return;
  await subscription.unsubscribe();
  await workspace.engine.sync({ kind: 'remind', wish: undefined });
}

/** True when this browser's push service will ring for the relay that the rep's devices use. */
async function subscribed({ pushManager }: Registration, workspace: Workspace): Promise<boolean> {
  if (!pushManager) return false;
  const answer = await workspace.engine.sync({ kind: 'push-key' });
  if (!answer.ok) return false;
  const options = { userVisibleOnly: true, applicationServerKey: answer.value.key };
  return pushManager.subscribe(options).then(
    () => true,
    () => false
  );
}

let isWatching = false;

/**
 * Tells the icon, the service worker and the relay what the next days hold, whenever that changes, until the page is
 * closed. Where nobody would be told, nothing is counted: the counting would come after every tap.
 */
export function startReminding(workspace: Workspace): void {
  if (isWatching || (!isInstalled() && reminderHour() === undefined)) return;
  isWatching = true;
  watch(
    () => read(workspace),
    days => void tell(workspace, days)
  );
}

const read = ({ book, today, settings }: Workspace): Promise<Coming> =>
  coming(book, today, workCalendar(settings ?? {}));

async function tell(workspace: Workspace, days: Coming): Promise<void> {
  const dueToday = days.days.find(({ day }) => day === workspace.today)?.count ?? 0;
  if (isInstalled()) await badge(dueToday);
  const hour = reminderHour();
  if (hour === undefined) return;
  await workspace.book.meta.put({ key: 'reminders', value: await noticeOf(workspace, days) });
  await tellRelay(workspace, reminderTimes(days, { hour, zone: workspace.zone, now: Date.now() }));
}

const badge = async (count: number): Promise<void> =>
  (navigator as Badging).setAppBadge?.call(navigator, count).catch(() => undefined);

/** What the service worker may have to say when no page is open: it has no words of its own. */
async function noticeOf({ words, zone }: Workspace, { days }: Coming) {
  const { notice } = (await words.withAll(Promise.resolve(words))).t.reminders;
  const { due, look } = notice;
  const counts = Object.fromEntries(days.map(({ day, count }) => [day, count]));
  return { language: words.language, title: 'Satchel', due, look, zone, days: counts };
}

let told: string | undefined;

async function tellRelay({ engine }: Workspace, times: readonly number[]): Promise<void> {
  const subscription = await (await registration())?.pushManager?.getSubscription();
  const { p256dh, auth } = subscription?.toJSON().keys ?? {};
  if (!subscription || !p256dh || !auth) return;
  const wish = { endpoint: subscription.endpoint, p256dh, auth, times };
  const saying = JSON.stringify(wish);
  if (saying === told) return;
  const answer = await engine.sync({ kind: 'remind', wish });
  if (answer.ok) told = saying;
}
