/**
 * What a bar says before its words are read. Each has a pattern as well as a colour: whoever cannot tell the
 * colours, or reads a print in black, can tell them all the same.
 */
export const tones = ['total', 'more', 'won', 'less', 'aside'] as const;
export type Tone = (typeof tones)[number];

/** Patterns are drawn once on a page and filled in by every chart on it. */
export const patternId = (tone: Tone): string => `chart-${tone}`;
