import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RefusalCode } from '#lib/sync/wire/answers.ts';
import type { Context } from '../context.ts';
import { allowReading, mayAsk } from '../origins.ts';
import { reminders } from '../push/reminders.ts';
import { StorageAway, StorageFull } from '../storage/storage.ts';
import { requireSession } from './callers.ts';
import { getEntries, putEntries } from './entries.ts';
import { getBell, getHeads } from './heads.ts';
import { mailboxes } from './mail.ts';
import { ownerCommands } from './owner.ts';
import { refuse } from './refuse.ts';
import { openSessions } from './sessions.ts';
import { getSnapshots, putSnapshots, verifySnapshots } from './snapshots.ts';

/** Everything under /v1. */
export async function serveApi(relay: FastifyInstance, context: Context): Promise<void> {
  relay.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    allowReading(request, reply, context.settings);
    return mayAsk(request, context.settings) ? undefined : refuse(reply, 'origin-refused');
  });
  relay.setErrorHandler(answerProblem);
  relay.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_, body, done) => {
    done(null, body);
  });
  relay.options('/v1/*', (_, reply) => reply.code(204).send());

  openSessions(relay, context);
  ownerCommands(relay, context);
  await relay.register((scope, _, done) => {
    mailboxes(scope, context);
    done();
  });
  await relay.register((scope, _, done) => {
    requireSession(scope, context);
    putEntries(scope, context);
    getEntries(scope, context);
    putSnapshots(scope, context);
    getSnapshots(scope, context);
    verifySnapshots(scope, context);
    getHeads(scope, context);
    getBell(scope, context);
    reminders(scope, context);
    done();
  });
}

/** What is wrong with a request is told; what is wrong with us is logged, without the values it was wrong about. */
function answerProblem(problem: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (problem instanceof StorageFull) return refuse(reply, 'disk-full');
  if (problem instanceof StorageAway) {
    request.log.error({ why: problem.message }, 'the storage is away');
    return refuse(reply, 'unavailable');
  }
  const status = problem.statusCode ?? 500;
  if (status < 500) return refuse(reply, codeFor(status));
  request.log.error({ name: problem.name, code: problem.code, stack: problem.stack }, 'broken');
  return refuse(reply, 'unavailable');
}

const codeFor = (status: number): RefusalCode => (status === 413 ? 'too-large' : 'bad-request');
