import { run } from './steps.js';

/** One check for each place the code runs: the page and tests, the relay, the service worker, and no place at all. */
const checks = [
  ['svelte-kit', 'sync'],
  ['svelte-check', '--fail-on-warnings', '--output', 'human'],
  ['tsc', '-p', 'src/relay'],
  ['tsc', '-p', 'src/service-worker'],
  ['tsc', '-p', 'tests/architecture/tsconfig.domain.json']
];

const failed = checks.filter(([command = '', ...args]) => !run(command, args));
for (const check of failed) console.error(`failed: ${check.join(' ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
