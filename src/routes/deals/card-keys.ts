/** Cards stand in lists marked `data-cards`, and the columns of a board in one marked `data-board`. */
const cardsIn = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-card]')];

const down: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
const across: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The card that a key leads to: up and down its column, or at the same height of the next column that has cards. */
export function cardFrom(card: HTMLElement, key: string): HTMLElement | undefined {
  const list = card.closest('[data-cards]');
  if (!list) return undefined;
  const cards = cardsIn(list);
  const at = cards.indexOf(card);
  if (key === 'Home') return cards[0];
  if (key === 'End') return cards.at(-1);
  const step = down[key];
  if (step !== undefined) return cards[at + step];
  return across[key] === undefined ? undefined : beside(list, at, across[key]);
}

function beside(list: Element, at: number, step: number): HTMLElement | undefined {
  const columns = [...(list.closest('[data-board]')?.querySelectorAll('[data-cards]') ?? [])];
  for (let n = columns.indexOf(list) + step; n >= 0 && n < columns.length; n += step) {
    const column = columns[n];
    const cards = column ? cardsIn(column) : [];
    if (cards.length > 0) return cards[Math.min(at, cards.length - 1)];
  }
  return undefined;
}

/** Where the focus goes when a card leaves its list: to the one after it or before it, else to the nearest column's. */
export const whoIsLeft = (card: HTMLElement | null): HTMLElement | undefined =>
  card ? ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'].map(key => cardFrom(card, key)).find(Boolean) : undefined;
