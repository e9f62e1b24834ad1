import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Statement } from '#lib/sync/wire/signing.ts';
import type { Context } from '../context.ts';
import { ownOrigins } from '../origins.ts';
import { refusalOf } from '../spaces/challenge.ts';
import { closeSpace, isRevoked, publicKeyOf, revoke } from '../spaces/leave.ts';
import { refusalOfMany } from './callers.ts';
import { refuse, type Refusal } from './refuse.ts';
import { shapes } from './shapes.ts';

/** What takes the space key itself, and no session: a token that leaks must not be able to do it. */
export function ownerCommands(relay: FastifyInstance, context: Context): void {
  const { storage, now } = context;
  type DevicePath = { Params: { readonly space: string; readonly device: string } };
  const ofDevice = { schema: { params: shapes.device } };
  relay.post<DevicePath>('/v1/s/:space/device/:device/revoke', ofDevice, async (request, reply) => {
    const { space, device } = request.params;
    const refusal = await refusalOfUnsigned(request, { context, space, purpose: 'revoke/v1', target: device });
    if (refusal) return refuse(reply, refusal);
    const known = await storage.write(space, query => revoke(query, { space, device, now: now() }));
    if (!known) return refuse(reply, 'not-found');
    storage.announce({ kind: 'revoked', space, device });
    return reply.code(204).send();
  });

  type SpacePath = { Params: { readonly space: string } };
  relay.delete<SpacePath>('/v1/s/:space', { schema: { params: shapes.space } }, async (request, reply) => {
    const { space } = request.params;
    const refusal = await refusalOfUnsigned(request, { context, space, purpose: 'delete/v1', target: space });
    if (refusal) return refuse(reply, refusal);
    await storage.write(space, query => closeSpace(query, space, now()));
    storage.announce({ kind: 'closed', space });
    return reply.code(204).send();
  });
}

type Claim = {
  readonly context: Context;
  readonly space: string;
  readonly purpose: Statement['purpose'];
  readonly target: string;
};

const signed = /^Signature ([\w-]{64})\.([\w-]{22})\.(\d{1,15})\.([\w-]{86})$/;

async function refusalOfUnsigned(request: FastifyRequest, claim: Claim): Promise<Refusal | undefined> {
  const { context, space, purpose, target } = claim;
  const tooMany = refusalOfMany(request.ip, context.allowances.sessions, context);
  if (tooMany) return tooMany;
  const [, nonce, device, expiresAt, signature] = signed.exec(request.headers.authorization ?? '') ?? [];
  if (nonce === undefined || device === undefined || signature === undefined) return { code: 'bad-signature' };
  const publicKey = await publicKeyOf(context.storage.read, space);
  if (publicKey === undefined) return { code: 'not-found' };
  if (await isRevoked(context.storage.read, space, device)) return { code: 'revoked' };
  const said = { nonce, expiresAt: Number(expiresAt), signature, space, device, publicKey, purpose, target };
  const refusals = ownOrigins(request, context.settings).map(origin =>
    refusalOf(context.secret, { ...said, origin }, context.now())
  );
  return refusals.includes(undefined) ? undefined : { code: refusals[0] ?? 'bad-signature' };
}
