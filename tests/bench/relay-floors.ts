import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Answers every PUT once its body is there, and holds every GET open: the least that a relay in Node could do. */
const http = `
  require('node:http').createServer((request, answer) => {
    if (request.method === 'GET') return void answer.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\\n\\n');
    request.resume().once('end', () => answer.end('{"seq":1}'));
  }).listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port); });`;

/** A socket that is written to once: the least that Node can hold open. */
const net = `
  require('node:net').createServer(socket => {
    socket.on('error', () => undefined).once('data', () => socket.write('HTTP/1.1 200 OK\\r\\n\\r\\n:\\n\\n'));
  }).listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port); });`;

/** Keeps every body it is sent, those of one turn in one commit, and answers when it is on disk. */
const durable = `
  const { DatabaseSync } = require('node:sqlite');
  const database = new DatabaseSync(process.env.FILE);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE entry (body BLOB)');
  const insert = database.prepare('INSERT INTO entry VALUES (?)');
  let waiting = [];
  const commit = () => {
    const group = waiting;
    waiting = [];
    database.exec('BEGIN IMMEDIATE');
    for (const { body } of group) insert.run(body);
    database.exec('COMMIT');
    for (const { answer } of group) answer.end('{"seq":1}');
  };
  require('node:http').createServer((request, answer) => {
    const parts = [];
    request.on('data', part => parts.push(part)).once('end', () => {
      if (waiting.push({ body: Buffer.concat(parts), answer }) === 1) setImmediate(commit);
    });
  }).listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port); });`;

const programs = { http, net, durable } as const;

export class PlainServer {
  readonly address: string;
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess, address: string) {
    this.#process = process;
    this.address = address;
  }

  static async start(of: keyof typeof programs = 'http'): Promise<PlainServer> {
    const folder = mkdtempSync(join(tmpdir(), 'satchel-floor-'));
    const env = { ...process.env, FILE: join(folder, 'floor.db') };
    const child = spawn('node', ['--eval', programs[of]], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    child.once('exit', () => {
      rmSync(folder, { recursive: true });
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    return new PlainServer(child, String(line).trim());
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  stop(): void {
    this.#process.kill();
  }
}

/** Rows per second of SQLite alone on the same disk: one table, one fsync for each group of rows. */
export function bareSqlite(group: number, forMs: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'satchel-bare-'));
  const database = new DatabaseSync(join(folder, 'bare.db'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE entry (body BLOB)');
  const insert = database.prepare('INSERT INTO entry VALUES (?)');
  const body = new Uint8Array(400).fill(7);
  let rows = 0;
  const end = performance.now() + forMs;
  while (performance.now() < end) {
    database.exec('BEGIN IMMEDIATE');
    for (let n = 0; n < group; n += 1) insert.run(body);
    database.exec('COMMIT');
    rows += group;
  }
  database.close();
  rmSync(folder, { recursive: true });
  return rows / (forMs / 1000);
}
