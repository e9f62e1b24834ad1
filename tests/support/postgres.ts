import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { vi } from 'vitest';
import { freePort } from './free-port.ts';

const run = promisify(execFile);

/** A PostgreSQL of the test's own, on loopback, gone afterwards. */
export class PostgresServer {
  readonly url: string;
  readonly #process: ChildProcess;
  readonly #folder: string;

  private constructor(process: ChildProcess, port: number, folder: string) {
    this.#process = process;
    this.#folder = folder;
    this.url = `postgres://satchel@127.0.0.1:${String(port)}/postgres`;
  }

  /** @returns a sentence instead when it cannot be had on this machine */
  static async start(): Promise<PostgresServer | string> {
    const programs = findPrograms() ?? (await install());
    if (programs === undefined)
      return 'PostgreSQL is neither installed nor installable here (that takes Debian and root).';
    const folder = mkdtempSync(join(tmpdir(), 'satchel-postgres-'));
    const who = await nobodySpecial();
    if (who) chownSync(folder, who.uid, who.gid);
    chmodSync(folder, 0o700);
    const options = { ...who, cwd: folder };
    const init = ['-D', folder, '-U', 'satchel', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
    await run(join(programs, 'initdb'), init, options);

    const port = await freePort();
    const settings = ['listen_addresses=127.0.0.1', `port=${String(port)}`, `unix_socket_directories=${folder}`];
    const args = ['-D', folder, ...settings.flatMap(setting => ['-c', setting])];
    const child = spawn(join(programs, 'postgres'), args, { ...options, stdio: 'ignore' });
    const server = new PostgresServer(child, port, folder);
    await server.#answers();
    return server;
  }

  /** A fresh database on it. */
  async database(name: string): Promise<string> {
    const client = new pg.Client(this.url);
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    return this.url.replace(/postgres$/, name);
  }

  async stop(): Promise<void> {
    const gone = new Promise(resolve => this.#process.once('exit', resolve));
    // At once, without writing down what is thrown away anyway.
    if (this.#process.exitCode === null) this.#process.kill('SIGQUIT');
    await gone;
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #answers(): Promise<void> {
    await vi.waitFor(
      async () => {
        const client = new pg.Client(this.url);
        await client.connect();
        await client.end();
      },
      { timeout: 30_000, interval: 100 }
    );
  }
}

function findPrograms(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map(version => join(root, version, 'bin')), ...(process.env['PATH'] ?? '').split(':')];
  return folders.find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

async function install(): Promise<string | undefined> {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], { env });
  } catch {
    return undefined;
  }
  return findPrograms();
}

/** PostgreSQL does not run as root: then it runs as a user who owns nothing else here. */
async function nobodySpecial(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = async (flag: string) => {
    const name = await run('id', [flag, 'postgres']).catch(() => run('id', [flag, 'nobody']));
    return Number(name.stdout);
  };
  return { uid: await idOf('-u'), gid: await idOf('-g') };
}
