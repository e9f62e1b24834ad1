import { Malformed, type Bytes } from './bytes.ts';

/** Padmé (Nikitin et al., 2019): at most 12 % longer, and the length tells only its magnitude and a few bits. */
export function padme(length: number): number {
  if (length < 2) return length;
  const exponent = Math.floor(Math.log2(length));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** Math.max(0, exponent - kept);
  return Math.ceil(length / step) * step;
}

/** Zeros after the content; whoever reads knows the length from the content. */
export function padded(content: Bytes): Bytes {
  const out = new Uint8Array(padme(content.length));
  out.set(content);
  return out;
}

export async function deflate(content: Bytes): Promise<Bytes> {
  return through(new CompressionStream('deflate-raw'), content, Infinity);
}

/** Refuses to grow beyond `most` bytes: a few hundred bytes may unpack to gigabytes. */
export async function inflate(content: Bytes, most: number): Promise<Bytes> {
  try {
    return await through(new DecompressionStream('deflate-raw'), content, most);
  } catch (problem) {
    throw problem instanceof Malformed ? problem : new Malformed('does not unpack');
  }
}

async function through(stream: CompressionStream | DecompressionStream, content: Bytes, most: number): Promise<Bytes> {
  const writer = stream.writable.getWriter();
  // Failures surface at the reading end.
  writer.write(content).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel().catch(() => undefined);
      throw new Malformed('unpacks to too much');
    }
    parts.push(value);
  }
  const out = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
