/** What the page has left for the time when it is closed. The page writes it, so no word or rule is kept here twice. */
export type ReminderNote = {
  readonly language: string;
  readonly title: string;
  /** Sentences by plural category, `#` for the number. */
  readonly due: Readonly<Record<string, string>>;
  /** What to say when nothing is known of the day. */
  readonly look: string;
  readonly zone: string;
  /** Things due, by date. */
  readonly days: Readonly<Record<string, number>>;
};

/** Says how many things are due today; the same notification again only changes its number. */
export async function remind(registration: ServiceWorkerRegistration, isWanted: 'always' | 'if-due'): Promise<void> {
  const note = await noteOf();
  const count = note?.days[today(note.zone)];
  if (!note || (isWanted === 'if-due' && !count)) return;
  await badge(count ?? 0);
  // Nobody has allowed it, or has taken it back.
  if (Notification.permission !== 'granted') return;
  await registration.showNotification(note.title, {
    body: sentence(note, count),
    tag: 'due',
    icon: '/icons/icon-192.png'
  });
}

function sentence({ due, look, language }: ReminderNote, count: number | undefined): string {
  if (!count) return look;
  const form = due[new Intl.PluralRules(language).select(count)] ?? due['other'] ?? look;
  return form.replace('#', String(count));
}

const today = (zone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(Date.now());

const badge = async (count: number): Promise<void> => {
  const { setAppBadge } = navigator as { setAppBadge?: (count: number) => Promise<void> };
  await setAppBadge?.call(navigator, count).catch(() => undefined);
};

/** Read without Dexie: one small row, in a worker that lives for a second. */
const noteOf = (): Promise<ReminderNote | undefined> =>
  new Promise(resolve => {
    const nothing = () => {
      resolve(undefined);
    };
    const opening = indexedDB.open('satchel');
    opening.onerror = nothing;
    // No book on this device: the attempt to look must not make an empty one.
    opening.onupgradeneeded = () => {
      opening.transaction?.abort();
    };
    opening.onsuccess = () => {
      const book = opening.result;
      const reading = book.transaction('meta').objectStore('meta').get('reminders');
      reading.onerror = nothing;
      reading.onsuccess = () => {
        resolve((reading.result as { value?: ReminderNote } | undefined)?.value);
        book.close();
      };
    };
  });

/** A tap leads to Today, in the window that is open or in a new one. */
export async function openToday(clients: Clients): Promise<void> {
  const [open] = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!open) await clients.openWindow('/');
  else await open.focus();
}
