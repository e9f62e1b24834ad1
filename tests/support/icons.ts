import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../.ci/browser.js';

/** Draws every icon from one mark. Run when the mark changes: `node tests/support/icons.ts` */
const folder = new URL('../../static/icons/', import.meta.url);

const accent = '#0b6b50';
const tint = '#bfe3d6';

/** A satchel on a 512-pixel grid, inside the circle that launchers promise not to cut. */
const mark = `
  <path d="M198 184v-26a30 30 0 0 1 30-30h56a30 30 0 0 1 30 30v26" fill="none" stroke="#fff" stroke-width="26"/>
  <rect x="116" y="176" width="280" height="208" rx="40" fill="${tint}"/>
  <path d="M116 216a40 40 0 0 1 40-40h200a40 40 0 0 1 40 40v32c0 30-22 50-50 52l-90 6-90-6c-28-2-50-22-50-52z" fill="#fff"/>
  <rect x="236" y="274" width="40" height="62" rx="14" fill="${accent}"/>`;

/** One colour for the launcher to choose: the shape alone, with the flap and the clasp cut out. */
const silhouette = `
  <mask id="cut"><rect width="512" height="512" fill="#fff"/>
    <path d="M104 236v12c0 36 28 62 60 64l92 7 92-7c32-2 60-28 60-64v-12" fill="none" stroke="#000" stroke-width="16"/>
    <rect x="226" y="266" width="60" height="80" rx="20" fill="#000"/></mask>
  <g fill="#fff"><path d="M198 184v-26a30 30 0 0 1 30-30h56a30 30 0 0 1 30 30v26" fill="none" stroke="#fff" stroke-width="26"/>
  <rect x="116" y="176" width="280" height="208" rx="40" mask="url(#cut)"/>
  <rect x="236" y="276" width="40" height="60" rx="14"/></g>`;

const svg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${content.replace(/\n\s*/g, '')}</svg>\n`;

/** Where nothing is cut the mark may be larger. */
const large = `<g transform="translate(256 256) scale(1.24) translate(-256 -250)">${mark}</g>`;

const rounded = svg(`<rect width="512" height="512" rx="116" fill="${accent}"/>${large}`);
const square = svg(`<rect width="512" height="512" fill="${accent}"/>${large}`);
const full = svg(`<rect width="512" height="512" fill="${accent}"/>${mark}`);

/** A stroke icon of the app on a disc. */
const shortcut = (path: string): string =>
  svg(`<circle cx="256" cy="256" r="256" fill="${accent}"/>
    <path d="${path}" transform="translate(112 112) scale(12)" fill="none" stroke="#fff" stroke-width="1.8"
      stroke-linecap="round" stroke-linejoin="round"/>`);

const pictures = [
  { name: 'icon-192', size: 192, drawing: rounded },
  { name: 'icon-512', size: 512, drawing: rounded },
  { name: 'maskable-512', size: 512, drawing: full },
  { name: 'apple-touch-icon', size: 180, drawing: square },
  { name: 'monochrome-512', size: 512, drawing: svg(silhouette) },
  {
    name: 'shortcut-log',
    size: 96,
    drawing: shortcut(
      'M6.5 3.5l3 .8 1.2 4-2 1.8a12 12 0 0 0 5.2 5.2l1.8-2 4 1.2.8 3c0 1.6-1.4 3-3 3C10.6 20.5 3.5 13.4 3.5 6.5c0-1.6 1.4-3 3-3z'
    )
  },
  {
    name: 'shortcut-today',
    size: 96,
    drawing: shortcut('M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4')
  },
  { name: 'shortcut-deal', size: 96, drawing: shortcut('M4 5h4v14H4zM10 5h4v9h-4zM18.5 11.5v7M15 15h7') }
];

const executablePath = findBrowser();
const browser = await chromium.launch({ chromiumSandbox: false, ...(executablePath ? { executablePath } : {}) });
await mkdir(folder, { recursive: true });
await writeFile(new URL('icon.svg', folder), rounded);
for (const { name, size, drawing } of pictures) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
  const image = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`${name}.png`, folder), image);
  await page.close();
}
await browser.close();
