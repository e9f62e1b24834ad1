import type { FastifyInstance } from 'fastify';
import { wireLimits } from '#lib/sync/wire/limits.ts';
import type { Context } from '../context.ts';
import { noteIn, putNote, takeAway } from '../spaces/mail.ts';
import { refusalOfMany } from './callers.ts';
import { refuse } from './refuse.ts';
import { shapes } from './shapes.ts';

/** Where two devices meet that have no session in common yet. Who knows the name of the place may use it. */
export function mailboxes(relay: FastifyInstance, context: Context): void {
  const { storage, now, allowances, disk } = context;
  type Path = { Params: { readonly rendezvous: string; readonly slot: string } };
  const path = '/v1/mail/:rendezvous/:slot';
  const schema = { params: shapes.note };
  relay.addHook('onRequest', async (request, reply) => {
    const tooMany = refusalOfMany(request.ip, allowances.mails, context);
    return tooMany && refuse(reply, tooMany);
  });

  relay.put<Path>(path, { schema, bodyLimit: wireLimits.mail }, async (request, reply) => {
    const { body } = request;
    if (!Buffer.isBuffer(body) || body.length === 0) return refuse(reply, 'bad-request');
    if (await disk.isFull()) return refuse(reply, 'disk-full');
    const note = { ...request.params, body };
    const refused = await storage.write(note.rendezvous, query => putNote(query, note, now()));
    return refused ? refuse(reply, refused) : reply.code(204).send();
  });

  relay.get<Path>(path, { schema }, async (request, reply) => {
    const { rendezvous, slot } = request.params;
    const body = await noteIn(storage.read, rendezvous, slot, now());
    return body ? reply.type('application/octet-stream').send(Buffer.from(body)) : refuse(reply, 'not-found');
  });

  relay.delete<Path>(path, { schema }, async (request, reply) => {
    const { rendezvous, slot } = request.params;
    await storage.write(rendezvous, query => takeAway(query, rendezvous, slot));
    return reply.code(204).send();
  });
}
