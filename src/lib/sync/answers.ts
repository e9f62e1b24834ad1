import { Malformed } from './bytes.ts';
import type { Challenge, DeviceHead, Heads, Receipt, Session, SnapshotCard, StreamHead } from './wire/answers.ts';

type Fields = Readonly<Record<string, unknown>>;

const most = { streams: 400, devices: 64, snapshots: 1_000, text: 200 } as const;

/** Answers of a relay, or of something that only says it is one. All throw `Malformed`. */
export const readReceipt = (answer: unknown): Receipt => {
  const from = fields(answer);
  const durability = number(from, 'durability') >= 2 ? 2 : 1;
  if (number(from, 'durability') < 1) throw new Malformed('not on any disk');
  return {
    seq: number(from, 'seq'),
    logHash: text(from, 'logHash'),
    durability,
    serverTime: number(from, 'serverTime')
  };
};

export const readChallenge = (answer: unknown): Challenge => {
  const from = fields(answer);
  return { nonce: text(from, 'nonce'), expiresAt: number(from, 'expiresAt') };
};

export const readSession = (answer: unknown): Session => {
  const from = fields(answer);
  return { token: text(from, 'token'), expiresAt: number(from, 'expiresAt'), serverTime: number(from, 'serverTime') };
};

export const readDeviceHead = (answer: unknown): DeviceHead => {
  const from = fields(answer);
  const hash = text(from, 'hash');
  return { device: text(from, 'device'), dseq: number(from, 'dseq'), hash, seq: number(from, 'seq') };
};

export const readHeads = (answer: unknown): Heads => {
  const from = fields(answer);
  const devices = list(from, 'devices', most.devices).map(value => {
    const device = fields(value);
    const times = { registeredAt: number(device, 'registeredAt'), lastSeenAt: number(device, 'lastSeenAt') };
    return { device: text(device, 'device'), ...times, revoked: device['revoked'] === true };
  });
  const streams = list(from, 'streams', most.streams).map(readStreamHead);
  return { streams, devices, usedBytes: number(from, 'usedBytes'), quotaBytes: number(from, 'quotaBytes') };
};

export const readSnapshots = (answer: unknown): SnapshotCard[] =>
  list(fields(answer), 'snapshots', most.snapshots).map(value => {
    const from = fields(value);
    const named = { id: text(from, 'id'), device: text(from, 'device'), logHash: text(from, 'logHash') };
    const verifiedAt = from['verifiedAt'] === null ? null : number(from, 'verifiedAt');
    const sizes = {
      covers: number(from, 'covers'),
      bytes: number(from, 'bytes'),
      receivedAt: number(from, 'receivedAt')
    };
    const weighed = from['entryBytes'] === undefined ? {} : { entryBytes: number(from, 'entryBytes') };
    return { ...named, ...sizes, verifiedAt, ...weighed };
  });

export const readProgress = (answer: unknown): { readonly received: number; readonly whole: boolean } => {
  const from = fields(answer);
  return { received: number(from, 'received'), whole: from['whole'] === true };
};

export const errorIn = (answer: unknown): string => text(fields(answer), 'error');

export const headIn = (answer: unknown): DeviceHead => readDeviceHead(fields(answer)['head']);

function readStreamHead(value: unknown): StreamHead {
  const from = fields(value);
  const devices = list(from, 'devices', most.devices).map(readDeviceHead);
  const position = { seq: number(from, 'seq'), logHash: text(from, 'logHash'), floor: number(from, 'floor') };
  return { stream: text(from, 'stream'), ...position, devices };
}

function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new Malformed('not an object');
  return value as Fields;
}

function number(from: Fields, name: string): number {
  const value = from[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new Malformed(`no ${name}`);
  return value;
}

function text(from: Fields, name: string): string {
  const value = from[name];
  if (typeof value !== 'string' || value.length > most.text) throw new Malformed(`no ${name}`);
  return value;
}

function list(from: Fields, name: string, longest: number): readonly unknown[] {
  const value = from[name];
  if (!Array.isArray(value) || value.length > longest) throw new Malformed(`no ${name}`);
  return value;
}
