import { afterAll, describe, test } from 'vitest';
import { openPostgres } from '../../src/relay/storage/postgres.ts';
import { PostgresServer } from '../support/postgres.ts';
import { relayAcceptance } from './acceptance.ts';

const postgres = await PostgresServer.start();

if (typeof postgres === 'string')
  describe('a relay on PostgreSQL', () => {
    test.skip(postgres, () => undefined);
  });
else {
  afterAll(() => postgres.stop(), 60_000);
  let databases = 0;
  relayAcceptance('PostgreSQL', async () => openPostgres(await postgres.database(`acceptance_${String(++databases)}`)));
}
