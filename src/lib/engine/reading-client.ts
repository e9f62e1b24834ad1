import { err, ok, type Result } from '#lib/domain/result.ts';
import type { NewRow } from '#lib/domain/rows.ts';
import type { ErrorWords } from '#lib/exchange/error-file.ts';
import type { FileRefusal } from '#lib/exchange/file/refusal.ts';
import type { Introduction } from '#lib/exchange/introduction.ts';
import type { FileKind } from '#lib/exchange/mapping/fields.ts';
import type { Mapping } from '#lib/exchange/mapping/mapping.ts';
import type { PlanOptions } from '#lib/exchange/plan/options.ts';
import type { PlanSummary, Sniffed } from '#lib/exchange/reading.ts';
import { scriptUrl } from './script-url.ts';
import readerUrl from './reader.ts?worker&url';
import type { Answered, Answers, Asked, Question } from './reader.ts';

export { fieldsOf, fileKinds } from '#lib/exchange/mapping/fields.ts';
export type { FileKind, FileRefusal, Introduction, Mapping, PlanOptions, PlanSummary, Sniffed };

/** Milliseconds in which any honest file is read. */
const cap = 60_000;

/** Why there was no answer. The reader has stopped; nothing was imported by it. */
export type ReadingFailure =
  | { readonly kind: 'took-too-long' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'reader-failed'; readonly detail: string };

type Answer<Value, Refusal = never> = Promise<Result<Value, Refusal | ReadingFailure>>;

/** The page's hand on the worker that reads one file. */
export interface FileReading {
  /** Reads a file, or cells pasted from a spreadsheet. */
  sniff(source: Blob | string): Answer<Sniffed, FileRefusal>;
  /** What the columns mean if the rows are of this kind. */
  propose(headers: readonly string[], fileKind: FileKind): Answer<Mapping>;
  plan(mapping: Mapping, options: PlanOptions): Answer<PlanSummary>;
  /** Rows of the last plan, to be sent to the engine as one `add-rows`. */
  batch(index: number): Answer<readonly NewRow[]>;
  /** The records that were left out, as the text of a CSV file. */
  errors(words: ErrorWords): Answer<string>;
  /** Somebody as a card, a code or a signature introduces them. */
  introduce(text: string): Answer<Introduction>;
  /** Stops at once, whatever is being read. */
  cancel(): void;
}

type Reader = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror' | 'terminate'>;

const startReader = (): Reader => new Worker(scriptUrl(readerUrl), { type: 'module', name: 'reader' });

export function openReading(start: () => Reader = startReader, patience = cap): FileReading {
  const { ask, stop } = converse(start(), patience);
  return {
    sniff: async source => {
      const answer = await ask({ kind: 'sniff', source });
      return answer.ok ? answer.value : answer;
    },
    propose: (headers, fileKind) => ask({ kind: 'propose', headers, fileKind }),
    plan: (mapping, options) => ask({ kind: 'plan', mapping, options }),
    batch: index => ask({ kind: 'batch', index }),
    errors: words => ask({ kind: 'errors', words }),
    introduce: text => ask({ kind: 'introduce', text }),
    cancel: () => {
      stop({ kind: 'cancelled' });
    }
  };
}

type Settle = (answer: Result<never, ReadingFailure>) => void;

/** Questions and answers over one worker. The first failure is the end of it: a stuck worker answers nothing else. */
function converse(reader: Reader, patience: number) {
  const waiting = new Map<number, Settle>();
  let failure: ReadingFailure | undefined;
  let asked = 0;
  const stop = (reason: ReadingFailure) => {
    failure ??= reason;
    reader.terminate();
    for (const settle of waiting.values()) settle(err(failure));
    waiting.clear();
  };
  reader.onerror = event => {
    stop({ kind: 'reader-failed', detail: event.message });
  };
  reader.onmessage = ({ data }: MessageEvent<Answered>) => {
    if ('broken' in data) stop({ kind: 'reader-failed', detail: data.broken });
    else waiting.get(data.ask)?.(ok(data.answer as never));
    waiting.delete(data.ask);
  };
  const ask = <Kind extends Question['kind']>(
    question: Extract<Question, { kind: Kind }>
  ): Promise<Result<Answers[Kind], ReadingFailure>> => {
    if (failure) return Promise.resolve(err(failure));
    const message: Asked = { ask: (asked += 1), question };
    return new Promise(resolve => {
      const tooLong = setTimeout(stop, patience, { kind: 'took-too-long' });
      waiting.set(message.ask, answer => {
        clearTimeout(tooLong);
        resolve(answer);
      });
      reader.postMessage(message);
    });
  };
  return { ask, stop };
}
