import type { TrustedTypePolicyFactory } from 'trusted-types/lib';
import { Workbox } from 'workbox-window';

const anHour = 60 * 60_000;
const script = '/service-worker.js';

declare global {
  interface Window {
    trustedTypes?: TrustedTypePolicyFactory;
  }
}

/** The page's policy lets no plain text become code, not even this address. */
const trusted = () =>
  window.trustedTypes
    ?.createPolicy('satchel-service-worker', { createScriptURL: () => script })
    .createScriptURL(script) ?? script;

/** Hears of a newer release and changes to it when told to. It never reloads by itself. */
export class Updates {
  /** A newer release is on this device and waits for `apply`. */
  waiting = $state(false);
  #workbox: Workbox | undefined;

  /** Call once. Does nothing in development, or where the browser has no service workers. */
  async start(): Promise<void> {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    const workbox = new Workbox(trusted());
    workbox.addEventListener('waiting', () => {
      this.waiting = true;
    });
    // A browser may refuse (private window, storage off): the app then works, but only online.
    const registered = await workbox.register({ immediate: true }).catch(() => undefined);
    if (registered) this.#watch(workbox);
  }

  /** Changes to the waiting release; the page starts again in it. */
  apply(): void {
    this.#workbox?.addEventListener('controlling', () => {
      location.reload();
    });
    this.#workbox?.messageSkipWaiting();
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
