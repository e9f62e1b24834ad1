/** What a file may be at most; each is far above what a rep exports and far below what freezes a phone. */
export const fileLimits = {
  bytes: 20 * 1024 * 1024,
  rows: 50_000,
  columns: 200,
  fieldChars: 10_240
} as const;

/** What a file that holds no text seems to be, so that the rep can be told how to make one of it. */
export type NotText = 'spreadsheet' | 'pdf' | 'image' | 'archive' | 'binary';

/** Why a file cannot be read as a table. Nothing was imported. */
export type FileRefusal =
  | { readonly kind: 'too-big'; readonly limit: number }
  | { readonly kind: 'not-text'; readonly looksLike: NotText }
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'line-too-long' }
  | { readonly kind: 'too-many-rows'; readonly limit: number }
  | { readonly kind: 'too-many-columns'; readonly limit: number }
  | { readonly kind: 'field-too-long'; readonly line: number; readonly limit: number }
  | { readonly kind: 'unbalanced-quotes'; readonly line: number };
