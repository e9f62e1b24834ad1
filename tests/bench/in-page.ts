import type { Locator, Page } from '@playwright/test';
import { answerWithin } from '../support/app.ts';

/** What a page shows: an element, perhaps with this text. */
export type Sight = { readonly selector: string; readonly text?: string; readonly gone?: string };

declare global {
  var shownAfter: Promise<number>;
}

const patience = 60_000;

/** Playwright bounds its own waits, not what runs in the page: what never comes there ends the bench in one sentence. */
export const comes = <T>(what: string, asked: Promise<T>): Promise<T> =>
  answerWithin(patience, asked, `In ${String(patience / 1_000)} seconds there was never: ${what}.`);

const inWords = ({ selector, text, gone }: Sight): string =>
  [text && `“${text}”`, `in ${selector}`, gone && `without ${gone}`].filter(Boolean).join(' ');

/** What the page saw, and when. */
const seen = (page: Page, sight: Sight): Promise<number> =>
  comes(
    inWords(sight),
    page.evaluate(() => globalThis.shownAfter)
  );

/** Milliseconds from the start of the navigation until the sight is painted. */
export async function timeToSee(page: Page, address: string, sight: Sight): Promise<number> {
  await page.addInitScript(watchFromStart, sight);
  await page.goto(address);
  return seen(page, sight);
}

/** Milliseconds from an event on the page until the sight is painted. */
export async function timeFrom(
  event: 'pointerup' | 'input',
  { page, act, sight }: { page: Page; act: () => Promise<unknown>; sight: Sight }
): Promise<number> {
  await page.evaluate(watchFromEvent, { event, sight });
  await act();
  return seen(page, sight);
}

/** A tap ends as the finger leaves the glass. */
export const timeOfTap = (target: Locator, sight: Sight): Promise<number> =>
  timeFrom('pointerup', { page: target.page(), act: () => target.tap(), sight });

/** Until the page has nothing left to do that a rep would notice. A page that is never idle has had its time too. */
export const rest = (page: Page): Promise<void> =>
  comes(
    'a page at rest',
    page.evaluate(async () => {
      for (let quiet = 0; quiet < 5; quiet += 1) {
        await new Promise(resolve => requestIdleCallback(resolve, { timeout: 1_000 }));
      }
    })
  );

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
