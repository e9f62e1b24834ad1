import type { BlockProgress, CallBlock } from '#lib/domain/call-block.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** Dials so far, against the goal and its pace where the rep has set them: "6 of 20 dials in 12 minutes · 2 ahead of the pace". */
export function paceInWords(words: Words, block: CallBlock, { dials, minutes, expected }: BlockProgress): string {
  const { card, line } = words.t.blocks;
  const { goalDials, goalMinutes } = block;
  const time = line.minutes(minutes);
  const said =
    goalDials === undefined ? card.pace.plain(line.dials(dials), time) : card.pace.toGoal(dials, goalDials, time);
  const isReached = goalDials !== undefined && dials >= goalDials;
  const isOver = !isReached && goalMinutes !== undefined && minutes >= goalMinutes;
  const gap = expected === undefined ? undefined : dials - expected;
  const pace = isReached ? card.pace.reached : gap !== undefined && gapInWords(words, gap);
  return [said, pace, isOver && card.pace.timeUp(goalMinutes)].filter(Boolean).join(' · ');
}

function gapInWords(words: Words, gap: number): string {
  const t = words.t.blocks.card.pace;
  if (gap === 0) return t.on;
  return gap > 0 ? t.ahead(gap) : t.behind(-gap);
}
