import type { NotText } from './refusal.ts';

const signatures: readonly (readonly [NotText, readonly number[]])[] = [
  ['spreadsheet', [0x50, 0x4b, 0x03, 0x04]], // a zip: of what a rep has at hand, an .xlsx
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]], // an .xls
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]]
];

/** What a file says it is in its first bytes, when that is something other than text. */
export function signatureOf(bytes: Uint8Array): NotText | undefined {
  return signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0];
}
