import { Agent, request } from 'node:http';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { entryPath } from '#lib/sync/wire/paths.ts';
import { newId, type RawDevice } from '../support/relay-client.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 1000 });

/** A PUT as cheap as Node has it, so that the one who asks is not what is measured. */
function put(url: string, token: string, body: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
    const asked = request(url, { method: 'PUT', agent, headers }, answer => {
      answer.resume().once('end', () => {
        resolve(answer.statusCode ?? 0);
      });
    });
    asked.once('error', reject).end(body);
  });
}

export type Load = { readonly perSecond: number; readonly p50: number; readonly p99: number };

/** Every writer sends its next entry as soon as the last one is answered. */
export async function appendLoad(writers: readonly RawDevice[], address: string, forMs: number): Promise<Load> {
  const waits: number[] = [];
  const end = performance.now() + forMs;
  const write = async (device: RawDevice) => {
    const stream = newId();
    while (performance.now() < end) {
      const { bytes, dseq } = device.seal(stream, 300);
      const path = entryPath(device.space.name, toBase64url(stream), device.name, dseq);
      const from = performance.now();
      const status = await put(address + path, device.token, bytes);
      if (status !== 200) throw new Error(`not appended: ${String(status)}`);
      waits.push(performance.now() - from);
    }
  };
  await Promise.all(writers.map(write));
  waits.sort((a, b) => a - b);
  const at = (share: number) => waits[Math.floor(waits.length * share)] ?? 0;
  return { perSecond: waits.length / (forMs / 1000), p50: at(0.5), p99: at(0.99) };
}
