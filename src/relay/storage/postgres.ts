import pg from 'pg';
import { Batches, type Job } from './batches.ts';
import { PostgresNews } from './postgres-news.ts';
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

/** Several relay processes side by side, on machines of their own, behind any load balancer. */
export async function openPostgres(url: string): Promise<Storage> {
  const storage = new Postgres(url);
  await storage.prepare();
  return storage;
}

const counts: pg.CustomTypesConfig = {
  // Every count and time of ours is far below 2^53.
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.INT8 ? Number : (pg.types.getTypeParser(oid, format) as (text: string) => unknown)
};

const acknowledges: Sql<{ synchronous_commit: string }> = { text: 'SHOW synchronous_commit' };

class Postgres implements Storage {
  readonly #pool: pg.Pool;
  readonly #news: PostgresNews;
  readonly #batches = new Map<string, Batches>();
  readonly read: Query;

  constructor(connectionString: string) {
    this.#pool = new pg.Pool({ connectionString, max: 10, connectionTimeoutMillis: 5000, types: counts });
    // An idle connection that breaks is replaced; those in use report it themselves.
    this.#pool.on('error', () => undefined);
    this.read = queryOf(this.#pool);
    this.#news = new PostgresNews(connectionString, this.read);
  }

  /** Processes may start together: one makes the tables, the others wait for it. */
  async prepare(): Promise<void> {
    const [setting] = await this.read(acknowledges);
    if (setting?.synchronous_commit === 'off')
      throw new Error('PostgreSQL has synchronous_commit off: it would acknowledge what a crash can lose.');
    await this.write('schema', async query => {
      for (const table of schema('BYTEA', '')) await query(table);
    });
  }

  write<T>(space: string, job: Job<T>): Promise<T> {
    const batches = this.#batches.get(space) ?? new Batches(jobs => this.#transaction(space, jobs));
    this.#batches.set(space, batches);
    const answer = batches.add(job);
    void batches.settled().then(() => {
      if (batches.idle) this.#batches.delete(space);
    });
    return answer;
  }

  announce(news: News): void {
    this.#news.announce(news);
  }

  follow(follower: Follower): void {
    this.#news.follow(follower);
  }

  /** Its disk is not ours to see: PostgreSQL refuses by itself when it is full. */
  async freeShare(): Promise<number> {
    return await Promise.resolve(1);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#batches.values()].map(batches => batches.settled()));
    await this.#news.close();
    await this.#pool.end();
  }

  async #transaction(space: string, jobs: readonly Job<unknown>[]): Promise<readonly unknown[]> {
    const client = await this.#pool.connect().catch(rethrow);
    try {
      // One writer at a time for each space, over all processes; released by the end of the transaction.
      await client.query(`BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('${quoted(space)}', 0))`);
      const query = queryOf(client);
      const answers: unknown[] = [];
      for (const job of jobs) answers.push(await job(query));
      await client.query('COMMIT');
      client.release();
      return answers;
    } catch (problem) {
      const broken = await client.query('ROLLBACK').then(
        () => false,
        () => true
      );
      client.release(broken);
      throw named(problem);
    }
  }
}

const quoted = (text: string): string => text.replaceAll("'", "''");

function queryOf(connection: pg.Pool | pg.PoolClient): Query {
  return async <Answer>(sql: Sql<Answer> | string, ...values: readonly Value[]) => {
    const { rows } = await connection.query(textOf(sql), [...values]).catch(rethrow);
    return rows as Answer[];
  };
}

const diskFull = '53100';
// Connection trouble (08), resources (53), shut down (57), and a database that is gone (58).
const away = /^(08|53|57|58)|^E[A-Z]+$/;

function named(problem: unknown): unknown {
  if (problem instanceof StorageFull || problem instanceof StorageAway) return problem;
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : undefined;
  if (code === diskFull) return new StorageFull('the disk is full', { cause: problem });
  const isLost = problem instanceof Error && /terminated|timeout/i.test(problem.message);
  return isLost || (code !== undefined && away.test(code))
    ? new StorageAway(`PostgreSQL: ${code ?? 'connection lost'}`, { cause: problem })
    : problem;
}

function rethrow(problem: unknown): never {
  throw named(problem);
}
