import type { FastifyReply } from 'fastify';
import { statusOf, type RefusalCode } from '#lib/sync/wire/answers.ts';

const patience: Partial<Record<RefusalCode, number>> = { unavailable: 5, 'disk-full': 30, 'slow-down': 5 };

/** @param more what the code promises to carry, and after how many milliseconds to come back */
export function refuse(
  reply: FastifyReply,
  code: RefusalCode,
  more: { readonly wait?: number; readonly with?: object } = {}
): FastifyReply {
  const seconds = more.wait === undefined ? patience[code] : Math.ceil(more.wait / 1000);
  // Spread out, so that those refused together do not come back together.
  if (seconds !== undefined) reply.header('retry-after', String(Math.ceil(seconds * (1 + Math.random()))));
  return reply.code(statusOf[code]).send({ error: code, ...more.with });
}
