import { RelayTrouble } from './ports.ts';
import type { Session } from './session.ts';
import { bellPath } from './wire/paths.ts';

/** The relay sends a comment line every minute at most; after this silence the connection is dead. */
const longestSilence = 90_000;

/** Listens until hung up, or throws: someone wrote. Only a hint, so that what is in it is not even read. */
export async function listenToBell(session: Session, rung: () => void, hangUp: AbortSignal): Promise<void> {
  const silence = new AbortController();
  const response = await opened(session, AbortSignal.any([hangUp, silence.signal]));
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      silence.abort();
    }, longestSilence);
  };
  try {
    heard();
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      heard();
      if (/^data:/m.test(next.value)) rung();
    }
  } catch {
    if (!hangUp.aborted) throw new RelayTrouble('unreachable');
  } finally {
    clearTimeout(timer);
  }
}

async function opened(session: Session, signal: AbortSignal): Promise<Response> {
  const authorization = await session.authorization();
  const url = session.account.origin + bellPath(session.space);
  const response = await fetch(url, {
    headers: { authorization },
    signal,
    credentials: 'omit',
    cache: 'no-store'
  }).catch(() => {
    throw new RelayTrouble('unreachable');
  });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !type.startsWith('text/event-stream')) throw new RelayTrouble('unreachable');
  return response;
}

/** Full jitter: a thousand phones that lost the relay together do not come back together. */
export const backoff = (attempt: number, chance: number): number =>
  1_000 + chance * (Math.min(60_000, 1_000 * 2 ** Math.min(attempt, 10)) - 1_000);
