import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Programs of this project come first, Node among them: a machine's own may be older. */
export const env = {
  ...process.env,
  PATH: join(root, 'node_modules', '.bin') + delimiter + (process.env['PATH'] ?? '')
};

/**
 * Runs one program in the project's folder, seen by whoever is watching.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 * @returns {boolean} whether it went well
 */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    env: { ...env, ...options.env },
    stdio: options.quiet ? 'ignore' : 'inherit',
    shell: process.platform === 'win32'
  });
  return status === 0;
}

/**
 * @param {string} sentence
 * @returns {never}
 */
export function leave(sentence) {
  console.error(sentence);
  process.exit(1);
}
