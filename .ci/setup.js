import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.js';
import { sourcesPrint } from './sources.js';
import { leave, root, run } from './steps.js';

/** Only a Node that runs TypeScript as it stands can run the relay. */
const failsOnOldNode = 'process.exit(process.features.typescript?0:1)';

/**
 * Makes a fresh copy ready to start or to be tested. Says nothing when there is nothing to do.
 * @param {{ build?: boolean, browser?: boolean }} wanted
 */
export async function makeReady({ build: wantsBuild, browser: wantsBrowser }) {
  if (Number.parseInt(process.versions.node, 10) < 18)
    leave(`Satchel needs Node 18 or later to set itself up; this is ${process.versions.node}.`);
  if (!isInstalled()) install();
  if (!run('node', ['--eval', failsOnOldNode], { quiet: true }))
    leave('No recent Node came with the packages on this system. Satchel runs on Node 22.18 or later: install that.');
  if (wantsBuild && !isBuilt()) build();
  if (wantsBrowser) await fetchBrowser();
}

function install() {
  console.log('Fetching packages (once) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    leave('The packages could not be fetched: npm ci failed, see above.');
}

/** The same packages on disk as in the lock file. npm keeps a note of what it put there. */
function isInstalled() {
  const note = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const there = packagesOf(note);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || (there[path] ? there[path].version === version : optional)
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

function isBuilt() {
  const note = join(root, 'build', '.built-from');
  return existsSync(note) && readFileSync(note, 'utf8') === sourcesPrint();
}

function build() {
  console.log('Building …');
  const print = sourcesPrint();
  if (!run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'error']))
    leave('The app could not be built, see above.');
  writeFileSync(join(root, 'build', '.built-from'), print);
}

async function fetchBrowser() {
  if (findBrowser() || (await isPlaywrightsOwnThere())) return;
  console.log('Fetching a browser for the tests (once) …');
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (isDebianRoot && run('apt-get', ['update', '-qq']))
    run('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell'], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (findBrowser() || run('playwright', ['install', 'chromium'])) return;
  leave('No browser for the tests: install Chromium, or set CHROMIUM to the path of one.');
}

async function isPlaywrightsOwnThere() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}
