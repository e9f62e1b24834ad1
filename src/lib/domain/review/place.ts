import { parseId, type DealId } from '../ids.ts';

/** What a review goes through, in order (requirements 162, 163, 167; feature F1). */
export const reviewParts = ['promises', 'changes', 'trouble', 'upkeep', 'top', 'plan', 'sheet'] as const;
export type ReviewPart = (typeof reviewParts)[number];

/** One screen of a review: a part, and within the top deals one of them. */
export type Place = { readonly part: ReviewPart; readonly deal?: DealId };

const isPart = (text: string): text is ReviewPart => (reviewParts as readonly string[]).includes(text);

/** The code of a place, as the review keeps it: `plan`, `top/deal_01kab…`. */
export const codeOf = ({ part, deal }: Place): string => (deal === undefined ? part : `${part}/${deal}`);

/** Every screen of a review in order; without top deals their part is still there, and says so. */
export const placesOf = (top: readonly DealId[]): Place[] =>
  reviewParts.flatMap((part): Place[] =>
    part === 'top' && top.length > 0 ? top.map(deal => ({ part, deal })) : [{ part }]
  );

/** Where the rep is. A code of a place that is not there, as of a newer version, leads to the part or to the start. */
export function placeAt(code: string | undefined, places: readonly Place[]): number {
  const exact = places.findIndex(place => codeOf(place) === code);
  if (exact >= 0) return exact;
  const [part = '', deal = ''] = (code ?? '').split('/');
  const isThere = isPart(part) && (deal === '' || parseId('deal', deal) !== undefined);
  return isThere ? places.findIndex(place => place.part === part) : 0;
}
