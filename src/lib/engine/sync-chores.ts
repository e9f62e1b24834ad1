import { err, ok } from '#lib/domain/result.ts';
import { makeBackup, openBackup } from '#lib/sync/backup.ts';
import { newRoot } from '#lib/sync/keys.ts';
import { readMark } from '#lib/sync/known-log.ts';
import { unlessAway } from '#lib/sync/mailbox.ts';
import { weaknessOf } from '#lib/sync/passphrase.ts';
import { PairingFailed } from '#lib/sync/pairing.ts';
import { RelayTrouble } from '#lib/sync/ports.ts';
import { pushKeyOf, wishReminders } from '#lib/sync/reminders.ts';
import { readWords, wordsOf } from '#lib/sync/recovery.ts';
import { documentNames } from './everything.ts';
import { answerRemoval } from './mass-removal.ts';
import { merge } from './merging.ts';
import { Meeting } from './meeting.ts';
import { beginRemoving } from './removing-devices.ts';
import { loadSpace, rootOf } from './space.ts';
import type { SyncAnswer, SyncRefusal, SyncRequest } from './sync-protocol.ts';
import type { Syncing } from './syncing.ts';

type Kinds = SyncRequest['kind'];
type Answer = Promise<SyncAnswer<Kinds>>;
type Of<Kind extends Kinds> = Extract<SyncRequest, { kind: Kind }>;

const notOn = err<SyncRefusal>({ kind: 'not-on' });
const done = ok(undefined);

/** Carries out what a screen asks about the other devices. What the relay or another device refuses is an answer. */
export class SyncChores {
  readonly #syncing: Syncing;
  readonly #meeting: Meeting;

  constructor(syncing: Syncing) {
    this.#syncing = syncing;
    this.#meeting = new Meeting(syncing);
  }

  async run(request: SyncRequest): Answer {
    try {
      return await this.#answer(request);
    } catch (problem) {
      if (problem instanceof PairingFailed) return err({ kind: problem.why });
      if (problem instanceof RelayTrouble) return err({ kind: problem.kind });
      throw problem;
    }
  }

  #answer(request: SyncRequest): Answer {
    switch (request.kind) {
      case 'start':
        return this.#syncing.enter(newRoot(), request.relay, request.device).then(() => done);
      case 'leave':
        return this.#syncing.leave().then(() => done);
      case 'now':
        this.#syncing.now();
        return Promise.resolve(done);
      case 'flush':
        return this.#flush();
      case 'words':
        return this.#words();
      case 'recover':
        return this.#recover(request);
      case 'rename':
        return this.#rename(request);
      case 'remove':
        return this.#remove(request.device);
      case 'push-key':
      case 'remind':
        return this.#remind(request);
      case 'load-month':
        return this.#loadMonth(request.doc);
      case 'answer-removal':
        return this.#answerRemoval(request.answer);
      case 'lock-backup':
        return this.#lockBackup(request.passphrase);
      case 'unlock-backup':
        return this.#unlockBackup(request);
      default:
        return this.#meeting.answer(request);
    }
  }

  async #remind(request: Of<'push-key' | 'remind'>): Promise<SyncAnswer<'push-key' | 'remind'>> {
    const { session } = this.#syncing;
    if (!session) return notOn;
    if (request.kind === 'push-key') return ok({ key: await pushKeyOf(session) });
    await wishReminders(session, request.wish);
    return done;
  }

  async #flush(): Promise<SyncAnswer<'flush'>> {
    await this.#syncing.sync?.flush();
    this.#syncing.now();
    return done;
  }

  async #loadMonth(doc: string): Promise<SyncAnswer<'load-month'>> {
    await this.#syncing.sync?.want(doc);
    this.#syncing.now();
    return done;
  }

  async #answerRemoval(answer: 'remove' | 'keep'): Promise<SyncAnswer<'answer-removal'>> {
    await answerRemoval(this.#syncing.engine.book, answer);
    this.#syncing.now();
    return done;
  }

  async #words(): Promise<SyncAnswer<'words'>> {
    const { space, sync } = this.#syncing;
    if (!space || !sync) return notOn;
    // Out of reach of the relay the words are worth as much; only the mark is missing then.
    const mark = await unlessAway(sync.mark());
    return ok({ words: wordsOf(await rootOf(space)), relay: space.relay, mark });
  }

  async #recover({ words, relay, device, mark = '', instead }: Of<'recover'>): Promise<SyncAnswer<'recover'>> {
    const read = readWords(words);
    if (read.kind === 'unknown-words') return err({ kind: 'unknown-words', at: read.at });
    if (read.kind !== 'root') return err({ kind: read.kind });
    const known = readMark(mark);
    if (known === 'not-a-mark') return err({ kind: known });
    if (this.#syncing.space && !instead) return err({ kind: 'already-in' });
    await this.#syncing.enter(read.root, relay, device, known);
    return done;
  }

  async #rename({ device, name }: Of<'rename'>): Promise<SyncAnswer<'rename'>> {
    const record = this.#syncing.sync?.devices.find(each => each.device === device);
    if (!record) return notOn;
    await this.#syncing.put({ ...record, name });
    return done;
  }

  /** Turned away by the relay at once; then everybody else moves to a space whose key the removed one has never had. */
  async #remove(device: string): Promise<SyncAnswer<'remove'>> {
    if (!this.#syncing.sync) return notOn;
    await beginRemoving(this.#syncing.engine.book, device);
    const result = await this.#syncing.round();
    return result.kind === 'trouble' ? err({ kind: result.trouble.kind }) : done;
  }

  async #lockBackup(passphrase: string): Promise<SyncAnswer<'lock-backup'>> {
    const weakness = weaknessOf(passphrase);
    if (weakness) return err({ kind: 'weak', why: weakness });
    const { book, replica } = this.#syncing.engine;
    const space = await loadSpace(book);
    const documents: { name: string; state: Uint8Array }[] = [];
    for (const name of await documentNames(book, replica)) documents.push({ name, state: await replica.state(name) });
    const root = space && (await rootOf(space));
    return ok({ file: await makeBackup({ root, madeAt: Date.now(), documents }, passphrase) });
  }

  async #unlockBackup({ file, passphrase }: Of<'unlock-backup'>): Promise<SyncAnswer<'unlock-backup'>> {
    const opened = await openBackup(file, passphrase);
    if (opened.kind !== 'restored') return err({ kind: opened.kind });
    const { documents } = opened.backup;
    await merge(
      this.#syncing.engine,
      documents.map(({ name, state }) => ({ doc: name, update: state }))
    );
    return ok({ updates: documents.length });
  }
}
