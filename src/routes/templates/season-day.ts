import type { Words } from '#lib/ui/words.svelte.ts';

/** Any year, as long as it is a leap year and the one that `now` is in: the date is said without it. */
const leapYear = '2024';

/** 1 Dec. */
export const seasonDay = (words: Words, date: string): string =>
  words.format.day(`${leapYear}-${date}`, `${leapYear}-01-01`);
