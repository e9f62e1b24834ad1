import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/relay/storage/sqlite.ts';
import { relayAcceptance } from './acceptance.ts';

relayAcceptance('SQLite', async () => {
  return await Promise.resolve(openSqlite(mkdtempSync(join(tmpdir(), 'satchel-relay-'))));
});
