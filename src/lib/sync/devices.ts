import { Malformed, utf8, type Bytes } from './bytes.ts';

/** One device of the rep, as the others know it. Fields from a newer app stay. */
export type DeviceRecord = {
  readonly device: string;
  readonly name: string;
  readonly platform: string;
  readonly addedAt: number;
  /** X25519, base64url: what a new root is wrapped to. */
  readonly publicKey: string;
  readonly removedAt?: number;
  /** A new root for this device alone: the space has moved. */
  readonly move?: string;
  /** Milliseconds; the later record of a device stands. */
  readonly stamp: number;
};

/** The document of the stream that sync keeps for itself. */
export const controlDocument = 'ctl';

const largest = 256 * 1024;

export const encodeDevices = (devices: readonly DeviceRecord[]): Bytes =>
  utf8(JSON.stringify([...devices].sort((a, b) => (a.device < b.device ? -1 : 1))));

/** Throws `Malformed`; records that say too little are passed over. */
export function decodeDevices(bytes: Uint8Array): DeviceRecord[] {
  if (bytes.length > largest) throw new Malformed('too many devices');
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(read) ? read.filter(isRecord) : [];
  } catch {
    throw new Malformed('not a device list');
  }
}

/** Of two records of one device the later stands; the same on every device, in whatever order they come. */
export function mergeDevices(...lists: readonly (readonly DeviceRecord[])[]): DeviceRecord[] {
  const devices = new Map<string, DeviceRecord>();
  for (const record of lists.flat()) {
    const known = devices.get(record.device);
    if (!known || isLater(record, known)) devices.set(record.device, record);
  }
  return [...devices.values()].sort((a, b) => (a.device < b.device ? -1 : 1));
}

/** Removal is for good: no later word of a removed device about itself takes it back. */
function isLater(a: DeviceRecord, b: DeviceRecord): boolean {
  const [removedA, removedB] = [a.removedAt !== undefined, b.removedAt !== undefined];
  if (removedA !== removedB) return removedA;
  if (a.stamp !== b.stamp) return a.stamp > b.stamp;
  return JSON.stringify(a) > JSON.stringify(b);
}

function isRecord(value: unknown): value is DeviceRecord {
  if (typeof value !== 'object' || value === null) return false;
  const texts = ['device', 'name', 'platform', 'publicKey'] as const;
  const record = value as Readonly<Record<string, unknown>>;
  return (
    texts.every(field => typeof record[field] === 'string') &&
    typeof record['stamp'] === 'number' &&
    typeof record['addedAt'] === 'number' &&
    ['undefined', 'number'].includes(typeof record['removedAt']) &&
    ['undefined', 'string'].includes(typeof record['move'])
  );
}
