import { mkdirSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Batches, type Job } from './batches.ts';
import { schema } from './schema.ts';
import {
  StorageAway,
  StorageFull,
  textOf,
  type Follower,
  type News,
  type Query,
  type Sql,
  type Storage,
  type Value
} from './storage.ts';

/** The relay's own database in a folder: nothing to install, one machine, one process. */
export function openSqlite(folder: string): Storage {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return new Sqlite(folder);
}

/**
 * The log is folded into the database after 32 MiB instead of 4: as many pages are touched by ten commits as by
 * one, and each is then written once. What is acknowledged is in the log by then, either way.
 */
const pace = 'PRAGMA wal_autocheckpoint = 8192; PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -16384';

class Sqlite implements Storage {
  readonly #folder: string;
  readonly #writer: DatabaseSync;
  readonly #reader: DatabaseSync;
  readonly #change: Query;
  readonly #batches = new Batches(jobs => this.#transaction(jobs));
  readonly #followers: Follower[] = [];
  readonly read: Query;

  constructor(folder: string) {
    this.#folder = folder;
    const file = join(folder, 'relay.db');
    this.#writer = new DatabaseSync(file, { timeout: 5000 });
    // FULL: with NORMAL, what was committed and acknowledged can vanish when the power fails.
    this.#writer.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${pace}`);
    this.#writer.exec(`BEGIN IMMEDIATE; ${schema('BLOB', ' WITHOUT ROWID').join(';')}; COMMIT`);
    // A second connection, so that no reader sees what is written but not committed yet.
    this.#reader = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
    this.#change = queryOf(this.#writer);
    this.read = queryOf(this.#reader);
  }

  write<T>(_: string, job: Job<T>): Promise<T> {
    return this.#batches.add(job);
  }

  announce(news: News): void {
    for (const follower of this.#followers) follower.hear(news);
  }

  follow(follower: Follower): void {
    this.#followers.push(follower);
  }

  async freeShare(): Promise<number> {
    const { bavail, blocks } = await statfs(this.#folder);
    return blocks === 0 ? 1 : bavail / blocks;
  }

  async close(): Promise<void> {
    await this.#batches.settled();
    this.#reader.close();
    this.#writer.close();
  }

  async #transaction(jobs: readonly Job<unknown>[]): Promise<readonly unknown[]> {
    try {
      this.#writer.exec('BEGIN IMMEDIATE');
      const answers: unknown[] = [];
      for (const job of jobs) answers.push(await job(this.#change));
      this.#writer.exec('COMMIT');
      return answers;
    } catch (problem) {
      // SQLite itself has rolled back after some errors, a full disk among them.
      if (this.#writer.isTransaction) this.#writer.exec('ROLLBACK');
      throw named(problem);
    }
  }
}

function queryOf(database: DatabaseSync): Query {
  const prepared = new Map<string, StatementSync>();
  return async <Answer>(sql: Sql<Answer> | string, ...values: readonly Value[]) => {
    const text = textOf(sql);
    const statement = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, statement);
    const byName = Object.fromEntries(values.map((value, index) => [`$${String(index + 1)}`, value]));
    return await Promise.resolve(statement.all(byName) as Answer[]);
  };
}

const full = 13;
const away = new Set([5, 6, 10, 14]); // busy, locked, input/output, cannot open

function named(problem: unknown): unknown {
  const code = problem instanceof Error && 'errcode' in problem ? Number(problem.errcode) & 0xff : 0;
  if (code === full) return new StorageFull('the disk is full', { cause: problem });
  return away.has(code) ? new StorageAway(`SQLite error ${String(code)}`, { cause: problem }) : problem;
}
