import { errorIn } from './answers.ts';
import { Malformed, type Bytes } from './bytes.ts';
import { RelayTrouble, type TroubleKind } from './ports.ts';

export type Question = {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: Bytes | object;
  readonly authorization?: string;
  /** The ETag of the answer that is at hand: if it still holds, status 304 says so and brings no bytes. */
  readonly known?: string | undefined;
};

export type Answer = {
  readonly status: number;
  readonly bytes: Bytes;
  readonly date: number | undefined;
  readonly etag: string | undefined;
};

/** A refusal that means something to whoever asked. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: string;
  readonly answer: unknown;

  constructor(code: string, answer: unknown) {
    super(`the relay refused: ${code}`);
    this.code = code;
    this.answer = answer;
  }
}

/** On 2G a full answer takes its time; a dead connection must still be noticed. */
const patience = 30_000;
const largestAnswer = 1024 * 1024;
const smallBody = 32 * 1024;

const troubles: Readonly<Record<string, TroubleKind>> = {
  revoked: 'revoked',
  closed: 'closed',
  'invite-needed': 'invite-needed',
  'over-quota': 'full',
  'too-many-streams': 'full',
  'disk-full': 'full',
  'slow-down': 'slow-down',
  unavailable: 'unreachable',
  'too-many-devices': 'refused',
  'origin-refused': 'refused'
};

/** One question over HTTP. Throws `RelayTrouble`, or `Refused` for what only the asker understands. */
export async function askHttp(origin: string, question: Question): Promise<Answer> {
  const { response, bytes } = await exchanged(origin, question);
  const date = Date.parse(response.headers.get('date') ?? '');
  const etag = response.headers.get('etag') ?? undefined;
  const { status } = response;
  const isKnown = status === 304 && question.known !== undefined;
  if (response.ok || isKnown) return { status, bytes, date: Number.isNaN(date) ? undefined : date, etag };
  throw refusalIn(response, bytes);
}

export function readJson<T>(bytes: Uint8Array, read: (value: unknown) => T): T {
  try {
    return read(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (problem) {
    // A captive portal answers everything with 200 and a page.
    if (problem instanceof Malformed || problem instanceof SyntaxError) throw new RelayTrouble('unreachable');
    throw problem;
  }
}

async function exchanged(origin: string, { method, path, body, authorization, known }: Question) {
  const isBytes = body instanceof Uint8Array;
  const type = body === undefined ? {} : { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' };
  try {
    const response = await fetch(origin + path, {
      method,
      headers: {
        ...type,
        ...(authorization === undefined ? {} : { authorization }),
        ...(known === undefined ? {} : { 'if-none-match': known })
      },
      ...(body === undefined ? {} : { body: isBytes ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
      // Goes out even if the page is gone before it is answered; browsers allow it for small bodies only.
      keepalive: isBytes && body.length <= smallBody,
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store'
    });
    return { response, bytes: await bounded(response) };
  } catch (problem) {
    if (problem instanceof RelayTrouble) throw problem;
    throw new RelayTrouble('unreachable');
  }
}

async function bounded(response: Response): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) break;
    length += next.value.length;
    if (length > largestAnswer) throw new RelayTrouble('refused');
    parts.push(next.value);
  }
  return new Uint8Array(await new Blob(parts.map(part => Uint8Array.from(part))).arrayBuffer());
}

function refusalIn(response: Response, bytes: Bytes): Error {
  const seconds = Number(response.headers.get('retry-after'));
  const wait = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
  try {
    const answer: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const code = errorIn(answer);
    const kind = troubles[code];
    return kind ? new RelayTrouble(kind, wait) : new Refused(code, answer);
  } catch {
    // Not the relay's own words: a proxy, a portal, a relay that is starting.
    return new RelayTrouble(response.status === 429 ? 'slow-down' : 'unreachable', wait);
  }
}
