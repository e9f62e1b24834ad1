import { liveQuery } from 'dexie';

/** Tells the answer of a query now and whenever it changes, with no screen to show it. A book that cannot be read is silent. */
export function watch<Answer>(query: () => Promise<Answer>, tell: (answer: Answer) => void): void {
  liveQuery(query).subscribe({ next: tell, error: () => undefined });
}
