import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './steps.js';

/** The linter remembers what it has learnt of the types for every component it has read; so the screens go in turns. */
const turns = 3;

const routes = readdirSync(join(root, 'src/routes')).map(name => `src/routes/${name}`);
const screens = Array.from({ length: turns }, (_, turn) => routes.filter((_, place) => place % turns === turn));
const eslint = ['eslint', '-c', 'tests/architecture/eslint.config.js'];

const checks = [
  ['prettier', '--check', '--log-level', 'warn', '.'],
  [...eslint, '.', '--ignore-pattern', 'src/routes/'],
  ...screens.map(some => [...eslint, ...some]),
  ['knip', '-c', 'tests/architecture/knip.js']
];

const failed = checks.filter(([command = '', ...args]) => !run(command, args));
process.exitCode = failed.length > 0 ? 1 : 0;
