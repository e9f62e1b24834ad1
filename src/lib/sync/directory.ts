import { controlDocument } from './devices.ts';
import { streamId } from './keys.ts';
import { toBase64url } from './wire/base64url.ts';

const firstYear = 1990;

/** Which document hides behind a stream's name at the relay. A name cannot be turned back, so likely ones are tried. */
export class Directory {
  readonly #names: CryptoKey;
  readonly #thisYear: () => number;
  readonly #ids = new Map<string, Promise<string>>();
  #known: Promise<Map<string, string>> | undefined;

  constructor(names: CryptoKey, thisYear: () => number) {
    this.#names = names;
    this.#thisYear = thisYear;
  }

  readonly idOf = (name: string): Promise<string> => {
    const known = this.#ids.get(name);
    if (known) return known;
    const made = streamId(this.#names, name).then(toBase64url);
    this.#ids.set(name, made);
    return made;
  };

  readonly nameOf = async (id: string): Promise<string | undefined> => {
    this.#known ??= this.#likely();
    return (await this.#known).get(id);
  };

  async #likely(): Promise<Map<string, string>> {
    const names = [controlDocument, 'core'];
    // A device whose clock is years ahead has written there too.
    for (let year = firstYear; year <= this.#thisYear() + 15; year += 1)
      for (let month = 1; month <= 12; month += 1) names.push(`log-${String(year)}-${String(month).padStart(2, '0')}`);
    return new Map(await Promise.all(names.map(async name => [await this.idOf(name), name] as const)));
  }
}
