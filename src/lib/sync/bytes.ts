import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Bytes with a buffer of their own, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const utf8 = (text: string): Bytes => Uint8Array.from(utf8ToBytes(text));
export const joined = (...parts: readonly Uint8Array[]): Bytes => Uint8Array.from(concatBytes(...parts));
export const hex = (bytes: Uint8Array): string => bytesToHex(bytes);

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i += 1) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}

/** Bytes from outside that do not say what they must. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** Writes the one spelling of a value: lengths and counts are LEB128 numbers in their shortest form. */
export class Writer {
  readonly #parts: Uint8Array[] = [];

  number(value: number): this {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`cannot write ${String(value)}`);
    const bytes: number[] = [];
    let rest = value;
    while (rest > 127) {
      bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    return this.raw(Uint8Array.of(...bytes, rest));
  }

  /** A whole number that may be below zero. */
  signed(value: number): this {
    return this.number(value < 0 ? -value * 2 - 1 : value * 2);
  }

  bytes(value: Uint8Array): this {
    return this.number(value.length).raw(value);
  }

  text(value: string): this {
    return this.bytes(utf8(value));
  }

  raw(value: Uint8Array): this {
    this.#parts.push(value);
    return this;
  }

  done(): Bytes {
    return joined(...this.#parts);
  }
}

/** Reads what a `Writer` wrote; every length is checked against a limit and against what is there. */
export class Reader {
  readonly #from: Bytes;
  #at = 0;

  constructor(from: Bytes) {
    this.#from = from;
  }

  get left(): number {
    return this.#from.length - this.#at;
  }

  number(most = Number.MAX_SAFE_INTEGER): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.raw(1)[0] ?? 0;
      value += (byte % 128) * scale;
      if (value > most) throw new Malformed('number too large');
      if (byte < 128) {
        if (byte === 0 && scale > 1) throw new Malformed('number not in its shortest form');
        return value;
      }
      scale *= 128;
    }
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  bytes(most: number): Bytes {
    return this.raw(this.number(most));
  }

  text(most: number): string {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.bytes(most));
    } catch {
      throw new Malformed('not UTF-8');
    }
  }

  raw(length: number): Bytes {
    if (length > this.left) throw new Malformed('ends too early');
    this.#at += length;
    return this.#from.slice(this.#at - length, this.#at);
  }

  /** A counted list. */
  list<T>(most: number, read: () => T): T[] {
    return Array.from({ length: this.number(most) }, read);
  }
}
