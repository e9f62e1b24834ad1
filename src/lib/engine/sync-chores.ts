import { err, ok } from '#lib/domain/result.ts';
import { makeBackup, openBackup } from '#lib/sync/backup.ts';
import { newRoot } from '#lib/sync/keys.ts';
import { weaknessOf } from '#lib/sync/passphrase.ts';
import { PairingFailed } from '#lib/sync/pairing.ts';
import { RelayTrouble } from '#lib/sync/ports.ts';
import { readWords, wordsOf } from '#lib/sync/recovery.ts';
import { movedDevices } from '#lib/sync/rekey.ts';
import { fromBase64url } from '#lib/sync/wire/base64url.ts';
import { documentNames } from './everything.ts';
import { merge } from './merging.ts';
import { Meeting } from './meeting.ts';
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
      case 'words':
        return this.#words();
      case 'recover':
        return this.#recover(request);
      case 'rename':
        return this.#rename(request);
      case 'remove':
        return this.#remove(request.device);
      case 'load-month':
        this.#syncing.sync?.want(request.doc);
        this.#syncing.now();
        return Promise.resolve(done);
      case 'lock-backup':
        return this.#lockBackup(request.passphrase);
      case 'unlock-backup':
        return this.#unlockBackup(request);
      default:
        return this.#meeting.answer(request);
    }
  }

  async #words(): Promise<SyncAnswer<'words'>> {
    const { space } = this.#syncing;
    if (!space) return notOn;
    return ok({ words: wordsOf(await rootOf(space)), relay: space.relay });
  }

  async #recover({ words, relay, device }: Of<'recover'>): Promise<SyncAnswer<'recover'>> {
    const read = readWords(words);
    if (read.kind === 'unknown-words') return err({ kind: 'unknown-words', at: read.at });
    if (read.kind !== 'root') return err({ kind: read.kind });
    await this.#syncing.enter(read.root, relay, device);
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
    const { session, sync } = this.#syncing;
    const id = fromBase64url(device);
    if (!session || !sync || !id) return notOn;
    await session.revoke(id);
    const root = newRoot();
    for (const record of await movedDevices(sync.devices, new Set([device]), root, Date.now())) {
      await sync.putDevice(record);
    }
    const told = await sync.round();
    if (told.kind === 'trouble') return err({ kind: told.trouble.kind });
    await this.#syncing.move(root);
    return done;
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
