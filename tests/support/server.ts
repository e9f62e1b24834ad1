import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/relay/main.ts', import.meta.url));

/** The relay as its own process, as in real life. Each test that stops one starts its own. */
export class Server {
  readonly #process: ChildProcess;
  readonly address: string;

  private constructor(process: ChildProcess, address: string) {
    this.#process = process;
    this.address = address;
  }

  /** @param folder the built app; without it, the one in `build/` */
  static async start({ folder, port = 0 }: { folder?: string; port?: number } = {}): Promise<Server> {
    const child = spawn('node', [program, ...(folder === undefined ? [] : [folder])], {
      env: { ...process.env, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe']
    });
    process.once('exit', () => child.kill('SIGKILL')); // a test that fails leaves nothing running
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      for await (const line of createInterface(stream)) {
        said.push(line);
        const address = /http:\S+/.exec(line)?.[0];
        if (address !== undefined) return new Server(child, address);
      }
    }
    throw new Error(said.join('\n'));
  }

  get port(): number {
    return Number(new URL(this.address).port);
  }

  /** Resolves to the exit code once the process is gone. */
  async stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return this.#process.exitCode;
    const gone = once(this.#process, 'exit') as Promise<[number | null]>;
    this.#process.kill(signal);
    return (await gone)[0];
  }
}
