import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFiles } from './project-files.ts';

/**
 * Dexie counts the awaits of a transaction only when its work is an async function; with any other, the transaction
 * may commit in the middle of it, and a live query no longer sees what the rest reads.
 */
test('the work of every transaction of the book is an async function', () => {
  const files = projectFiles('src').filter(file => file.endsWith('.ts'));
  const begun = files.flatMap(file => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/\.transaction\(\s*'rw?',[\s\S]*?(async )?\([^()]*\)(?:: [\w<>]+)? =>/g)].map(match => ({
      file,
      isAsync: match[1] !== undefined
    }));
  });
  expect(begun.length).toBeGreaterThan(10);
  expect(begun.filter(({ isAsync }) => !isAsync).map(({ file }) => file)).toEqual([]);
});
