import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { shell } from '#lib/i18n/en/shell.ts';

/** What Today, the frame around every screen and the log sheet are made from. */
const entries = ['src/routes/+layout.ts', 'src/routes/+layout.svelte', 'src/routes/+page.svelte'];

const imported = /(?:^|[\n;>])\s*(?:import|export)\s(?!type\b)[^'"();]*?['"]([^'"]+)['"]/g;

/** A late part is held to the words of the shell too, unless it waits for all of them. Naming its type loads nothing. */
const importedLater = /(?<!\bwithAll\(\s*|\btypeof )\bimport\(\s*['"]([^'"]+)['"]/g;

/** Every way to a word that names its section, and the ways that name none. */
const spoken = /\bwords\.t\.(\w+)/g;
const unnamed = /\bwords\.t\b(?!\.\w)|\{[^{}]*\bt\b[^{}]*\}\s*:\s*Words\b/g;

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([whole, name]) => name ?? whole);

function fileAt(from: string, target: string): string | undefined {
  const path = target.startsWith('#lib/')
    ? target.replace('#lib/', 'src/lib/')
    : target.startsWith('.') && normalize(join(dirname(from), target));
  return path && existsSync(path) && /\.(ts|svelte)$/.test(path) ? path : undefined;
}

function reached(): Map<string, string> {
  const texts = new Map<string, string>();
  const next = [...entries];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (texts.has(file)) continue;
    const text = readFileSync(file, 'utf8');
    texts.set(file, text);
    const targets = [...found(text, imported), ...found(text, importedLater)];
    next.push(...targets.flatMap(target => fileAt(file, target) ?? []));
  }
  return texts;
}

const files = reached();

test('the files that Today is made from are looked at, also those that it shows late', () => {
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      'src/routes/LogSheet.svelte',
      'src/routes/today/why-now.ts',
      'src/lib/ui/words.svelte.ts',
      'src/routes/log-sheet/NextStepPicker.svelte'
    ])
  );
});

test('Today, the frame around every screen and the log sheet speak only the words that are loaded first', () => {
  const first = new Set(Object.keys(shell));
  const late = [...files].flatMap(([file, text]) => [
    ...found(text, spoken).flatMap(section => (first.has(section) ? [] : `${file}: words.t.${section}`)),
    ...found(text, unnamed).map(way => `${file}: ${way} names no section`)
  ]);
  expect(late).toEqual([]);
});
