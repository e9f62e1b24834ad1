/// <reference lib="webworker" />
import type { Result } from '#lib/domain/result.ts';
import type { NewRow } from '#lib/domain/rows.ts';
import type { ErrorWords } from '#lib/exchange/error-file.ts';
import type { FileRefusal } from '#lib/exchange/file/refusal.ts';
import { introductionIn, type Introduction } from '#lib/exchange/introduction.ts';
import { fileLimits } from '#lib/exchange/file/refusal.ts';
import type { FileKind } from '#lib/exchange/mapping/fields.ts';
import { proposeMapping, type Mapping } from '#lib/exchange/mapping/mapping.ts';
import type { PlanOptions } from '#lib/exchange/plan/options.ts';
import { Reading, type PlanSummary, type Sniffed } from '#lib/exchange/reading.ts';

/** What the page may ask of the file it has given. */
export type Question =
  | { readonly kind: 'sniff'; readonly source: Blob | string }
  | { readonly kind: 'propose'; readonly headers: readonly string[]; readonly fileKind: FileKind }
  | { readonly kind: 'plan'; readonly mapping: Mapping; readonly options: PlanOptions }
  | { readonly kind: 'batch'; readonly index: number }
  | { readonly kind: 'errors'; readonly words: ErrorWords }
  | { readonly kind: 'introduce'; readonly text: string };

export type Answers = {
  readonly sniff: Result<Sniffed, FileRefusal>;
  readonly propose: Mapping;
  readonly plan: PlanSummary;
  readonly batch: readonly NewRow[];
  readonly errors: string;
  readonly introduce: Introduction;
};

export type Asked = { readonly ask: number; readonly question: Question };
export type Answered = { readonly ask: number } & (
  { readonly answer: Answers[Question['kind']] } | { readonly broken: string }
);

type Port = Pick<DedicatedWorkerGlobalScope, 'postMessage' | 'onmessage'>;

/** Answers the questions that come through a port about one file at a time. */
export function serve(port: Port): void {
  const reading = new Reading();
  const reply = (answered: Answered) => {
    port.postMessage(answered);
  };
  port.onmessage = ({ data: { ask, question } }: MessageEvent<Asked>) => {
    answerTo(reading, question).then(
      answer => {
        reply({ ask, answer });
      },
      (problem: unknown) => {
        reply({ ask, broken: String(problem) });
      }
    );
  };
}

async function answerTo(reading: Reading, question: Question): Promise<Answers[Question['kind']]> {
  switch (question.kind) {
    case 'sniff':
      return reading.sniff(await contentOf(question.source));
    case 'propose':
      return proposeMapping(question.headers, question.fileKind);
    case 'plan':
      return reading.plan(question.mapping, question.options);
    case 'batch':
      return reading.batch(question.index);
    case 'errors':
      return reading.errors(question.words);
    case 'introduce':
      return introductionIn(question.text);
  }
}

/** A file far too big is refused by its first bytes past the limit, without filling the memory. */
async function contentOf(source: Blob | string): Promise<Uint8Array | string> {
  if (typeof source === 'string') return source;
  return new Uint8Array(await source.slice(0, fileLimits.bytes + 1).arrayBuffer());
}

serve(globalThis as unknown as DedicatedWorkerGlobalScope);
