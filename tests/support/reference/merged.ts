import type { Plain } from './plain-book.ts';

/** Under which id a person lives on: merged rows are followed to the end; of a ring the least id stays. */
export function livingIds(people: readonly Plain[]): (id: string) => string {
  const into = new Map(people.map(one => [one.text('id'), one.text('mergedInto')]));
  return start => {
    const seen = [start];
    for (;;) {
      const next = into.get(seen.at(-1) ?? '') ?? '';
      if (next === '' || !into.has(next)) return seen.at(-1) ?? start;
      if (seen.includes(next)) return seen.slice(seen.indexOf(next)).sort()[0] ?? start;
      seen.push(next);
    }
  };
}
