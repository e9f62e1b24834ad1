import { spawn } from 'node:child_process';
import { makeReady } from './setup.js';
import { env, root } from './steps.js';

await makeReady({ build: true });

// The Node that came with the packages, which was perhaps not there when this program began.
const relay = spawn('node', ['src/relay/main.ts'], {
  cwd: root,
  env,
  stdio: 'inherit',
  shell: process.platform === 'win32'
});
relay.on('exit', code => process.exit(code ?? 1));

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => relay.kill(signal));

// The shell between npm and this program passes no signals on; it only disappears.
const starter = process.ppid;
setInterval(() => {
  if (process.ppid !== starter) relay.kill();
}, 500);
