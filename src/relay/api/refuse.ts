import type { FastifyReply } from 'fastify';
import { statusOf, type RefusalCode } from '#lib/sync/wire/answers.ts';

/**
 * Checks answer with this and never with a reply: awaiting a reply waits for it to be sent and gives nothing,
 * and what was refused would go on.
 */
export type Refusal = {
  readonly code: RefusalCode;
  /** After how many milliseconds to come back. */
  readonly wait?: number;
  /** What the code promises to carry. */
  readonly with?: object;
};

const patience: Partial<Record<RefusalCode, number>> = { unavailable: 5, 'disk-full': 30, 'slow-down': 5 };

export function refuse(reply: FastifyReply, refusal: Refusal | RefusalCode): FastifyReply {
  const { code, wait, with: more } = typeof refusal === 'string' ? { code: refusal } : refusal;
  const seconds = wait === undefined ? patience[code] : Math.ceil(wait / 1000);
  // Spread out, so that those refused together do not come back together.
  if (seconds !== undefined) reply.header('retry-after', String(Math.ceil(seconds * (1 + Math.random()))));
  return reply.code(statusOf[code]).send({ error: code, ...more });
}
