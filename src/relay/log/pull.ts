import { wireLimits } from '#lib/sync/wire/limits.ts';
import type { NumberedEntry } from '#lib/sync/wire/page.ts';
import type { Query, Sql } from '../storage/storage.ts';
import { genesisHash } from './append.ts';

export type Wanted = {
  readonly space: string;
  readonly stream: string;
  readonly since: number;
  readonly logHash?: string;
};

export type Pulled =
  | {
      readonly kind: 'page';
      readonly head: number;
      readonly logHash: string;
      readonly entries: readonly NumberedEntry[];
    }
  | { readonly kind: 'rolled-back'; readonly head: number; readonly logHash: string }
  | { readonly kind: 'truncated'; readonly floor: number };

type Stream = {
  readonly head: number;
  readonly logHash: string;
  readonly floor: number;
  readonly floorHash: string;
};

const streamOf: Sql<Stream> = {
  text: `SELECT head, log_hash AS "logHash", floor, floor_hash AS "floorHash"
  FROM stream WHERE space = $1 AND stream = $2`
};
const untold: Stream = { head: 0, logHash: genesisHash, floor: 0, floorHash: genesisHash };

/** The next entries, if the relay still has them and the asker's history is the relay's. */
export async function pull(read: Query, wanted: Wanted): Promise<Pulled> {
  const stream = await streamAt(read, wanted);
  const { head, logHash, floor } = stream;
  if (wanted.since > head) return { kind: 'rolled-back', head, logHash };
  if (wanted.since < floor) return { kind: 'truncated', floor };
  if (wanted.logHash !== undefined && wanted.logHash !== (await logHashAt(read, wanted, stream)))
    return { kind: 'rolled-back', head, logHash };
  const entries = await pageOf(read, wanted, head);
  // Truncated between two of our reads: what is left begins too late.
  if (wanted.since < head && entries[0]?.seq !== wanted.since + 1)
    return { kind: 'truncated', floor: (await streamAt(read, wanted)).floor };
  return { kind: 'page', head, logHash, entries };
}

/** The log hash after an entry of the log, while it is known. */
export async function logHashOf(read: Query, at: Wanted): Promise<string | undefined> {
  return await logHashAt(read, at, await streamAt(read, at));
}

async function streamAt(read: Query, { space, stream }: Wanted): Promise<Stream> {
  const [row] = await read(streamOf, space, stream);
  return row ?? untold;
}

async function logHashAt(read: Query, { space, stream, since }: Wanted, known: Stream): Promise<string | undefined> {
  if (since === known.head) return known.logHash;
  if (since === known.floor) return known.floorHash;
  const at: Sql<{ logHash: string }> = {
    text: `SELECT log_hash AS "logHash" FROM entry WHERE space = $1 AND stream = $2 AND seq = $3`
  };
  const [row] = await read(at, space, stream, since);
  return row?.logHash;
}

const mostEntries = 500;
const sizesOf: Sql<{ seq: number; bytes: number }> = {
  text: `SELECT seq, length(body) AS bytes FROM entry
  WHERE space = $1 AND stream = $2 AND seq > $3 AND seq <= $4 ORDER BY seq LIMIT $5`
};
const entriesOf: Sql<NumberedEntry> = {
  text: `SELECT seq, body AS entry FROM entry
  WHERE space = $1 AND stream = $2 AND seq > $3 AND seq <= $4 ORDER BY seq`
};

/** Measured before it is read, so that large entries do not pile up in memory. */
async function pageOf(read: Query, wanted: Wanted, head: number): Promise<readonly NumberedEntry[]> {
  const { space, stream, since } = wanted;
  const sizes = await read(sizesOf, space, stream, since, head, mostEntries);
  let bytes = 0;
  const last = sizes.find(size => (bytes += size.bytes) >= wireLimits.page) ?? sizes.at(-1);
  if (!last) return [];
  return await read(entriesOf, space, stream, since, last.seq);
}
