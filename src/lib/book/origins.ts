import type { Deal } from '#lib/domain/deal.ts';
import { fold } from '#lib/domain/fold.ts';
import type { Persona } from '#lib/domain/persona.ts';
import { dealsBy } from './in-pieces.ts';
import type { Book } from './tables.ts';

/** Every deal that was won or lost. */
export const closedDeals = async (book: Book): Promise<Deal[]> =>
  (await Promise.all([dealsBy(book, 'won'), dealsBy(book, 'lost')])).flat();

export const personasByName = async (book: Book): Promise<Persona[]> =>
  (await book.personas.toArray()).sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));

export type OriginTexts = {
  readonly source: readonly string[];
  readonly sourceChannel: readonly string[];
  readonly campaign: readonly string[];
};

/** What the rep has written in these fields so far, the most used first. */
export async function originsWritten(book: Book): Promise<OriginTexts> {
  const deals = (
    await Promise.all((['open', 'hold', 'won', 'lost'] as const).map(status => dealsBy(book, status)))
  ).flat();
  const written = (field: keyof OriginTexts): string[] => {
    const groups = Map.groupBy(
      deals.flatMap(deal => deal[field] ?? []),
      fold
    );
    return [...groups.values()].sort((a, b) => b.length - a.length).flatMap(([text]) => text ?? []);
  };
  return { source: written('source'), sourceChannel: written('sourceChannel'), campaign: written('campaign') };
}
