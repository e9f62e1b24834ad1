import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Challenge, RefusalCode, Session, SessionRequest } from '#lib/sync/wire/answers.ts';
import type { Context } from '../context.ts';
import { ownOrigins } from '../origins.ts';
import { admit } from '../spaces/admit.ts';
import { challenge, refusalOf } from '../spaces/challenge.ts';
import { tokenHashOf } from '../spaces/sessions.ts';
import { refusalOfMany, waitOf } from './callers.ts';
import { refuse } from './refuse.ts';
import { shapes } from './shapes.ts';

type Asked = SessionRequest | { readonly device: string; readonly signature?: never };
type Path = { Params: { readonly space: string }; Body: Asked };

const sessionLives = 3_600_000;

/** Asked with a device alone it gives a challenge; asked with the challenge signed, a token. */
export function openSessions(relay: FastifyInstance, context: Context): void {
  const options = { bodyLimit: 4096, schema: { params: shapes.space, body: shapes.session } };
  relay.post<Path>('/v1/s/:space/session', options, async (request, reply) => {
    const { space } = request.params;
    const { body } = request;
    const tooMany = refusalOfMany(request.ip, context.allowances.sessions, context);
    if (tooMany) return refuse(reply, tooMany);
    if (body.signature === undefined)
      return challenge(context.secret, { space, device: body.device }, context.now()) satisfies Challenge;
    if (!ownOrigins(request, context.settings).includes(body.origin)) return refuse(reply, 'origin-refused');
    const answer = { ...body, space, purpose: 'session/v1', target: '' } as const;
    const wrong = refusalOf(context.secret, answer, context.now());
    if (wrong) return refuse(reply, wrong);
    const session = await letIn(request as Invited, context);
    return typeof session === 'string' ? refuse(reply, session) : session;
  });
}

type Invited = FastifyRequest<{ Params: { readonly space: string }; Body: SessionRequest }>;

async function letIn(request: Invited, context: Context): Promise<Session | RefusalCode> {
  const { storage, settings, now } = context;
  const { space } = request.params;
  const { device, publicKey, nonce, invite } = request.body;
  const token = randomBytes(32).toString('base64url');
  const expiresAt = now() + sessionLives;
  const newcomer = { space, device, publicKey, nonce, tokenHash: tokenHashOf(token), expiresAt };
  const mayCreate = () => refusalToCreate(request.ip, invite, context);
  const door = { now: now(), devices: settings.limits.devices, mayCreate };
  const refused = await storage.write(space, query => admit(query, newcomer, door));
  return refused ?? { token, expiresAt, serverTime: now() };
}

function refusalToCreate(address: string, invite: string | undefined, context: Context): RefusalCode | undefined {
  const { settings } = context;
  const isInvited = settings.invite !== undefined && invite !== undefined && isSame(invite, settings.invite);
  if (!isInvited && !settings.isOpen) return 'invite-needed';
  return waitOf(address, context.allowances.newSpaces, context) > 0 ? 'slow-down' : undefined;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map(text => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
