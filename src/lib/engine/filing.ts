import type { Book, JournalEntry } from '#lib/book/tables.ts';
import type { Replica } from '#lib/replica/replica.ts';

/** After a change the files wait this long for the next one, so that a burst is filed at once. */
const pause = 1_000;

/** Moves what the journal holds into the documents' files; only what is on disk there leaves the journal. */
export class Filing {
  readonly #book: Book;
  readonly #replica: Replica;
  readonly #exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(book: Book, replica: Replica, exclusively: <T>(work: () => Promise<T>) => Promise<T>) {
    this.#book = book;
    this.#replica = replica;
    this.#exclusively = exclusively;
  }

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // What could not be filed stays in the journal, where it is just as safe; the files are opened anew next time.
      this.now().catch(() => {
        this.#replica.forget();
      });
    }, pause);
  }

  async now(): Promise<number> {
    clearTimeout(this.#timer);
    return this.#exclusively(async () => {
      const docs = (await this.#book.journal.orderBy('doc').uniqueKeys()) as string[];
      for (const doc of docs) await this.#file(doc);
      return this.#book.journal.filter(({ filed }) => filed !== true).count();
    });
  }

  async #file(doc: string): Promise<void> {
    const known = await this.#book.journal.where('doc').equals(doc).sortBy('n');
    const entries = known.filter(({ filed }) => !filed);
    if (entries.length === 0) return;
    await this.#replica.file(
      doc,
      entries.map(({ update }) => update)
    );
    await this.#release(entries);
  }

  /** Once there are other devices, what is not on its way to them stays. */
  async #release(entries: readonly JournalEntry[]): Promise<void> {
    const book = this.#book;
    await book.transaction('rw', [book.journal, book.meta], async () => {
      const isShared = (await book.meta.get('space')) !== undefined;
      const filed = (await book.journal.bulkGet(entries.flatMap(({ n }) => n ?? []))).filter(
        entry => entry !== undefined
      );
      const waiting = isShared ? filed.filter(({ handed }) => !handed) : [];
      await book.journal.bulkDelete(filed.flatMap(({ n }) => n ?? []));
      await book.journal.bulkPut(waiting.map(entry => ({ ...entry, filed: true })));
    });
  }
}
