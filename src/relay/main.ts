import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openRelay } from './server.ts';
import { settingsFrom, type Settings } from './settings.ts';
import { openSqlite } from './storage/sqlite.ts';
import type { Storage } from './storage/storage.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../build', import.meta.url));
const host = process.env['HOST'] ?? '127.0.0.1';
const port = Number(process.env['PORT'] ?? 4173);

function leave(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function settings(): Settings {
  try {
    return settingsFrom(process.env, host);
  } catch (problem) {
    return leave(problem instanceof Error ? problem.message : String(problem));
  }
}

async function storage(): Promise<Storage> {
  const url = process.env['DATABASE_URL'];
  const data = process.env['DATA'] ?? 'data';
  try {
    if (url === undefined) return openSqlite(data);
    // Loaded only where it is used: most relays never speak to a database server.
    const { openPostgres } = await import('./storage/postgres.ts');
    return await openPostgres(url);
  } catch (problem) {
    // The address may hold a password: it is not repeated.
    const where = url === undefined ? `the data folder ${data}` : 'the database of DATABASE_URL';
    return leave(`The relay cannot use ${where}: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
}

if (!Number.isInteger(port) || port < 0 || port > 65535)
  leave(`PORT is "${String(process.env['PORT'])}", which is not a number from 0 to 65535.`);
if (!existsSync(`${folder}/200.html`)) leave(`There is no built app in ${folder}. Run: npm run build`);

const set = settings();
const relay = await openRelay({ app: folder, settings: set, storage: await storage() });
try {
  console.log(`Satchel is at ${await relay.listen({ host, port, listenTextResolver: () => 'listening' })}`);
  if (!set.isOpen && set.invite === undefined)
    console.log(
      'It takes no new books from the network: set INVITE to a word that new devices must know, or OPEN=yes.'
    );
} catch (problem) {
  if (!(problem instanceof Error && 'code' in problem)) throw problem;
  if (problem.code === 'EADDRINUSE')
    leave(`Port ${String(port)} is taken by another program. Choose another with PORT=…, or PORT=0 for any free one.`);
  if (problem.code === 'EACCES') leave(`Port ${String(port)} may not be opened by this user. Choose one above 1023.`);
  throw problem;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void relay.close().then(() => process.exit(0)));
