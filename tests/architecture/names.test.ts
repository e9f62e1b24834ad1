import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles } from './project-files.ts';

const files = projectFiles('src', 'tests');

test('no file is a drawer for odds and ends', () => {
  const drawer = /(^|[-.])(utils?|helpers?|misc|services?|managers?)([-.]|$)/i;
  expect(files.filter(file => drawer.test(basename(file)))).toEqual([]);
});

test('no file only passes others on', () => {
  const barrels = files.filter(file => /(^|\/)index\.(ts|js|svelte)$/.test(file));
  expect(barrels).toEqual(['src/service-worker/index.ts']); // Kit looks for this name
});

test('every file of the library is in a room', () => {
  const loose = readdirSync('src/lib', { withFileTypes: true }).filter(entry => !entry.isDirectory());
  expect(loose).toEqual([]);
});
