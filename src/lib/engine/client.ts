import { scriptUrl } from './script-url.ts';
import workerUrl from './worker.ts?worker&url';
import { ownScript } from './own-script.ts';
import type { Chore, ChoreAnswers, Command, Receipt, Reply, Request } from './protocol.ts';
import workerAddress from './worker.ts?worker&url';

/** The page's hand on the worker. It can ask; it cannot reach in. */
export interface Engine {
  /** Resolves once the change is on disk, or with the reason why it is not. */
  send(command: Command): Promise<Receipt>;
  run<Kind extends Chore['kind']>(chore: Extract<Chore, { kind: Kind }>): Promise<ChoreAnswers[Kind]>;
}

interface Port {
  postMessage(message: Request): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
}

/** One worker for all tabs where the browser has shared ones (Chrome on Android from 148), else one for this tab. */
function openPort(onbroken: (detail: string) => void): Port {
  const fail = (event: Event) => {
    onbroken(event instanceof ErrorEvent ? event.message : 'the worker did not start');
  };
  if (typeof SharedWorker === 'undefined') {
    const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'satchel' });
    worker.onerror = fail;
    return worker;
  }
  const shared = new SharedWorker(scriptUrl(workerUrl), { type: 'module', name: 'satchel' });
  shared.onerror = fail;
  return shared.port;
}

export function openEngine(): Engine {
  const waiting = new Map<number, (answer: never) => void>();
  let asked = 0;
  let broken: string | undefined;
  const port = openPort(detail => {
    broken = detail;
    const failed = { ok: false, error: { kind: 'engine-failed', detail } };
    for (const answer of waiting.values()) answer(failed as never);
    waiting.clear();
  });
  port.onmessage = ({ data }) => {
    waiting.get(data.ask)?.(data.answer as never);
    waiting.delete(data.ask);
  };
  const ask = <Answer>(what: { command: Command } | { chore: Chore }): Promise<Answer> => {
    if (broken !== undefined)
      return Promise.resolve({ ok: false, error: { kind: 'engine-failed', detail: broken } } as Answer);
    asked += 1;
    const message = { ask: asked, ...what };
    return new Promise(resolve => {
      waiting.set(message.ask, resolve);
      port.postMessage(message);
    });
  };
  return { send: command => ask({ command }), run: chore => ask({ chore }) };
}
