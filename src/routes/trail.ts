/** What the router tells of a navigation, as far as the trail asks. */
export type Went = {
  readonly type: string;
  /** Without an address while the app opens. */
  readonly from: { readonly url: URL | null } | null;
  readonly to: { readonly url: URL | null } | null;
  /** Entries of the history gone back (negative) or forward. */
  readonly delta?: number | undefined;
};

/** Nobody goes back into a form that was left, nor into the first minute. */
const passing = /^\/(welcome|join)|\/(edit|new|enter)$/;

const address = (url: URL) => url.pathname + url.search;

/**
 * From where each screen was opened, since the app started. `follow` takes every navigation in its
 * order. The browser's own history is used only where its last entry is known to be that place: a
 * `goto` may have replaced an entry, and does not say so.
 */
export class Trail {
  /** By the path of a screen. */
  readonly #origins = new Map<string, string>();
  /** For the last entries of the history: whether the entry before is where the rep came from. */
  #isOrigin: boolean[] = [];

  follow({ type, from, to, delta }: Went): void {
    const [left, come] = [from?.url, to?.url];
    if (!left || !come) return;
    if (type === 'popstate') {
      this.#isOrigin = delta !== undefined && delta < 0 ? this.#isOrigin.slice(0, delta) : [];
      return;
    }
    const [old, now] = [left.pathname, come.pathname];
    if (type === 'goto' && old === now) return;
    const isWay = old !== now && !passing.test(old) && !old.startsWith(`${now}/`);
    this.#isOrigin = type === 'link' ? [...this.#isOrigin, isWay] : [];
    // Coming back is no new way there: else two screens would lead to each other for ever.
    if (isWay && this.#origins.get(old) !== address(come)) this.#origins.set(now, address(left));
  }

  /** `before`: the entry before this one; an address: that; `undefined`: nothing is known. */
  backFrom(path: string): 'before' | (string & {}) | undefined {
    return this.#isOrigin.at(-1) === true ? 'before' : this.#origins.get(path);
  }
}
