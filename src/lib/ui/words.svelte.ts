import { createContext } from 'svelte';
import { Formats } from '#lib/i18n/formats.ts';
import { loadScreens, loadShell, type Dictionary, type Language, type Shell } from '#lib/i18n/languages.ts';

/** The words of the chosen language and how it writes numbers, money and dates. */
export class Words {
  /** Until `all` has resolved it holds the words of the shell alone; Today's code is held to those by a test. */
  t: Dictionary = $state.raw() as Dictionary;
  language: Language = $state('en');
  zone: string = $state('UTC');
  format: Formats = $derived(new Formats(this.language, this.zone));
  #hasAll = false;

  constructor(language: Language, shell: Shell, zone: string) {
    this.language = language;
    this.t = shell as Dictionary;
    this.zone = zone;
  }

  /** Changes the language in place, with the words of every screen. */
  async speak(language: Language): Promise<void> {
    const [shell, screens] = await Promise.all([loadShell(language), loadScreens(language)]);
    this.#hasAll = true;
    this.t = { ...shell, ...screens };
    this.language = language;
  }

  /** Resolves when the words of every screen are there. A failed attempt is made again by the next call. */
  async all(): Promise<void> {
    if (this.#hasAll) return;
    const { language } = this;
    const screens = await loadScreens(language);
    // A language chosen meanwhile has brought all of its words.
    if (this.language !== language) return;
    this.#hasAll = true;
    this.t = { ...this.t, ...screens };
  }

  /** What Today shows late, and speaks the words of other screens, waits for them too. */
  async withAll<Loaded>(loaded: Promise<Loaded>): Promise<Loaded> {
    const [it] = await Promise.all([loaded, this.all()]);
    return it;
  }
}

export const [getWords, setWords] = createContext<Words>();
