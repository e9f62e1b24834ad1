import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../.ci/browser.js';
import { freePort } from './support/free-port.ts';

const executablePath = findBrowser();
// The environment hands the choice on to the processes that run the tests.
const port = (process.env['PORT'] ??= String(await freePort()));
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'journeys',
  outputDir: '../test-results/journeys',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: 'en-GB',
    timezoneId: 'Europe/Warsaw',
    trace: 'retain-on-failure',
    launchOptions: { chromiumSandbox: false, ...(executablePath === undefined ? {} : { executablePath }) }
  },
  webServer: {
    command: 'node src/relay/main.ts',
    cwd: '..',
    env: { PORT: port },
    url: `${baseURL}/health`,
    reuseExistingServer: false
  }
});
