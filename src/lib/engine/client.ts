import { scriptUrl } from './script-url.ts';
import workerUrl from './worker.ts?worker&url';
import type { Chore, ChoreAnswers, Command, Question, Receipt, Reply, Request } from './protocol.ts';
import type { SyncAnswer, SyncRequest } from './sync-protocol.ts';

/** The page's hand on the worker. It can ask; it cannot reach in. */
export interface Engine {
  /** Resolves once the change is on disk, or with the reason why it is not. */
  send(command: Command): Promise<Receipt>;
  run<Kind extends Chore['kind']>(chore: Extract<Chore, { kind: Kind }>): Promise<ChoreAnswers[Kind]>;
  /** About the rep's other devices. */
  sync<Kind extends SyncRequest['kind']>(request: Extract<SyncRequest, { kind: Kind }>): Promise<SyncAnswer<Kind>>;
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

/** A worker that has not answered for so long is gone; every command may be asked again without harm. */
const patience = 60_000;

type Answer = (answer: unknown) => void;

/** One line to the worker. Every question gets an answer: the worker's own, or that it failed. */
class Line {
  readonly #port: Port;
  readonly #waiting = new Map<number, Answer>();
  #asked = 0;
  broken: string | undefined;

  constructor() {
    this.#port = openPort(detail => {
      this.#break(detail);
    });
    this.#port.onmessage = ({ data }) => {
      this.#waiting.get(data.ask)?.(data.answer);
      this.#waiting.delete(data.ask);
    };
  }

  ask(what: Question): Promise<unknown> {
    this.#asked += 1;
    const message = { ask: this.#asked, ...what };
    return new Promise(resolve => {
      const timer = setTimeout(() => {
        if ('command' in what) this.#break('the worker did not answer');
      }, patience);
      this.#waiting.set(message.ask, answer => {
        clearTimeout(timer);
        resolve(answer);
      });
      this.#port.postMessage(message);
    });
  }

  #break(detail: string): void {
    this.broken = detail;
    for (const answer of this.#waiting.values()) answer({ ok: false, error: { kind: 'engine-failed', detail } });
    this.#waiting.clear();
  }
}

export function openEngine(): Engine {
  let line = new Line();
  const ask = <Answered>(what: Question): Promise<Answered> => {
    if (line.broken !== undefined) line = new Line();
    return line.ask(what) as Promise<Answered>;
  };
  return { send: command => ask({ command }), run: chore => ask({ chore }), sync: request => ask({ sync: request }) };
}
