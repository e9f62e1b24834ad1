import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import { beforeAll, expect, test } from 'vitest';
import { homes, walls } from './walls.ts';

const baseDir = new URL('../..', import.meta.url).pathname;

const madeByTools = '^(\\$app/|\\$service-worker$|svelte/internal/|\\./\\$types|vite/client)';

const forbidden = [
  ...walls.map(({ room, from, mayImport }) => ({
    name: room,
    severity: 'error' as const,
    from: { path: from },
    to: { pathNot: [...mayImport, madeByTools] }
  })),
  ...homes.map(({ packages, home }) => ({
    name: packages,
    severity: 'error' as const,
    from: { path: '^src/', pathNot: home },
    to: { path: packages }
  })),
  {
    name: 'cycles',
    severity: 'error' as const,
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
  },
  { name: 'tests', severity: 'error' as const, from: { path: '^src/' }, to: { path: '^(tests|\\.ci)/' } },
  {
    name: 'unresolved',
    severity: 'error' as const,
    from: {},
    to: { couldNotResolve: true, pathNot: madeByTools }
  }
];

let violations: readonly IViolation[];
let files: readonly string[];

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
});

const breaches = (rule: string) =>
  violations.filter(({ rule: { name } }) => name === rule).map(({ from, to }) => `${from} → ${to}`);

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
