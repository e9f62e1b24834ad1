import { keepPiece } from '#lib/book/memos.ts';
import type { Book, Memo } from '#lib/book/tables.ts';
import { longestMemo, memoBitrate } from '#lib/domain/memo.ts';
import { levelOf } from './level.ts';

/** A kill loses no more than what was said since the last piece. */
const pieceLasts = 2_000;
const barsShown = 24;
const barLasts = 120;

const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

export const canRecord = (): boolean => 'MediaRecorder' in globalThis && 'mediaDevices' in navigator;

/** Records the rep's own voice, a piece at a time, each on disk before the next. */
export class Recorder {
  readonly #book: Book;
  readonly #activity: string;
  isOn = $state(false);
  seconds = $state(0);
  /** How loud it was lately, 0…1, the latest last. */
  levels: readonly number[] = $state.raw([]);
  isRefused = $state(false);
  #stop: (() => Promise<void>) | undefined;

  constructor(book: Book, activity: string) {
    this.#book = book;
    this.#activity = activity;
  }

  async start(id: string): Promise<void> {
    this.isRefused = false;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      this.#record(id, stream);
    } catch {
      // The rep, the phone or the browser said no; the screen says where to allow it.
      this.isRefused = true;
    }
  }

  async stop(): Promise<void> {
    await this.#stop?.();
  }

  #record(id: string, stream: MediaStream): void {
    const type = types.find(one => MediaRecorder.isTypeSupported(one)) ?? '';
    const recorder = new MediaRecorder(stream, { audioBitsPerSecond: memoBitrate, ...(type && { mimeType: type }) });
    const began = Date.now();
    let writing: Promise<void> = Promise.resolve();
    recorder.ondataavailable = ({ data }) => {
      const seconds = Math.min(longestMemo, Math.round((Date.now() - began) / 1_000));
      const memo: Omit<Memo, 'bytes'> = { id, activity: this.#activity, at: began, seconds, type: recorder.mimeType };
      writing = writing.then(async () => keepPiece(this.#book, memo, await data.arrayBuffer()));
    };
    const level = levelOf(stream);
    const ticking = setInterval(() => {
      this.seconds = Math.floor((Date.now() - began) / 1_000);
      this.levels = [...this.levels, level.now()].slice(-barsShown);
      if (this.seconds >= longestMemo) void this.stop();
    }, barLasts);
    const ended = new Promise(resolve => {
      recorder.onstop = resolve;
    });
    this.#stop = async () => {
      clearInterval(ticking);
      if (recorder.state !== 'inactive') recorder.stop();
      await ended;
      for (const track of stream.getTracks()) track.stop();
      level.end();
      await writing;
      this.#stop = undefined;
      this.isOn = false;
    };
    recorder.start(pieceLasts);
    this.seconds = 0;
    this.levels = [];
    this.isOn = true;
  }
}
