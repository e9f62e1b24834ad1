import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { agreed, closeWith, derived, newKeyPair, openWith, type KeyPair } from './agreement.ts';
import { joined, Malformed, Reader, sameBytes, utf8, Writer, type Bytes } from './bytes.ts';
import { decodeWelcome, encodeWelcome, type Invitation, type Welcome } from './pairing-link.ts';
import { unlessAway, type Mailbox } from './mailbox.ts';
import { mailboxLives } from './wire/limits.ts';

/** Why a pairing ended without a new device. It is never gone on with: a new code is shown. */
export type PairingEnd = 'expired' | 'someone-else-used-it' | 'not-genuine' | 'cancelled';

export class PairingFailed extends Error {
  override readonly name = 'PairingFailed';
  readonly why: PairingEnd;

  constructor(why: PairingEnd) {
    super(`pairing ended: ${why}`);
    this.why = why;
  }
}

/** What both screens show, and what the existing device's user is told about the other. */
export type Claim = { readonly digits: string; readonly platform: string };

type Channel = Claim & { readonly key: Bytes; readonly transcript: Bytes };

const slots = { host: 'host', guest: 'guest', welcome: 'welcome', alarm: 'alarm' } as const;
const longestPlatform = 100;
const unhurried = 1_000;

export type Meeting = {
  readonly mailbox: Mailbox;
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
};

/** The existing device: shows the code, hears who came, lets in whom the user confirmed. */
export class Host {
  readonly invitation: Invitation;
  readonly #keys: KeyPair;
  readonly #meeting: Meeting;
  readonly #until: number;
  #guest: Channel | undefined;
  #isOver = false;

  private constructor(invitation: Invitation, keys: KeyPair, meeting: Meeting) {
    this.invitation = invitation;
    this.#keys = keys;
    this.#meeting = meeting;
    this.#until = meeting.now() + mailboxLives;
  }

  static async open(relay: string, meetingAt: (rendezvous: Bytes) => Meeting): Promise<Host> {
    const [rendezvous, secret] = [random(16), random(16)];
    const keys = await newKeyPair();
    const keyHash = Uint8Array.from(sha256(keys.publicKey));
    const host = new Host({ rendezvous, secret, keyHash, relay }, keys, meetingAt(rendezvous));
    await host.#meeting.mailbox.put(slots.host, keys.publicKey);
    return host;
  }

