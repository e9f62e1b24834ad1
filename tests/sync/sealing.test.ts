import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  decodeBody,
  decodeFrame,
  decodeSnapshot,
  encodeBody,
  encodeSnapshot,
  framesOf,
  type Body
} from '#lib/sync/body.ts';
import { joined, Malformed, Reader, Writer } from '#lib/sync/bytes.ts';
import { sealedEnvelope } from '#lib/sync/envelope.ts';
import { spaceKeys } from '#lib/sync/keys.ts';
import type { Envelope } from '#lib/sync/ports.ts';
import { deflate, inflate, padme } from '#lib/sync/squeeze.ts';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { decodeHeader, genesis, headerLength, kinds, type EntryHeader } from '#lib/sync/wire/entry.ts';

const bytes = (minLength = 0, maxLength = 400) =>
  fc.uint8Array({ minLength, maxLength }).map(value => Uint8Array.from(value));
const id = bytes(16, 16).map(toBase64url);
const number = fc.maxSafeNat();
const docs = fc.array(fc.record({ name: fc.string({ maxLength: 20 }), update: bytes() }), { maxLength: 4 });
const seen = fc.record({ stream: id, seq: number, logHash: bytes(15, 15).map(toBase64url) });
const body: fc.Arbitrary<Body> = fc.record({
  schema: number,
  minReader: number,
  at: number,
  clockOffset: fc.integer(),
  seen: fc.array(seen, { maxLength: 5 }),
  docs
});
const chain = fc.record({ device: id, gen: number, dseq: number, hash: id });
const snapshot = fc.record({ schema: number, minReader: number, chains: fc.array(chain, { maxLength: 5 }), docs });

const header = (device = 7): EntryHeader => ({
  space: new Uint8Array(16),
  gen: 1,
  stream: new Uint8Array(16).fill(3),
  kind: kinds.update,
  device: new Uint8Array(16).fill(device),
  dseq: 1,
  prev: genesis
});

describe('what is sealed', () => {
  let envelope: Envelope;

  beforeAll(async () => {
    envelope = sealedEnvelope(await spaceKeys(new Uint8Array(32)));
  });

  test('opens to the same bytes, padded', async () => {
    await fc.assert(
      fc.asyncProperty(bytes(), async content => {
        const opened = await envelope.open(await envelope.seal(header(), content));
        expect(opened?.subarray(0, content.length)).toEqual(content);
        expect(opened?.length).toBe(padme(content.length));
      })
    );
  });

  test('does not open when any one bit was changed', async () => {
    const entry = await envelope.seal(header(), Uint8Array.of(1, 2, 3, 4, 5));
    for (let bit = 0; bit < entry.length * 8; bit += 1) {
      const at = Math.floor(bit / 8);
      expect(await envelope.open(entry.with(at, (entry[at] ?? 0) ^ (1 << (bit % 8))))).toBeUndefined();
    }
  });

  test('does not open under another header, in another space, or cut short', async () => {
    const entry = await envelope.seal(header(), Uint8Array.of(1, 2, 3));
    const other = await envelope.seal(header(8), Uint8Array.of(1, 2, 3));
    expect(await envelope.open(joined(other.slice(0, headerLength), entry.slice(headerLength)))).toBeUndefined();
    expect(await envelope.open(entry.slice(0, -1))).toBeUndefined();
    expect(await envelope.open(new Uint8Array(0))).toBeUndefined();
    const elsewhere = sealedEnvelope(await spaceKeys(new Uint8Array(32).fill(1)));
    expect(await elsewhere.open(entry)).toBeUndefined();
  });

  test('is never sealed twice with the same IV', async () => {
    const entries = await Promise.all(Array.from({ length: 200 }, () => envelope.seal(header(), Uint8Array.of(1))));
    expect(new Set(entries.map(entry => toBase64url(entry.slice(headerLength, headerLength + 12)))).size).toBe(200);
  });

  test('says in the clear what the header says, and no more of its length than Padmé leaves', async () => {
    const sizes = new Set<number>();
    for (let length = 100; length < 128; length += 1) {
      const entry = await envelope.seal(header(), new Uint8Array(length));
      expect(decodeHeader(entry)).toEqual(header());
      sizes.add(entry.length);
    }
    expect(sizes.size).toBeLessThanOrEqual(8);
    for (let length = 2; length < 100_000; length += 37) expect(padme(length) / length).toBeLessThan(1.12);
  });
});

describe('a body', () => {
  test('is read back as it was written, and so is a snapshot', () => {
    fc.assert(
      fc.property(body, value => {
        expect(decodeBody(encodeBody(value))).toEqual(value);
      })
    );
    fc.assert(
      fc.property(snapshot, value => {
        expect(decodeSnapshot(encodeSnapshot(value))).toEqual(value);
      })
    );
  });

  test('from a newer app is read as far as it is known', () => {
    fc.assert(
      fc.property(body, bytes(), (value, more) => {
        expect(decodeBody(joined(encodeBody(value), more))).toEqual(value);
      })
    );
  });

  test('in frames comes together again, whatever padding follows each', () => {
    fc.assert(
      fc.property(bytes(0, 2_000), fc.integer({ min: 1, max: 300 }), fc.boolean(), (packed, size, fresh) => {
        const frames = framesOf(packed, fresh, size).map(frame => decodeFrame(joined(frame, new Uint8Array(9))));
        expect(joined(...frames.map(({ chunk }) => chunk))).toEqual(packed);
        expect(frames.every(frame => frame.fresh === fresh && frame.parts === frames.length)).toBe(true);
      })
    );
  });

  test('of arbitrary bytes is refused, never a crash', () => {
    for (const decode of [decodeBody, decodeSnapshot, decodeFrame])
      fc.assert(
        fc.property(bytes(), hostile => {
          try {
            decode(hostile);
          } catch (problem) {
            expect(problem).toBeInstanceOf(Malformed);
          }
        }),
        { numRuns: 1_000 }
      );
  });

  test('that promises a billion documents costs nothing', () => {
    const hostile = new Writer().number(1).number(1).number(1).number(0).number(0).number(1e9).done();
    expect(() => decodeBody(hostile)).toThrow(Malformed);
    const long = new Writer()
      .number(1)
      .number(1)
      .number(1)
      .number(0)
      .number(0)
      .number(1)
      .number(2 ** 40)
      .done();
    expect(() => decodeBody(long)).toThrow(Malformed);
  });

  test('that unpacks to too much is refused before it is unpacked', async () => {
    const bomb = await deflate(new Uint8Array(20 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(50_000);
    await expect(inflate(bomb, 1024 * 1024)).rejects.toThrow(Malformed);
    await expect(inflate(Uint8Array.of(255, 255, 255), 1024)).rejects.toThrow(Malformed);
  });
});

test('a number has one spelling', () => {
  fc.assert(
    fc.property(number, value => {
      expect(new Reader(new Writer().number(value).done()).number()).toBe(value);
    })
  );
  expect(() => new Reader(Uint8Array.of(128, 0)).number()).toThrow(Malformed);
  expect(() => new Reader(new Uint8Array(20).fill(255)).number()).toThrow(Malformed);
});
