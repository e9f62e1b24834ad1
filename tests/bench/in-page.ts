import type { Locator, Page } from '@playwright/test';

/** What a page shows: an element, perhaps with this text. */
export type Sight = { readonly selector: string; readonly text?: string; readonly gone?: string };

declare global {
  var shownAfter: Promise<number>;
}

/** Milliseconds from the start of the navigation until the sight is painted. */
export async function timeToSee(page: Page, address: string, sight: Sight): Promise<number> {
  await page.addInitScript(watchFromStart, sight);
  await page.goto(address);
  return page.evaluate(() => globalThis.shownAfter);
}

/** Milliseconds from an event on the page until the sight is painted. */
export async function timeFrom(
  event: 'pointerup' | 'input',
  { page, act, sight }: { page: Page; act: () => Promise<unknown>; sight: Sight }
): Promise<number> {
  await page.evaluate(watchFromEvent, { event, sight });
  await act();
  return page.evaluate(() => globalThis.shownAfter);
}

/** A tap ends as the finger leaves the glass. */
export const timeOfTap = (target: Locator, sight: Sight): Promise<number> =>
  timeFrom('pointerup', { page: target.page(), act: () => target.tap(), sight });

/** Until the page has nothing left to do that a rep would notice. */
export const rest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let quiet = 0; quiet < 5; quiet += 1) await new Promise(resolve => requestIdleCallback(resolve));
  });

/** Runs in the page, before its scripts. */
function watchFromStart({ selector, text, gone }: Sight): void {
  const isSeen = () =>
    [...document.querySelectorAll(selector)].some(({ textContent }) => textContent.includes(text ?? '')) &&
    (gone === undefined || !document.querySelector(gone));
  globalThis.shownAfter = new Promise(resolve => {
    const observer = new MutationObserver(() => {
      if (!isSeen()) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        resolve(performance.now());
      });
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** Runs in the page. */
function watchFromEvent({ event, sight: { selector, text, gone } }: { event: string; sight: Sight }): void {
  const isSeen = () =>
    [...document.querySelectorAll(selector)].some(({ textContent }) => textContent.includes(text ?? '')) &&
    (gone === undefined || !document.querySelector(gone));
  globalThis.shownAfter = new Promise(resolve => {
    const begin = ({ timeStamp }: Event) => {
      const observer = new MutationObserver(() => {
        if (!isSeen()) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          resolve(performance.now() - timeStamp);
        });
      });
      observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
    };
    addEventListener(event, begin, { once: true, capture: true });
  });
}
