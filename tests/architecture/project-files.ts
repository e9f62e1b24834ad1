import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;

/** Our own scripts and components below these folders, by path from the project's folder. */
export function projectFiles(...folders: string[]): string[] {
  return folders
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`)
    )
    .filter(path => /\.(ts|js|svelte)$/.test(path))
    .sort();
}
