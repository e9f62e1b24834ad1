import { rowsNow } from '#lib/book/commit.ts';
import type { Book } from '#lib/book/tables.ts';
import {
  endBlock,
  skipInBlock,
  startBlock,
  type CallBlock,
  type EndBlock,
  type SkipInBlock,
  type StartBlock
} from '#lib/domain/call-block.ts';
import type { Moment } from '#lib/domain/moment.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { err, ok, type Result } from '#lib/domain/result.ts';
import type { Write } from '#lib/domain/rows.ts';

export type CallingCommand = StartBlock | SkipInBlock | EndBlock;

export const isOnCalling = (command: { readonly kind: string }): command is CallingCommand =>
  ['start-block', 'skip-in-block', 'end-block'].includes(command.kind);

export async function decideOnCalling(
  book: Book,
  command: CallingCommand,
  moment: Moment
): Promise<Result<Write[], Refusal>> {
  if (command.kind === 'start-block') return startBlock(command, moment);
  const row = (await rowsNow(book, 'callBlocks', [command.id])).get(command.id);
  if (!row) return err({ kind: 'unknown-row', table: 'callBlocks', id: command.id });
  const block = row as CallBlock;
  return ok(command.kind === 'end-block' ? endBlock(block, moment) : skipInBlock(block, command.person, moment));
}
