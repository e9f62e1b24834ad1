import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}

interface Manifest {
  readonly id: string;
  readonly scope: string;
  readonly start_url: string;
  readonly display: string;
  readonly icons: readonly Picture[];
  readonly screenshots?: readonly Picture[];
  readonly shortcuts: readonly { readonly url: string; readonly icons: readonly Picture[] }[];
  readonly share_target: { readonly action: string; readonly method: string };
}

const folder = new URL('../../static', import.meta.url).pathname;

const manifest = JSON.parse(readFileSync(`${folder}/manifest.webmanifest`, 'utf8')) as Manifest;

const pictures = [
  ...manifest.icons,
  ...(manifest.screenshots ?? []),
  ...manifest.shortcuts.flatMap(({ icons }) => icons)
];

/** Width and height stand at fixed places in a PNG. */
function sizeOf(path: string): string {
  const image = readFileSync(folder + path);
  return `${image.readUInt32BE(16)}x${image.readUInt32BE(20)}`;
}

describe('what a phone is told when Satchel is installed', () => {
  test('it is one app, however it was reached', () => {
    expect(manifest).toMatchObject({ id: '/', scope: '/', start_url: '/', display: 'standalone' });
  });

  test.each(pictures.filter(({ type }) => type === 'image/png'))('$src is $sizes', ({ src, sizes }) => {
    expect(sizeOf(src)).toBe(sizes);
  });

  test('there is an icon for each shape that launchers cut', () => {
    const shapes = manifest.icons.map(({ purpose }) => purpose ?? 'any');
    expect(new Set(shapes)).toEqual(new Set(['any', 'maskable', 'monochrome']));
  });

  test('what is shared to it arrives in an address, so that it works without a signal', () => {
    expect(manifest.share_target).toMatchObject({ action: '/in', method: 'GET' });
  });
});
