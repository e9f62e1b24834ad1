const pattern = (expression: string) => ({ type: 'string', pattern: `^${expression}$` }) as const;

/** 16 bytes in their only base64url spelling. */
const id = pattern('[\\w-]{21}[AQgw]');
const hash = pattern('[\\w-]{42}[AEIMQUYcgkosw048]');
const count = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER } as const;
const object = <Shape extends object>(properties: Shape, required: readonly (keyof Shape)[]) =>
  ({ type: 'object', properties, required }) as const;

/** What a request must look like before anything looks at it. */
export const shapes = {
  space: object({ space: id }, ['space']),
  device: object({ space: id, device: id }, ['space', 'device']),
  entry: object({ space: id, stream: id, device: id, dseq: count }, ['space', 'stream', 'device', 'dseq']),
  stream: object({ space: id, stream: id }, ['space', 'stream']),
  since: object({ since: count, logHash: hash }, ['since']),
  weighed: object({ since: count }, []),
  snapshot: object({ space: id, id }, ['space', 'id']),
  covers: object({ space: id, stream: id, covers: count }, ['space', 'stream', 'covers']),
  part: object({ id, at: count, of: count }, ['id', 'at', 'of']),
  offset: object({ at: count }, ['at']),
  note: object({ rendezvous: id, slot: pattern('[a-z0-9-]{1,16}') }, ['rendezvous', 'slot']),
  session: {
    ...object(
      {
        device: id,
        nonce: pattern('[\\w-]{64}'),
        expiresAt: count,
        publicKey: pattern('[\\w-]{43}'),
        origin: { type: 'string', maxLength: 300 },
        signature: pattern('[\\w-]{86}'),
        invite: { type: 'string', maxLength: 300 }
      },
      ['device']
    ),
    dependencies: { signature: ['nonce', 'expiresAt', 'publicKey', 'origin'] }
  }
} as const;
