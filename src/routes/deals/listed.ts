/** Names apart by commas, as a thumb types them. */
export const listed = (typed: string): string[] =>
  typed
    .split(/[,;\n]/)
    .map(name => name.trim())
    .filter(Boolean);
