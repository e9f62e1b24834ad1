import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/relay/main.ts', import.meta.url));

export type ServerWishes = {
  /** The built app; without it, the one in `build/`. */
  readonly folder?: string;
  readonly port?: number;
  /** Without it, a new empty one, gone when the relay stops in good order. */
  readonly data?: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** The relay as its own process, as in real life. Each test that stops one starts its own. */
export class Server {
  readonly #process: ChildProcess;
  readonly address: string;
  /** Where its entries are, unless they are in PostgreSQL. */
  readonly data: string;

  readonly #isTemporary: boolean;

  private constructor(process: ChildProcess, at: { address: string; data: string; isTemporary: boolean }) {
    this.#process = process;
    this.address = at.address;
    this.data = at.data;
    this.#isTemporary = at.isTemporary;
  }

  static async start(wishes: ServerWishes = {}): Promise<Server> {
    const { folder, port = 0, data = await mkdtemp(join(tmpdir(), 'satchel-data-')), env = {} } = wishes;
    const child = spawn('node', [program, ...(folder === undefined ? [] : [folder])], {
      env: { ...process.env, PORT: String(port), DATA: data, ...env },
      stdio: ['ignore', 'pipe', 'pipe']
    });
    process.once('exit', () => child.kill('SIGKILL')); // a test that fails leaves nothing running
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      for await (const line of createInterface(stream)) {
        said.push(line);
        const address = /http:\S+/.exec(line)?.[0];
        if (address === undefined) continue;
        // A pipe that nobody empties would stop the relay at the first line that does not fit.
        for (const open of [child.stdout, child.stderr]) open.resume();
        return new Server(child, { address, data, isTemporary: wishes.data === undefined });
      }
    }
    throw new Error(said.join('\n'));
  }

  get port(): number {
    return Number(new URL(this.address).port);
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Resolves to the exit code once the process is gone. */
  async stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return this.#process.exitCode;
    const gone = once(this.#process, 'exit') as Promise<[number | null]>;
    this.#process.kill(signal);
    const [code] = await gone;
    // A killed one is about to be started again.
    if (this.#isTemporary && signal !== 'SIGKILL') await rm(this.data, { recursive: true, force: true });
    return code;
  }
}