  /** Resolves when somebody with the code has come. */
  async claim(): Promise<Claim> {
    const note = await this.#wait(slots.guest);
    const { publicKey, platform } = readGuest(note, this.invitation, this.#keys.publicKey);
    const shared = await agreed(this.#keys.secret, publicKey);
    this.#guest = channelOf(this.invitation, { host: this.#keys.publicKey, guest: publicKey, platform, shared });
    return { digits: this.#guest.digits, platform };
  }

  /** Once, after the user has compared the digits; wrong ones end it. */
  async admit(digits: string, welcome: Omit<Welcome, 'relay'>): Promise<void> {
    const guest = this.#guest;
    this.#guest = undefined;
    await this.#refuseIfOver();
    if (guest?.digits !== digits) {
      await this.cancel();
      throw new PairingFailed('not-genuine');
    }
    this.#isOver = true;
    const content = encodeWelcome({ ...welcome, relay: this.invitation.relay });
    await this.#meeting.mailbox.put(slots.welcome, await closeWith(guest.key, content, guest.transcript));
  }

  /** The screen was closed. */
  async cancel(): Promise<void> {
    this.#isOver = true;
    await Promise.all([slots.host, slots.guest].map(slot => this.#meeting.mailbox.remove(slot)));
  }

  async #wait(slot: string): Promise<Bytes> {
    const look = async () => {
      await this.#refuseIfOver();
      return this.#meeting.mailbox.get(slot);
    };
    for (;;) {
      const note = await unlessAway(look());
      if (note) return note;
      await this.#meeting.pause(unhurried);
    }
  }

  async #refuseIfOver(): Promise<void> {
    if (this.#isOver) throw new PairingFailed('cancelled');
    if (this.#meeting.now() > this.#until) throw new PairingFailed('expired');
    if (await this.#meeting.mailbox.get(slots.alarm)) {
      await this.cancel();
      throw new PairingFailed('someone-else-used-it');
    }
  }
}

/** The new device: claims the code, shows the digits, and waits to be let in. */
export class Guest {
  readonly claim: Claim;
  readonly #channel: Channel;
  readonly #meeting: Meeting;
  readonly #until: number;

  private constructor(channel: Channel, meeting: Meeting) {
    this.claim = { digits: channel.digits, platform: channel.platform };
    this.#channel = channel;
    this.#meeting = meeting;
    this.#until = meeting.now() + mailboxLives;
  }

  static async enter(invitation: Invitation, platform: string, meeting: Meeting): Promise<Guest> {
    const host = await meeting.mailbox.get(slots.host);
    if (!host) throw new PairingFailed('expired');
    if (!sameBytes(sha256(host), invitation.keyHash)) throw new PairingFailed('not-genuine');
    const keys = await newKeyPair();
    const proof = proofOf(invitation, host, keys.publicKey, platform);
    const note = new Writer().raw(keys.publicKey).raw(proof).text(platform.slice(0, longestPlatform)).done();
    if (!(await meeting.mailbox.put(slots.guest, note))) {
      // Whoever was first is not let in either: the host sees this and stops.
      await meeting.mailbox.put(slots.alarm, utf8('!'));
      throw new PairingFailed('someone-else-used-it');
    }
    const shared = await agreed(keys.secret, host);
    return new Guest(channelOf(invitation, { host, guest: keys.publicKey, platform, shared }), meeting);
  }

  async welcome(): Promise<Welcome> {
    for (;;) {
      const box = await unlessAway(this.#look());
      if (box) return this.#open(box);
      this.#refuseIfLate();
      await this.#meeting.pause(unhurried);
    }
  }

  async #look(): Promise<Bytes | undefined> {
    const { mailbox } = this.#meeting;
    const box = await mailbox.get(slots.welcome);
    if (box) return box;
    this.#refuseIfLate();
    if (await mailbox.get(slots.alarm)) throw new PairingFailed('someone-else-used-it');
    if (!(await mailbox.get(slots.host))) throw new PairingFailed('cancelled');
    return undefined;
  }

  #refuseIfLate(): void {
    if (this.#meeting.now() > this.#until) throw new PairingFailed('expired');
  }

  async #open(box: Bytes): Promise<Welcome> {
    const content = await openWith(this.#channel.key, box, this.#channel.transcript);
    if (!content) throw new PairingFailed('not-genuine');
    await Promise.all(Object.values(slots).map(slot => this.#meeting.mailbox.remove(slot)));
    return decodeWelcome(content);
  }
}

type Exchange = { readonly host: Bytes; readonly guest: Bytes; readonly platform: string; readonly shared: Bytes };

function channelOf({ rendezvous, secret, relay }: Invitation, { host, guest, platform, shared }: Exchange): Channel {
  const transcript = new Writer().number(1).raw(rendezvous).text(relay).raw(host).raw(guest).text(platform).done();
  const made = derived(joined(shared, secret), transcript, 'satchel/pair/v1', 40);
  const number = new DataView(made.buffer).getBigUint64(32) % 1_000_000n;
  return { key: made.slice(0, 32), transcript, platform, digits: String(number).padStart(6, '0') };
}

/** That the guest has seen the code, and not only the mailbox. */
const proofOf = ({ secret, rendezvous }: Invitation, host: Bytes, guest: Bytes, platform: string): Bytes =>
  Uint8Array.from(hmac(sha256, secret, joined(utf8('satchel/pair/guest'), rendezvous, host, guest, utf8(platform))));

function readGuest(note: Bytes, invitation: Invitation, host: Bytes) {
  try {
    const from = new Reader(note);
    const publicKey = from.raw(32);
    const proof = from.raw(32);
    const platform = from.text(4 * longestPlatform);
    if (sameBytes(proof, proofOf(invitation, host, publicKey, platform))) return { publicKey, platform };
  } catch (problem) {
    if (!(problem instanceof Malformed)) throw problem;
  }
  throw new PairingFailed('not-genuine');
}

const random = (length: number): Bytes => globalThis.crypto.getRandomValues(new Uint8Array(length));
