import { createContext } from 'svelte';
import { Formats } from '#lib/i18n/formats.ts';
import { loadDictionary, type Dictionary, type Language } from '#lib/i18n/languages.ts';

/** The words of the chosen language and how it writes numbers, money and dates. */
export class Words {
  t: Dictionary = $state.raw() as Dictionary;
  language: Language = $state('en');
  zone: string = $state('UTC');
  format: Formats = $derived(new Formats(this.language, this.zone));

  constructor(language: Language, dictionary: Dictionary, zone: string) {
    this.language = language;
    this.t = dictionary;
    this.zone = zone;
  }

  async speak(language: Language): Promise<void> {
    this.t = await loadDictionary(language);
    this.language = language;
  }
}

export const [getWords, setWords] = createContext<Words>();
