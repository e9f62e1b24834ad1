import type { Words } from '#lib/ui/words.svelte.ts';

type Band = keyof Words['t']['whatIf']['odds']['words'];

/** Odds in a word; the words say no more than the runs can. */
export function bandOf(odds: number): Band {
  if (odds < 0.1) return 'remote';
  if (odds < 0.4) return 'unlikely';
  if (odds <= 0.6) return 'even';
  return odds < 0.9 ? 'likely' : 'safe';
}

/** Of a hundred. Neither none nor all: ten thousand runs cannot say never, nor always. */
export function ofHundred({ format }: Words, odds: number): string {
  if (odds < 0.01) return '< 1';
  if (odds > 0.99) return '> 99';
  return format.number(odds * 100);
}
