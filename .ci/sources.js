import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './steps.js';

const builtFrom = ['package-lock.json', 'package.json', 'svelte.config.js', 'vite.config.ts', 'src', 'static'];

/** A fingerprint of everything that the build is made from. */
export function sourcesPrint() {
  const print = createHash('sha256');
  for (const path of builtFrom.flatMap(filesIn)) print.update(path).update(readFileSync(join(root, path)));
  return print.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap(name => filesIn(`${path}/${name}`));
}
