import { Malformed, Reader, utf8, Writer, type Bytes } from './bytes.ts';
import { fromBase64url, toBase64url } from './wire/base64url.ts';

/** What the existing device shows. It leads to a meeting place and proves who waits there; it opens nothing by itself. */
export type Invitation = {
  readonly rendezvous: Bytes;
  /** One-time, 128 bits. */
  readonly secret: Bytes;
  /** SHA-256 of the existing device's key for this pairing. */
  readonly keyHash: Bytes;
  readonly relay: string;
};

const version = 1;
const longestLink = 1_000;
const longestOrigin = 200;

export function linkOf(app: string, { rendezvous, secret, keyHash, relay }: Invitation): string {
  const code = Uint8Array.of(version, ...rendezvous, ...secret, ...keyHash, ...utf8(relay));
  return `${app}/#p=${toBase64url(code)}`;
}

/** From a scan or a paste: a whole link, or only what follows `#p=`. */
export function readLink(pasted: string): Invitation | undefined {
  const text = pasted.trim();
  if (text.length > longestLink) return undefined;
  const code = fromBase64url(text.slice(text.lastIndexOf('#p=') + (text.includes('#p=') ? 3 : 1)));
  try {
    return code && readCode(new Reader(code));
  } catch (problem) {
    if (problem instanceof Malformed) return undefined;
    throw problem;
  }
}

function readCode(from: Reader): Invitation | undefined {
  if (from.raw(1)[0] !== version) return undefined;
  const [rendezvous, secret, keyHash] = [from.raw(16), from.raw(16), from.raw(32)];
  const relay = new TextDecoder().decode(from.raw(Math.min(from.left, longestOrigin + 1)));
  return isOrigin(relay) ? { rendezvous, secret, keyHash, relay } : undefined;
}

/** HTTPS, or this very machine. */
export function isOrigin(text: string): boolean {
  if (text.length > longestOrigin || !URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  const isLocal = protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return origin === text && (protocol === 'https:' || isLocal);
}

/** What goes over once both are sure: enough to enter the space, and to notice a relay that rolled it back. */
export type Welcome = {
  readonly root: Bytes;
  readonly relay: string;
  readonly heads: readonly { readonly stream: Bytes; readonly seq: number; readonly logHash: Bytes }[];
};

/** More would not fit a mailbox. */
const mostHeads = 50;

export function encodeWelcome({ root, relay, heads }: Welcome): Bytes {
  const told = heads.slice(0, mostHeads);
  const out = new Writer().raw(root).text(relay).number(told.length);
  for (const { stream, seq, logHash } of told) out.raw(stream).number(seq).raw(logHash);
  return out.done();
}

export function decodeWelcome(bytes: Bytes): Welcome {
  const from = new Reader(bytes);
  const root = from.raw(32);
  const relay = from.text(longestOrigin);
  if (!isOrigin(relay)) throw new Malformed('not a relay');
  const heads = from.list(mostHeads, () => ({ stream: from.raw(16), seq: from.number(), logHash: from.raw(32) }));
  return { root, relay, heads };
}
