import { create } from 'qrcode';

/** A code as one SVG path on a grid of `size` squares; the quiet zone is not in it. */
export type QrPath = { readonly path: string; readonly size: number };

export function qrPath(text: string): QrPath {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const rows = Array.from({ length: size }, (_, y) => y);
  const path = rows
    .flatMap(y => rows.map(x => (modules.get(y, x) ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
  return { path, size };
}
