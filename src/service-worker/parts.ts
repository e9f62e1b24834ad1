import { build, files } from '$service-worker';

/** The page that every screen starts from. Kit leaves it out of its lists. */
export const page = '/200.html';

/** Only an installer or a store looks at these. */
const unneeded = /^\/(screenshots\/|icons\/(maskable|icon-512|monochrome))/;

/** The build names the chunks that are treated apart: see `vite.config.ts`. */
const wordsChunk = /\/words-(\w\w)-[^/]*$/;
const seldomChunk = /\/(?:seldom|workers\/reader)-[^/]*$/;

/** Files whose name changes with their content. */
export const hashed: ReadonlySet<string> = new Set(build);

/** What every screen may need at once, in whatever language. */
export const common = [
  page,
  ...build.filter(path => !wordsChunk.test(path) && !seldomChunk.test(path)),
  ...files.filter(path => !unneeded.test(path))
];

/** QR codes, files that come in and go out, the rules of phone numbers, other devices: heavy, and no screen begins with them. */
export const seldom = build.filter(path => seldomChunk.test(path));

/** The language whose words this file holds. */
export const languageOf = (path: string): string | undefined => wordsChunk.exec(path)?.[1];

export const wordsIn = (language: string): string[] => build.filter(path => languageOf(path) === language);

/** The first of these languages that the app speaks, English when it speaks none: as the page itself chooses. */
export const firstSpoken = (wanted: readonly string[]): string =>
  wanted.map(tag => tag.slice(0, 2).toLowerCase()).find(language => wordsIn(language).length > 0) ?? 'en';
