import type { Result } from '#lib/domain/result.ts';
import type { PairingEnd } from '#lib/sync/pairing.ts';
import type { Weakness } from '#lib/sync/passphrase.ts';
import type { TroubleKind } from '#lib/sync/ports.ts';
import type { ReminderWish } from '#lib/sync/reminders.ts';

/** What this device is called on the others. */
export type DeviceName = { readonly name: string; readonly platform: string };

/** Everything about the rep's other devices that a screen may ask for. */
export type SyncRequest =
  /** Begins a space at this relay, with this device as its first. */
  | { readonly kind: 'start'; readonly relay: string; readonly device: DeviceName }
  | { readonly kind: 'leave' }
  /** Goes to the relay now: the app comes back into sight, or is online again. */
  | { readonly kind: 'now' }
  /** Sends what waits, first of all: the app goes out of sight and may not come back. */
  | { readonly kind: 'flush' }
  /** Shows a code for a new device; `claimed` answers when somebody has come with it. */
  | { readonly kind: 'invite'; readonly app: string }
  | { readonly kind: 'claimed' }
  | { readonly kind: 'admit'; readonly digits: string }
  | { readonly kind: 'cancel' }
  /**
   * The new device: enters with the code, then `join` answers when it has been let in. A device that is in
   * another space already is asked first: `instead` says that it leaves that one.
   */
  | { readonly kind: 'enter'; readonly link: string; readonly device: DeviceName; readonly instead?: boolean }
  | { readonly kind: 'join' }
  | { readonly kind: 'words' }
  | {
      readonly kind: 'recover';
      readonly words: string;
      readonly relay: string;
      readonly device: DeviceName;
      /** From the sheet, if the rep typed it. */
      readonly mark?: string;
      readonly instead?: boolean;
    }
  | { readonly kind: 'rename'; readonly device: string; readonly name: string }
  | { readonly kind: 'remove'; readonly device: string }
  | { readonly kind: 'push-key' }
  /** Without a wish, this device is not to be woken any more. */
  | { readonly kind: 'remind'; readonly wish: ReminderWish | undefined }
  | { readonly kind: 'load-month'; readonly doc: string }
  /** What the rep says to a removal of much on another device: to go along, or to have all of it back everywhere. */
  | { readonly kind: 'answer-removal'; readonly answer: 'remove' | 'keep' }
  | { readonly kind: 'lock-backup'; readonly passphrase: string }
  | { readonly kind: 'unlock-backup'; readonly file: Uint8Array<ArrayBuffer>; readonly passphrase: string };

export type SyncAnswers = {
  readonly start: undefined;
  readonly leave: undefined;
  readonly now: undefined;
  readonly flush: undefined;
  readonly invite: { readonly link: string };
  readonly claimed: { readonly digits: string; readonly platform: string };
  readonly admit: undefined;
  readonly cancel: undefined;
  readonly enter: { readonly digits: string };
  readonly join: undefined;
  readonly words: {
    readonly words: readonly string[];
    readonly relay: string;
    /** Where the log stood, for whoever uses the words; missing where the relay could not be asked. */
    readonly mark: string | undefined;
  };
  readonly recover: undefined;
  readonly rename: undefined;
  readonly remove: undefined;
  readonly 'push-key': { readonly key: string };
  readonly remind: undefined;
  readonly 'load-month': undefined;
  readonly 'answer-removal': undefined;
  readonly 'lock-backup': { readonly file: Uint8Array<ArrayBuffer> };
  readonly 'unlock-backup': { readonly updates: number };
};

/** Why it did not happen; each has a sentence in every language. Nothing was lost. */
export type SyncRefusal =
  | {
      readonly kind:
        | 'not-on'
        | 'bad-link'
        | 'wrong-passphrase'
        | 'not-a-backup'
        | 'word-count'
        | 'checksum'
        | 'not-a-mark'
        | 'already-in';
    }
  | { readonly kind: 'unknown-words'; readonly at: readonly number[] }
  | { readonly kind: 'weak'; readonly why: Weakness }
  | { readonly kind: PairingEnd }
  | { readonly kind: TroubleKind };

export type SyncAnswer<Kind extends SyncRequest['kind']> = Result<SyncAnswers[Kind], SyncRefusal>;
