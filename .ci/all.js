import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './steps.js';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

const reports = join(root, 'test-results', 'reports');

/** @type {(name: string) => boolean} */
const script = name => run('npm', ['run', '--silent', name]);

/** @type {Record<string, () => Tally>} */
const sections = {
  types: () => ({ passed: 0, failed: script('types') ? 0 : 1, skipped: 0 }),
  lint: () => ({ passed: 0, failed: script('lint') ? 0 : 1, skipped: 0 }),
  unit: () => {
    const report = freshReport('unit.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return tally(run('vitest', ['run', '-c', 'tests/vitest.config.ts', ...reporters]), report, answer => ({
      passed: answer.numPassedTests,
      failed: answer.numFailedTests,
      skipped: answer.numPendingTests + answer.numTodoTests
    }));
  },
  journeys: () => {
    const report = freshReport('journeys.json');
    const went = run('playwright', ['test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'], {
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report }
    });
    return tally(went, report, ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped
    }));
  }
};

/** @param {string} name */
function freshReport(name) {
  mkdirSync(reports, { recursive: true });
  rmSync(join(reports, name), { force: true });
  return join(reports, name);
}

/**
 * What the report says; and a section that ended badly counts for one failure at the least.
 * @param {boolean} wentWell
 * @param {string} report
 * @param {(answer: any) => Tally} read
 * @returns {Tally}
 */
function tally(wentWell, report, read) {
  const said = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  return { ...said, failed: Math.max(said.failed, wentWell ? 0 : 1) };
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, check] of Object.entries(sections)) {
  console.log(`\n── ${name}`);
  const { passed, failed, skipped } = check();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
