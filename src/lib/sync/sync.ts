import { type AppVersion, allRules, noGossip, usualLimits, type Limits, type Room, type Rules } from './room.ts';
import { Directory } from './directory.ts';
import { controlDocument, type DeviceRecord } from './devices.ts';
import { sealedEnvelope } from './envelope.ts';
import type { SpaceKeys } from './keys.ts';
import { goesOnFrom, markOf, type KnownLog } from './known-log.ts';
import { Ledger } from './ledger.ts';
import type { Bytes } from './bytes.ts';
import { RelayTrouble, type Disk, type Documents, type Relay, type Surroundings, type TroubleKind } from './ports.ts';
import { push, sealUnsent, streamFor } from './push.ts';
import { round } from './round.ts';
import { newStream } from './state.ts';
import { readOnlyDocuments, unreadableIn, whereabouts, type SyncStatus } from './status.ts';
import { toBase64url } from './wire/base64url.ts';

export type Membership = {
  readonly keys: SpaceKeys;
  readonly device: Bytes;
  readonly disk: Disk;
  readonly documents: Documents;
  readonly relay: Relay;
  readonly around: Surroundings;
  readonly app: AppVersion;
  readonly limits?: Limits;
  readonly rules?: Rules;
};

export type RoundResult =
  | { readonly kind: 'relay-has-everything' | 'more-to-do' }
  | { readonly kind: 'trouble'; readonly trouble: RelayTrouble };

/** One device's part in its space: rounds with the relay, one at a time. */
export class Sync {
  readonly #room: Room;
  readonly #directory: Directory;
  #turn: Promise<unknown> = Promise.resolve();
  #trouble: TroubleKind | undefined;

  private constructor(room: Room, directory: Directory) {
    this.#room = room;
    this.#directory = directory;
  }

  static async open(membership: Membership): Promise<Sync> {
    const { keys, device, disk, documents, limits = usualLimits, rules = allRules, ...rest } = membership;
    const directory = new Directory(keys.names, () => new Date(rest.around.now()).getUTCFullYear());
    const room: Room = {
      ...rest,
      space: keys.spaceId,
      device,
      me: toBase64url(device),
      ledger: await Ledger.open(disk, documents),
      documents,
      envelope: sealedEnvelope(keys),
      streamId: directory.idOf,
      limits,
      rules,
      gossip: noGossip()
    };
    return new Sync(room, directory);
  }

  /** What there is to do now. Trouble with the relay is an answer; other problems are thrown. */
  round(): Promise<RoundResult> {
    return this.#alone(async () => {
      try {
        const done = await round(this.#room, this.#directory.nameOf);
        this.#trouble = undefined;
        return { kind: done ? 'relay-has-everything' : 'more-to-do' };
      } catch (problem) {
        if (!(problem instanceof RelayTrouble)) throw problem;
        this.#trouble = problem.kind;
        // What comes in waits; what goes out need not.
        if (problem.kind === 'held') await this.#send();
        return { kind: 'trouble', trouble: problem };
      }
    });
  }

  /** `unsent` counts journal entries that are not sealed, as of now. */
  status(unsent: number): SyncStatus {
    const { ledger, gossip, app } = this.#room;
    return {
      where: whereabouts(ledger.saved, unsent),
      trouble: this.#trouble,
      readOnly: readOnlyDocuments(ledger.saved, app.reader),
      older: gossip.older,
      unreadable: unreadableIn(ledger.saved)
    };
  }

  get devices(): readonly DeviceRecord[] {
    return this.#room.ledger.saved.devices;
  }

  /** When each of the others was last heard, by the relay's clock. */
  get lastHeard(): ReadonlyMap<string, number> {
    return new Map(this.#room.ledger.saved.peers.map(({ device, heardAt }) => [device, heardAt]));
  }

  /** Milliseconds to add to this device's clock to have the relay's. */
  get clockOffset(): number {
    return this.#room.gossip.clockOffset;
  }

  /** Follows a month of activity that was left out at first: from the next round on, and for good. */
  want(doc: string): Promise<void> {
    return this.#alone(async () => {
      const { ledger, documents, around, streamId } = this.#room;
      const id = await streamId(doc);
      // What is here already has a stream, or gets one together with what it owes.
      if (ledger.stream(id) || (await documents.names()).includes(doc)) return;
      await ledger.commit({ streams: [newStream(id, doc, around.now())] });
    });
  }

  /** The app may be gone in a moment: what is unsent goes out before anything is heard or checked. */
  flush(): Promise<void> {
    return this.#alone(() => this.#send());
  }

  async #send(): Promise<void> {
    try {
      await sealUnsent(this.#room);
      await push(this.#room);
    } catch (problem) {
      if (!(problem instanceof RelayTrouble)) throw problem;
      this.#trouble = problem.kind;
    }
  }

  /** Is the relay's log the one that was known elsewhere, or a continuation of it? Throws `RelayTrouble`. */
  goesOnFrom(known: KnownLog): Promise<boolean> {
    return this.#alone(() => goesOnFrom(this.#room, known));
  }

  /** Where the log stands, to be written down. Throws `RelayTrouble`. */
  mark(): Promise<string | undefined> {
    return this.#alone(() => markOf(this.#room));
  }

  /** Adds, renames, removes, all or none: kept here at once, told to the others in the next round. */
  putDevices(devices: readonly DeviceRecord[]): Promise<void> {
    return this.#alone(async () => {
      const { ledger } = this.#room;
      const stream = await streamFor(this.#room, controlDocument);
      await ledger.commit({
        devices,
        streams: [{ ...stream, owes: stream.owes === 'lost' ? 'lost' : 'first' }]
      });
    });
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work, work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}
