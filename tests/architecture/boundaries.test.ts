import { cruise, type ICruiseResult, type IRegularForbiddenRuleType, type IViolation } from 'dependency-cruiser';
import { beforeAll, expect, test } from 'vitest';
import { homes, walls } from './walls.ts';

const baseDir = new URL('../..', import.meta.url).pathname;

const madeByTools = '^(\\$app/|\\$service-worker$|svelte/internal/|\\./\\$types|vite/client)';

const rule = (
  name: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to']
): IRegularForbiddenRuleType => ({ name, severity: 'error', from, to });

const forbidden = [
  ...walls.map(({ room, from, mayImport }) => rule(room, { path: from }, { pathNot: [...mayImport, madeByTools] })),
  ...homes.map(({ packages, home }) => rule(packages, { path: '^src/', pathNot: home }, { path: packages })),
  rule('cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  rule('tests', { path: '^src/' }, { path: '^(tests|\\.ci)/' }),
  rule('unresolved', {}, { couldNotResolve: true, pathNot: madeByTools })
];

let violations: readonly IViolation[];
let files: readonly string[];

/** Reading every file takes its time on a busy machine. */
const patience = 120_000;

beforeAll(async () => {
  const { output } = await cruise(['src'], {
    baseDir,
    validate: true,
    ruleSet: { forbidden },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.svelte'],
      conditionNames: ['import', 'svelte', 'browser', 'default']
    }
  });
  const { summary, modules } = output as ICruiseResult;
  violations = summary.violations;
  files = modules.map(({ source }) => source);
}, patience);

const breaches = (broken: string) =>
  violations.filter(({ rule: { name } }) => name === broken).map(({ from, to }) => `${from} → ${to}`);

test('the walls are looked at in scripts and components alike', () => {
  expect(files).toContain('src/lib/engine/worker.ts');
  expect(files).toContain('src/routes/+layout.svelte');
});

test.each(walls)('$room imports only what it may', ({ room }) => {
  expect(breaches(room)).toEqual([]);
});

test.each(homes)('$packages stays in $home', ({ packages }) => {
  expect(breaches(packages)).toEqual([]);
});

test('no file needs itself by a detour, except for its types', () => {
  expect(breaches('cycles')).toEqual([]);
});

test('nothing that is shipped imports a test', () => {
  expect(breaches('tests')).toEqual([]);
});

test('every import leads somewhere', () => {
  expect(breaches('unresolved')).toEqual([]);
});
