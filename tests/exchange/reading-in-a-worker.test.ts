import { afterEach, describe, expect, test, vi } from 'vitest';
import { serve } from '#lib/engine/reader.ts';
import { openReading } from '#lib/engine/reading-client.ts';
import { problemKinds } from '#lib/exchange/plan/problem.ts';
import type { ErrorWords } from '#lib/exchange/error-file.ts';
import { options, valueOf } from './support/planning.ts';

type Port = Parameters<typeof serve>[0];
type Reader = ReturnType<NonNullable<Parameters<typeof openReading>[0]>>;

const ports: MessagePort[] = [];

/** The real reader at the other end of a real channel; only the thread is missing. */
function reader(listen: (port: Port) => void = serve): Reader {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  listen(port2 as unknown as Port);
  return Object.assign(port1 as unknown as Reader, {
    terminate: () => {
      port1.close();
    }
  });
}

afterEach(() => {
  vi.useRealTimers();
  for (const port of ports.splice(0)) port.close();
});

const file = new Blob(['ID,Title,Stage,Amount,Owner\nA-1,Roof,Proposal,5,Ola\nA-2,Door,Proposal,lots,Ola']);

describe('a file given to the reader', () => {
  test('is first shown, then planned, then handed over in batches', async () => {
    const reading = openReading(reader);
    const sniffed = valueOf(await reading.sniff(file));
    expect(sniffed).toMatchObject({
      ...{ records: 2, owners: [{ name: 'Ola', count: 2 }], sample: [['A-1', 'Roof', 'Proposal', '5', 'Ola'], {}] },
      mapping: { kind: 'deals', dialect: 'generic', columns: ['externalId', 'title', 'stage', 'amount', 'owner'] }
    });
    const plan = valueOf(await reading.plan(sniffed.mapping, options));
    expect(plan).toMatchObject({
      batches: 1,
      counts: { deals: 1, failed: 1 },
      problems: [{ line: 3, kind: 'bad-amount' }]
    });
    expect(valueOf(await reading.batch(0)).map(({ table }) => table)).toEqual(['deals', 'changes']);
    const kinds = Object.fromEntries(problemKinds.map(kind => [kind, kind])) as ErrorWords['kinds'];
    expect(valueOf(await reading.errors({ line: 'Row', problem: 'Problem', kinds }))).toContain('A-2,Door');
  });

  test('may also be pasted cells', async () => {
    const sniffed = valueOf(await openReading(reader).sniff('Name\tPhone\nAnna\t601'));
    expect(sniffed).toMatchObject({ records: 1, mapping: { kind: 'people', columns: ['name', 'phone'] } });
  });

  test('that is no table is refused by what it is', async () => {
    const picture = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])]);
    expect(await openReading(reader).sniff(picture)).toEqual({
      ...{ ok: false, error: { kind: 'not-text', looksLike: 'image' } }
    });
  });

  test('is let go when the rep cancels, and no question after that is answered', async () => {
    const reading = openReading(() => reader(() => undefined));
    const waiting = reading.sniff(file);
    reading.cancel();
    expect(await waiting).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(await reading.batch(0)).toEqual({ ok: false, error: { kind: 'cancelled' } });
  });

  test('is let go after a minute without an answer', async () => {
    vi.useFakeTimers();
    const waiting = openReading(() => reader(() => undefined)).sniff(file);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await waiting).toEqual({ ok: false, error: { kind: 'took-too-long' } });
  });

  test('planned before it is read is a bug that is reported, not awaited for ever', async () => {
    const reading = openReading(reader);
    const answer = await reading.plan({ kind: 'deals', dialect: 'generic', columns: [] }, options);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'reader-failed' } });
    reading.cancel();
    expect(await reading.batch(0)).toEqual(answer);
  });
});
