/**
 * The tables, for both databases. Ids and hashes are base64url as in paths and answers; times are UTC
 * milliseconds by the relay's clock. Only bodies are bytes, and they are sealed.
 *
 * Rows that are small and found by their key lie under it (`clustered`). Bodies lie one behind the other as they
 * come: under their keys, fifty writers would touch fifty pages of the database in every commit, and twice.
 */
export const schema = (bytes: 'BLOB' | 'BYTEA', clustered: '' | ' WITHOUT ROWID'): readonly string[] => [
  ...keyed.map(table => table + clustered),
  ...bodies(bytes)
];

const keyed = [
  `CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)`,
  // A deleted space keeps its row: a device that did not hear of it must not bring it back.
  `CREATE TABLE IF NOT EXISTS space (
      id TEXT PRIMARY KEY, public_key TEXT NOT NULL, created_at BIGINT NOT NULL,
      bytes BIGINT NOT NULL, closed_at BIGINT)`,
  `CREATE TABLE IF NOT EXISTS device (
      space TEXT NOT NULL, device TEXT NOT NULL, registered_at BIGINT NOT NULL,
      last_seen_at BIGINT NOT NULL, revoked_at BIGINT, PRIMARY KEY (space, device))`,
  `CREATE TABLE IF NOT EXISTS session (
      token_hash TEXT PRIMARY KEY, nonce TEXT NOT NULL UNIQUE, space TEXT NOT NULL,
      device TEXT NOT NULL, expires_at BIGINT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS stream (
      space TEXT NOT NULL, stream TEXT NOT NULL, head BIGINT NOT NULL, log_hash TEXT NOT NULL,
      floor BIGINT NOT NULL, floor_hash TEXT NOT NULL, PRIMARY KEY (space, stream))`,
  // Outlives the entry it speaks of, so that a last entry resent after truncation still gets its receipt.
  `CREATE TABLE IF NOT EXISTS device_head (
      space TEXT NOT NULL, stream TEXT NOT NULL, device TEXT NOT NULL, dseq BIGINT NOT NULL, hash TEXT NOT NULL,
      seq BIGINT NOT NULL, log_hash TEXT NOT NULL, PRIMARY KEY (space, stream, device))`,
  `CREATE TABLE IF NOT EXISTS snapshot (
      space TEXT NOT NULL, id TEXT NOT NULL, stream TEXT NOT NULL, device TEXT NOT NULL, covers BIGINT NOT NULL,
      log_hash TEXT NOT NULL, length BIGINT NOT NULL, received BIGINT NOT NULL, received_at BIGINT NOT NULL,
      whole BIGINT NOT NULL, verified_at BIGINT, PRIMARY KEY (space, id))`
];

const bodies = (bytes: 'BLOB' | 'BYTEA'): readonly string[] => [
  `CREATE TABLE IF NOT EXISTS entry (
      space TEXT NOT NULL, stream TEXT NOT NULL, seq BIGINT NOT NULL, device TEXT NOT NULL,
      dseq BIGINT NOT NULL, hash TEXT NOT NULL, log_hash TEXT NOT NULL, body ${bytes} NOT NULL,
      received_at BIGINT NOT NULL, PRIMARY KEY (space, stream, seq), UNIQUE (space, stream, device, dseq))`,
  `CREATE TABLE IF NOT EXISTS snapshot_part (
      space TEXT NOT NULL, id TEXT NOT NULL, position BIGINT NOT NULL, body ${bytes} NOT NULL,
      PRIMARY KEY (space, id, position))`,
  // Times of which the relay knows nothing but that a device wishes to be woken.
  `CREATE TABLE IF NOT EXISTS reminder (
      space TEXT NOT NULL, device TEXT NOT NULL, endpoint TEXT NOT NULL, p256dh TEXT NOT NULL, auth TEXT NOT NULL,
      origin TEXT NOT NULL, times TEXT NOT NULL, next_at BIGINT NOT NULL, PRIMARY KEY (space, device))`,
  // An empty body is a note that was taken away: its slot stays used until the mailbox is gone.
  `CREATE TABLE IF NOT EXISTS mail (
      rendezvous TEXT NOT NULL, slot TEXT NOT NULL, body ${bytes} NOT NULL, expires_at BIGINT NOT NULL,
      PRIMARY KEY (rendezvous, slot))`
];
