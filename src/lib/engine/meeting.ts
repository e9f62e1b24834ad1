import { err, ok } from '#lib/domain/result.ts';
import { Guest, Host } from '#lib/sync/pairing.ts';
import { linkOf, readLink, type Welcome } from '#lib/sync/pairing-link.ts';
import { mailboxOverHttp } from '#lib/sync/mailbox.ts';
import type { Bytes } from '#lib/sync/bytes.ts';
import { relayOverHttp } from '#lib/sync/relay-http.ts';
import { fromBase64url, toBase64url } from '#lib/sync/wire/base64url.ts';
import { rootOf } from './space.ts';
import type { DeviceName, SyncAnswer, SyncRefusal, SyncRequest } from './sync-protocol.ts';
import type { Syncing } from './syncing.ts';

type MeetingRequest = Extract<SyncRequest, { kind: 'invite' | 'claimed' | 'admit' | 'cancel' | 'enter' | 'join' }>;

const notOn = err<SyncRefusal>({ kind: 'not-on' });
const done = ok(undefined);

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

const meetingAt = (relay: string) => (rendezvous: Bytes) => ({
  mailbox: mailboxOverHttp(relay, rendezvous),
  now: () => Date.now(),
  pause
});

/** Two devices of one rep meet: the one that is in shows a code, the other comes with it. One meeting at a time. */
export class Meeting {
  readonly #syncing: Syncing;
  #host: Host | undefined;
  #guest: { readonly guest: Guest; readonly device: DeviceName } | undefined;

  constructor(syncing: Syncing) {
    this.#syncing = syncing;
  }

  async answer(request: MeetingRequest): Promise<SyncAnswer<MeetingRequest['kind']>> {
    switch (request.kind) {
      case 'invite':
        return this.#invite(request.app);
      case 'claimed':
        return this.#host ? ok(await this.#host.claim()) : notOn;
      case 'admit':
        return this.#admit(request.digits);
      case 'cancel':
        await this.#host?.cancel();
        this.#host = undefined;
        this.#guest = undefined;
        return done;
      case 'enter':
        return this.#enter(request);
      case 'join':
        return this.#join();
    }
  }

  async #invite(app: string): Promise<SyncAnswer<'invite'>> {
    const { space } = this.#syncing;
    if (!space) return notOn;
    await this.#host?.cancel();
    this.#host = await Host.open(space.relay, meetingAt(space.relay));
    return ok({ link: linkOf(app, this.#host.invitation) });
  }

  async #admit(digits: string): Promise<SyncAnswer<'admit'>> {
    const { space, session } = this.#syncing;
    const host = this.#host;
    if (!space || !session || !host) return notOn;
    this.#host = undefined;
    const { streams } = await relayOverHttp(session).heads();
    const heads = streams.flatMap(({ stream, seq, logHash }): Welcome['heads'] => {
      const [id, hash] = [fromBase64url(stream), fromBase64url(logHash)];
      return id && hash ? [{ stream: id, seq, logHash: hash }] : [];
    });
    await host.admit(digits, { root: await rootOf(space), heads });
    return done;
  }

  async #enter({ link, device, instead }: Extract<MeetingRequest, { kind: 'enter' }>): Promise<SyncAnswer<'enter'>> {
    const invitation = readLink(link);
    if (!invitation) return err({ kind: 'bad-link' });
    if (this.#syncing.space && !instead) return err({ kind: 'already-in' });
    const guest = await Guest.enter(invitation, device.platform, meetingAt(invitation.relay)(invitation.rendezvous));
    this.#guest = { guest, device };
    return ok({ digits: guest.claim.digits });
  }

  async #join(): Promise<SyncAnswer<'join'>> {
    if (!this.#guest) return notOn;
    const { guest, device } = this.#guest;
    const { root, relay, heads } = await guest.welcome();
    this.#guest = undefined;
    await this.#syncing.enter(root, relay, device, { kind: 'heads', heads: heads.map(asTexts) });
    return done;
  }
}

const asTexts = ({ stream, seq, logHash }: Welcome['heads'][number]) => ({
  stream: toBase64url(stream),
  seq,
  logHash: toBase64url(logHash)
});
