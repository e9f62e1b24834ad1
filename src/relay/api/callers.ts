import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from '../settings.ts';
import type { Context } from '../context.ts';
import type { Caller } from '../spaces/sessions.ts';
import type { Allowance } from '../allowance.ts';
import { refuse, type Refusal } from './refuse.ts';

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

/** How long an address must wait for more of this; 0 when it need not. */
export function waitOf(address: string, allowance: Allowance, { settings }: Context): number {
  return isLoopback(address) && settings.limits.countsLoopback === 0 ? 0 : allowance.take(address);
}

/** What goes beyond the allowance of an address. */
export function refusalOfMany(address: string, allowance: Allowance, context: Context): Refusal | undefined {
  const wait = waitOf(address, allowance, context);
  return wait > 0 ? { code: 'slow-down', wait } : undefined;
}

/** What a space may not put now: too much in a short time, or anything while the disk is full. */
export async function refusalOfPut(request: FastifyRequest, context: Context): Promise<Refusal | undefined> {
  const { allowances, disk } = context;
  const { space } = callerOf(request);
  const bytes = Buffer.isBuffer(request.body) ? request.body.length : 0;
  const wait = allowances.puts.take(space) || allowances.bytes.take(space, bytes);
  if (wait > 0) return { code: 'slow-down', wait };
  return (await disk.isFull()) ? { code: 'disk-full' } : undefined;
}
