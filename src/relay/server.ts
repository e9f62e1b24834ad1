import { fastify, type FastifyInstance } from 'fastify';
import { Allowance } from './allowance.ts';
import { serveApi } from './api/api.ts';
import { Bells } from './api/bells.ts';
import { serveApp } from './app-files.ts';
import { guardConnections } from './connections.ts';
import type { Context } from './context.ts';
import { DiskGuard } from './disk-guard.ts';
import { everyAnswer } from './headers.ts';
import { logAnswer, logging, type LogStream } from './logging.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { relaySecret } from './spaces/challenge.ts';
import { Sessions } from './spaces/sessions.ts';
import { pushKeys, wake } from './push/waker.ts';
import type { Storage } from './storage/storage.ts';
import { sweep } from './sweep.ts';

/** Small enough that a client which dawdles or babbles costs little. */
const limits = {
  requestTimeout: 20_000,
  keepAliveTimeout: 72_000,
  maxRequestsPerSocket: 1000,
  bodyLimit: 512 * 1024,
  http: { headersTimeout: 10_000, maxHeaderSize: 8 * 1024, connectionsCheckingInterval: 5000 }
};

/** When the relay stops: what is being answered may end; what dawdles is cut, and what never said a word. */
const patience = 3000;

const minute = 60_000;
const hour = 60 * minute;

export type RelayParts = {
  /** The folder of the built app. Without it, the relay carries and serves no screens. */
  readonly app?: string;
  /** Without it, the app is served and nothing is carried. Closed when the relay closes. */
  readonly storage?: Storage;
  readonly settings?: Settings;
  readonly now?: () => number;
  readonly log?: LogStream;
};

export async function openRelay(parts: RelayParts): Promise<FastifyInstance> {
  const { app, storage, settings = defaultSettings, now = Date.now } = parts;
  const relay = fastify({
    ...limits,
    trustProxy: (_, hop) => hop < settings.proxies,
    ...logging(settings.logLevel, parts.log),
    forceCloseConnections: 'idle'
  });
  guardConnections(relay.server, settings);
  relay.addHook('preClose', done => {
    setTimeout(() => {
      relay.server.closeAllConnections();
    }, patience).unref();
    done();
  });
  relay.addHook('onRequest', async (_, reply) => {
    reply.headers(everyAnswer);
  });
  relay.addHook('onResponse', async (request, reply) => {
    logAnswer(request.log, request, reply);
  });
  relay.get('/health', async (_, reply) => {
    const isWell = await (storage?.read('SELECT 1 AS well') ?? Promise.resolve()).then(
      () => true,
      () => false
    );
    return reply
      .code(isWell ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isWell ? 'ok' : 'storage away' });
  });
  if (storage) await carry(relay, storage, { settings, now });
  if (app === undefined) relay.setNotFoundHandler((_, reply) => reply.code(404).type('text/plain').send('Not found'));
  else await serveApp(relay, app);
  return relay;
}

async function carry(
  relay: FastifyInstance,
  storage: Storage,
  { settings, now }: Pick<Context, 'settings' | 'now'>
): Promise<void> {
  const { limits: most } = settings;
  const bells = new Bells(most, now);
  storage.follow(bells);
  const keys = await pushKeys(storage);
  await serveApi(relay, {
    storage,
    settings,
    now,
    bells,
    secret: await relaySecret(storage),
    pushKey: keys.publicKey,
    sessions: new Sessions(storage, now),
    disk: new DiskGuard(storage, most.freeDisk),
    allowances: {
      sessions: new Allowance(most.sessionsPerMinute, minute, now),
      newSpaces: new Allowance(most.newSpacesPerHour, hour, now),
      mails: new Allowance(most.mailsPerMinute, minute, now),
      puts: new Allowance(most.putsPerMinute, minute, now),
      bytes: new Allowance(most.bytesPerMinute, minute, now)
    }
  });

  const chores = [
    again(relay, () => sweep(storage, now()), hour),
    again(relay, () => wake(storage, keys, now()), most.wakeEvery)
  ];
  relay.addHook('preClose', done => {
    for (const chore of chores) clearInterval(chore);
    bells.close();
    done();
  });
  relay.addHook('onClose', () => storage.close());
}

const again = (relay: FastifyInstance, work: () => Promise<unknown>, every: number) =>
  setInterval(() => {
    work().catch((problem: unknown) => {
      relay.log.warn({ why: String(problem) }, 'left for the next time');
    });
  }, every).unref();
