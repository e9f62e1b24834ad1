import { expect, type Page } from '@playwright/test';

/** Waits until what was typed is on disk: a journey leaves a page faster than any thumb. */
export async function onDisk(page: Page, typed: string): Promise<void> {
  await expect.poll(() => page.evaluate(metaAsText)).toContain(typed);
}

/** Runs in the page. */
function metaAsText(): Promise<string> {
  return new Promise(resolve => {
    const opening = indexedDB.open('satchel');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('meta').objectStore('meta').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(JSON.stringify(reading.result));
      };
    };
  });
}
