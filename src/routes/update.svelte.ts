import { Workbox } from 'workbox-window';
import { scriptUrl } from '#lib/engine/script-url.ts';
import { keepOffline, preferredLanguage } from './preferences.ts';

const anHour = 60 * 60_000;

/** Hears of a newer release and changes to it when told to. It never reloads by itself. */
export class Updates {
  /** A newer release is on this device and waits for `apply`. */
  waiting = $state(false);
  #workbox: Workbox | undefined;

  constructor() {
    void this.#start();
  }

  /** Changes to the waiting release; the page starts again in it. */
  apply(): void {
    this.#workbox?.addEventListener('controlling', () => {
      location.reload();
    });
    this.#workbox?.messageSkipWaiting();
  }

  async #start(): Promise<void> {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    const workbox = new Workbox(scriptUrl('/service-worker.js'));
    workbox.addEventListener('waiting', () => {
      this.waiting = true;
    });
    // A browser may refuse (private window, storage off): the app then works, but only online.
    const registered = await workbox.register({ immediate: true }).catch(() => undefined);
    if (!registered) return;
    this.#watch(workbox);
    await navigator.serviceWorker.ready;
    await keepOffline(preferredLanguage());
  }

  #watch(workbox: Workbox): void {
    this.#workbox = workbox;
    const look = () => {
      if (document.visibilityState === 'visible') void workbox.update().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', look);
    setInterval(look, anHour);
  }
}
