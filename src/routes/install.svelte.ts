import { note, noted } from './preferences.ts';

/** Chromium's offer to install; other browsers never send one. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

const isOffer = (event: Event): event is InstallOffer => 'prompt' in event;

const answered = 'install';

const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

function isiOS(): boolean {
  const isPad = navigator.platform === 'MacIntel' && navigator.maxTouchPoints > 1;
  return /iPhone|iPad|iPod/.test(navigator.userAgent) || isPad;
}

/** A tab there keeps another book than the app on the home screen. */
export const isSafariOniOS = (): boolean => isiOS() && !isInstalled();

/** Whether this app can go to the home screen, and how. */
export class Installation {
  #offer: InstallOffer | undefined = $state.raw();
  #isAnswered = $state(noted(answered) !== undefined);

  constructor() {
    addEventListener('beforeinstallprompt', event => {
      event.preventDefault();
      if (isOffer(event)) this.#offer = event;
    });
    addEventListener('appinstalled', () => {
      this.decline();
    });
  }

  /** `prompt`: one tap installs. `instructions`: iOS, where only the rep can do it. */
  get way(): 'prompt' | 'instructions' | undefined {
    if (this.#isAnswered || isInstalled()) return undefined;
    if (this.#offer) return 'prompt';
    return isiOS() ? 'instructions' : undefined;
  }

  async install(): Promise<void> {
    await this.#offer?.prompt();
    this.decline();
  }

  /** "Not now" holds on this device. */
  decline(): void {
    this.#offer = undefined;
    this.#isAnswered = true;
    note(answered, 'yes');
  }
}
