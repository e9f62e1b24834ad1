const mark = '#p=';

/** The pairing link that this window was opened with. It is in memory alone, until it is used. */
export const arrival = $state({ link: '' });

/**
 * Takes the one-time code out of the address before anything else can see it or put it into the history,
 * and leads to the screen that uses it.
 */
export function takeLink(): boolean {
  if (!location.hash.startsWith(mark)) return false;
  arrival.link = location.origin + '/' + location.hash;
  history.replaceState(history.state, '', '/join');
  return true;
}
