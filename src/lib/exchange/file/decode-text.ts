import { err, ok, type Result } from '#lib/domain/result.ts';
import { codePageOf } from './code-page.ts';
import { fileLimits, type FileRefusal } from './refusal.ts';
import { signatureOf } from './signature.ts';

/** Bytes looked at to tell UTF-16 without a mark from bytes that are no text. */
const sniffed = 4_096;

/** The text of a file: UTF-8, UTF-16 with or without a mark, or the Windows pages of Polish and Russian. */
export function decodeText(bytes: Uint8Array): Result<string, FileRefusal> {
  if (bytes.length > fileLimits.bytes) return err({ kind: 'too-big', limit: fileLimits.bytes });
  const looksLike = signatureOf(bytes);
  if (looksLike) return err({ kind: 'not-text', looksLike });
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return isText(text) ? ok(text) : err({ kind: 'not-text', looksLike: 'binary' });
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return zerosOf(bytes) ?? (isUtf8(bytes) ? 'utf-8' : codePageOf(bytes));
}

/** In UTF-16 of any of our languages most commas, digits and line ends leave a zero on one side, never on the other. */
function zerosOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, sniffed);
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length / 20 && even === 0) return 'utf-16le';
  return even > length / 20 && odd === 0 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A stray control mark is a slip; many, or a zero, are a program, a picture or a database. */
function isText(text: string): boolean {
  if (text.includes('\u0000')) return false;
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f\u0080-\u0084\u0086-\u009f]/g)?.length ?? 0;
  return controls <= 8 + text.length / 100;
}
