import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { source, tests } from './score.ts';

const all = [...source, ...tests];

const matching = (pattern: RegExp) =>
  tests.filter(({ file }) => pattern.test(readFileSync(file, 'utf8'))).map(({ file }) => file);

test('no file is longer than 200 lines', () => {
  expect(all.filter(({ lines }) => lines > 200).map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
});

test('no function is longer than 40 lines', () => {
  const long = source.filter(({ functions }) => functions.some(lines => lines > 40)).map(({ file }) => file);
  expect(long).toEqual([]);
});

test.each([
  ['any', 'anys'],
  ['a silenced warning', 'suppressions'],
  ['a plan left in the code', 'plans']
] as const)('no file holds %s', (_, figure) => {
  expect(all.filter(file => file[figure] > 0).map(({ file }) => file)).toEqual([]);
});

test('no test is named after what ought to be', () => {
  expect(matching(/\b(?:test|it)(?:\.each\(.*\))?\(\s*['"`]should\b/)).toEqual([]);
});

test('no test waits for time to pass', () => {
  expect(matching(/\.waitForTimeout\(|setTimeout\(\s*(?:resolve|r|done)\b|\bsleep\(/)).toEqual([]);
});
