import type { FastifyInstance } from 'fastify';
import { callerOf } from '../api/callers.ts';
import { refuse } from '../api/refuse.ts';
import { shapes } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { isLoopback } from '../settings.ts';
import { forgetReminder, keepReminder } from './reminder.ts';

type Path = { Params: { readonly space: string } };
type Wish = {
  Body: {
    readonly endpoint: string;
    readonly p256dh: string;
    readonly auth: string;
    readonly times: readonly number[];
  };
};

const key = (length: string) => ({ type: 'string', pattern: `^[\\w-]{${length}}=*$` }) as const;

const body = {
  type: 'object',
  properties: {
    endpoint: { type: 'string', maxLength: 1_000 },
    p256dh: key('87'),
    auth: key('22'),
    times: { type: 'array', maxItems: 100, items: { type: 'integer', minimum: 0 } }
  },
  required: ['endpoint', 'p256dh', 'auth', 'times']
} as const;

/** Where a device leaves the times at which it wishes to be woken, and takes them back. */
export function reminders(relay: FastifyInstance, { storage, settings, now, disk, pushKey }: Context): void {
  const path = '/v1/s/:space/reminders';

  relay.get<Path>(path, { schema: { params: shapes.space } }, (_, reply) => reply.send({ key: pushKey }));

  relay.put<Path & Wish>(path, { schema: { params: shapes.space, body } }, async (request, reply) => {
    const { endpoint, p256dh, auth, times } = request.body;
    if (!mayPushTo(endpoint, settings.pushHosts)) return refuse(reply, 'bad-request');
    if (await disk.isFull()) return refuse(reply, 'disk-full');
    const { space, device } = callerOf(request);
    const origin = request.headers.origin ?? '';
    const reminder = { space, device, endpoint, p256dh, auth, origin, times };
    await storage.write(space, query => keepReminder(query, reminder, now()));
    return reply.code(204).send();
  });

  relay.delete<Path>(path, { schema: { params: shapes.space } }, async (request, reply) => {
    const { space, device } = callerOf(request);
    await storage.write(space, query => forgetReminder(query, space, device));
    return reply.code(204).send();
  });
}

/** The relay calls where a client says: only push services that browsers use, or it could be sent anywhere. */
function mayPushTo(endpoint: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, host, hostname } = new URL(endpoint);
  if (protocol !== 'https:' && !isLoopback(hostname)) return false;
  return hosts.some(known => (known.startsWith('.') ? host.endsWith(known) : host === known));
}
