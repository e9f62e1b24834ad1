import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLoopback } from '../settings.ts';
import type { Context } from '../context.ts';
import type { Caller } from '../spaces/sessions.ts';
import type { Allowance } from '../allowance.ts';
import { refuse } from './refuse.ts';

const callers = new WeakMap<FastifyRequest, Caller>();

/** Everything registered here afterwards is for callers with a session of the space in the path. */
export function requireSession(relay: FastifyInstance, { sessions }: Context): void {
  relay.addHook('onRequest', async (request, reply) => {
    const { space } = request.params as { space?: string };
    const token = /^Bearer ([\w-]{43})$/.exec(request.headers.authorization ?? '')?.[1];
    const caller = token === undefined ? undefined : await sessions.callerOf(token);
    if (!caller || caller.space !== space) return refuse(reply, 'no-session');
    callers.set(request, caller);
    return undefined;
  });
}

export function callerOf(request: FastifyRequest): Caller {
  const caller = callers.get(request);
  if (!caller) throw new Error('asked for the caller on a path that needs no session');
  return caller;
}

/** Refuses what goes beyond the allowance of an address. */
export function refuseTooMany(
  request: FastifyRequest,
  reply: FastifyReply,
  at: { context: Context; allowance: Allowance }
) {
  if (isLoopback(request.ip) && at.context.settings.limits.countsLoopback === 0) return undefined;
  const wait = at.allowance.take(request.ip);
  return wait > 0 ? refuse(reply, 'slow-down', { wait }) : undefined;
}

/** Refuses what a space may not put now: too much in a short time, or the disk is full. */
export async function refusePut(request: FastifyRequest, reply: FastifyReply, { allowances, disk }: Context) {
  const { space } = callerOf(request);
  const bytes = Buffer.isBuffer(request.body) ? request.body.length : 0;
  const wait = allowances.puts.take(space) || allowances.bytes.take(space, bytes);
  if (wait > 0) return refuse(reply, 'slow-down', { wait });
  return (await disk.isFull()) ? refuse(reply, 'disk-full') : undefined;
}
