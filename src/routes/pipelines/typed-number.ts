/** A plain number as it is typed, with a comma or a point; undefined for anything else. */
export function typedNumber(text: string): number | undefined {
  const number = Number(text.trim().replace(',', '.').replace(/%$/, ''));
  return text.trim() !== '' && Number.isFinite(number) ? number : undefined;
}
