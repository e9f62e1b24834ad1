import type { Bytes } from './bytes.ts';
import { askHttp, Refused } from './http.ts';
import { RelayTrouble } from './ports.ts';
import { toBase64url } from './wire/base64url.ts';
import { mailPath } from './wire/paths.ts';

/** A meeting place at the relay for ten minutes: a note that lies in a slot stays, and the second one is refused. */
export type Mailbox = {
  /** False when the slot was taken. */
  readonly put: (slot: string, note: Bytes) => Promise<boolean>;
  readonly get: (slot: string) => Promise<Bytes | undefined>;
  readonly remove: (slot: string) => Promise<void>;
};

export function mailboxOverHttp(origin: string, rendezvous: Bytes): Mailbox {
  const path = (slot: string) => mailPath(toBase64url(rendezvous), slot);
  return {
    async put(slot, note) {
      const refused = await refusalOf(askHttp(origin, { method: 'PUT', path: path(slot), body: note }), 'slot-taken');
      return refused === undefined;
    },
    async get(slot) {
      try {
        return (await askHttp(origin, { method: 'GET', path: path(slot) })).bytes;
      } catch (problem) {
        if (problem instanceof Refused && problem.code === 'not-found') return undefined;
        throw problem instanceof Refused ? new RelayTrouble('refused') : problem;
      }
    },
    async remove(slot) {
      await refusalOf(askHttp(origin, { method: 'DELETE', path: path(slot) }), 'not-found');
    }
  };
}

/** A relay that is busy or out of reach for a moment ends no meeting: only time does. */
export async function unlessAway<Found>(asked: Promise<Found>): Promise<Found | undefined> {
  try {
    return await asked;
  } catch (problem) {
    if (problem instanceof RelayTrouble && ['unreachable', 'slow-down'].includes(problem.kind)) return undefined;
    throw problem;
  }
}

async function refusalOf(asked: Promise<unknown>, code: string): Promise<Refused | undefined> {
  try {
    await asked;
    return undefined;
  } catch (problem) {
    if (problem instanceof Refused && problem.code === code) return problem;
    throw problem instanceof Refused ? new RelayTrouble('refused') : problem;
  }
}
