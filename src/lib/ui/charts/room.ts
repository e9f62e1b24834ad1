/** Longer labels are written on their lines: beside them they would leave a phone no chart. */
const longest = 7;
/** Ems that a digit or a letter takes on average, a space beside it included. */
export const letter = 0.62;

/** CSS of a chart that leaves room for the labels of its heights, as wide as the widest of them. */
export function roomFor(labels: readonly string[]): string {
  const letters = Math.max(0, ...labels.map(label => label.length));
  if (letters > longest) return '';
  return `--room: calc(${String((letters + 1) * letter)} * var(--text-s)); --lift: -50%`;
}
