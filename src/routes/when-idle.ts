/** Work that the first screen does not need begins when the page has come to rest. */
export function whenIdle(work: () => unknown): void {
  const wait = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2_000 });
    else setTimeout(work, 500);
  };
  // The scripts are often later than the page's own load event.
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
