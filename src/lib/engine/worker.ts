/// <reference lib="webworker" />
import { isToBeRebuilt } from '#lib/book/rebuild.ts';
import { openBook } from '#lib/book/tables.ts';
import { runChore } from './chores.ts';
import { Engine } from './engine.ts';
import { notKept } from './not-kept.ts';
import type { Chore, Reply, Request } from './protocol.ts';
import { SyncWorker } from './sync-worker.ts';

const engine = new Engine(openBook(), {
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  exclusively: work => navigator.locks.request('satchel/engine', work)
});

const sync = new SyncWorker(engine);

type Port = Pick<MessagePort, 'postMessage'>;

/** Tables that are half full, or were filled by an older release, are filled before anything is asked of them. */
const whole = finishTables().catch(() => undefined);

async function finishTables(): Promise<void> {
  if (await isToBeRebuilt(engine.book)) await runChore(engine, { kind: 'rebuild' });
}

async function answer(port: Port, request: Request): Promise<void> {
  const { ask } = request;
  await whole;
  const reply = (answered: unknown) => {
    port.postMessage({ ask, answer: answered } satisfies Reply);
  };
  if ('command' in request) reply(await engine.send(request.command));
  else if ('sync' in request)
    reply(await sync.answer(request.sync).catch((problem: unknown) => ({ ok: false, error: notKept(problem) })));
  else reply(await runTwice(request.chore).catch((problem: unknown) => ({ ok: false, error: notKept(problem) })));
}

/** A disk that was not there is opened once more before the answer is no. */
async function runTwice(chore: Chore): Promise<unknown> {
  try {
    return await runChore(engine, chore);
  } catch (problem) {
    if (notKept(problem).kind !== 'disk-lost') throw problem;
    await engine.reopen();
    return runChore(engine, chore);
  }
}

const listen = (port: MessagePort | DedicatedWorkerGlobalScope) => {
  port.onmessage = ({ data }: MessageEvent<Request>) => {
    void answer(port, data);
  };
};

if ('onconnect' in globalThis) {
  globalThis.addEventListener('connect', event => {
    const [port] = (event as MessageEvent).ports;
    if (port) listen(port);
  });
} else {
  listen(globalThis as unknown as DedicatedWorkerGlobalScope);
}

void whole
  .then(() => engine.warm())
  .catch(() => undefined)
  .then(() => sync.start());
