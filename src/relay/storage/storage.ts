export type Value = string | number | Uint8Array | null;

/** A question in SQL that SQLite and PostgreSQL both speak, with $1, $2 … for the values. It says what its rows are. */
export type Sql<Answer> = { readonly text: string; readonly rows?: Answer };

/** Commands are bare text: they answer nothing. */
export type Query = <Answer = never>(
  sql: Sql<Answer> | string,
  ...values: readonly Value[]
) => Promise<readonly Answer[]>;

export const textOf = (sql: Sql<unknown> | string): string => (typeof sql === 'string' ? sql : sql.text);

/** A hint that something changed. It may come twice, late, or not at all: nothing may depend on it but speed. */
export type News =
  | {
      readonly kind: 'grown';
      readonly space: string;
      readonly stream: string;
      readonly seq: number;
      /** The device that wrote, where it is known. */
      readonly by?: string;
    }
  | { readonly kind: 'revoked'; readonly space: string; readonly device: string }
  | { readonly kind: 'closed'; readonly space: string };

export interface Follower {
  hear(news: News): void;
  /** The spaces whose growth matters here. */
  watched(): readonly string[];
}

/** Where the relay keeps what it was given. */
export interface Storage {
  /** Sees only what is on disk. */
  readonly read: Query;
  /**
   * Runs the job in a transaction that no other write of this space overlaps, and resolves once it is on disk.
   * Writes asked for together share one transaction. A job may be run twice, the first time in vain: it does
   * nothing but query, and answers refusals instead of throwing them.
   */
  write<T>(space: string, job: (query: Query) => Promise<T>): Promise<T>;
  /** Tells the followers of every process. */
  announce(news: News): void;
  follow(follower: Follower): void;
  /** How much of its disk is free, 0…1. */
  freeShare(): Promise<number>;
  close(): Promise<void>;
}

/** The disk took nothing more. What was being written is not kept; what was written before is. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
}

/** The storage cannot be reached or cannot work just now. Nothing is known to be kept. */
export class StorageAway extends Error {
  override readonly name = 'StorageAway';
}
