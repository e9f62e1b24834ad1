import type { BlockFacts } from '#lib/book/call-blocks.ts';
import type { BlockProgress } from '#lib/domain/call-block.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

export type SummaryLine = { readonly label: string; readonly value: string };

/** What came of a block. Goals stand beside what was made; nobody who was passed over is left unsaid. */
export function summaryLines(
  words: Words,
  { block, asked, calls }: BlockFacts,
  progress: BlockProgress
): SummaryLine[] {
  const t = words.t.blocks.done;
  const { number } = words.format;
  const against = (made: number, goal: number | undefined) =>
    goal === undefined ? number(made) : t.goal(number(made), number(goal));
  const met = new Set([...calls.map(({ person }) => person), ...block.skipped]);
  const missed = block.endedAt === undefined ? 0 : block.people.filter(person => !met.has(person)).length - asked;
  const lines = [
    { label: t.dials, value: against(progress.dials, block.goalDials) },
    { label: t.connects, value: number(progress.connects) },
    { label: t.positive, value: number(progress.positive) },
    { label: t.withNext, value: number(progress.withNext) },
    { label: t.minutes, value: against(progress.minutes, block.goalMinutes) },
    { label: t.skipped, value: number(progress.skipped) }
  ];
  const some = (count: number, label: string) => (count > 0 ? [{ label, value: number(count) }] : []);
  return [...lines, ...some(asked, t.asked), ...some(missed, t.notCalled)];
}

/** The same as a text for a message or a note. */
export function summaryText(words: Words, { block }: BlockFacts, lines: readonly SummaryLine[]): string {
  const name = block.name ?? words.t.blocks.names.plain;
  const head = `${name}, ${words.format.dateTime(block.startedAt)}`;
  return [head, ...lines.map(({ label, value }) => `${label}: ${value}`)].join('\n');
}
