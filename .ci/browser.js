import { existsSync } from 'node:fs';

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/**
 * The browser for the journeys, or undefined where Playwright's own is to be used.
 * @returns {string | undefined}
 */
export function findBrowser() {
  return places.find(place => place !== undefined && place !== '' && existsSync(place));
}
