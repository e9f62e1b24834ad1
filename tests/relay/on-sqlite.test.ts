import { sqliteForTests } from '../support/test-relay.ts';
import { relayAcceptance } from './acceptance.ts';

relayAcceptance('SQLite', sqliteForTests);
