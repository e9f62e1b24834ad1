import { sameJson } from '#lib/domain/json.ts';
import { isRestorable } from '#lib/domain/restoring-values.ts';
import type { Workspace } from '../workspace.svelte.ts';
import type { ChangeLine } from './change-words.ts';

/** Said by the status, and put back with it. */
const withStatus: ReadonlySet<string> = new Set(['closedOn', 'holdUntil', 'reasons', 'reasonNote']);

type Asked = {
  /** The row as it is now. */
  readonly row: object | undefined;
  /** The lines of the same action. */
  readonly lines: readonly ChangeLine[];
};

/** One tap that puts an old value back; none where it stands already, or goes back with another line. */
export function restoring(workspace: Workspace, line: ChangeLine, { row, lines }: Asked): (() => void) | undefined {
  const { change, old } = line;
  if (!row || !old || !('id' in row) || row.id !== change.of || !isRestorable(change)) return undefined;
  const follows = withStatus.has(change.field) && lines.some(other => other.change.field === 'status');
  const now = new Map<string, unknown>(Object.entries(row)).get(change.field);
  const isNow = sameJson(now ?? null, change.from) || (change.from === null && Array.isArray(now) && now.length === 0);
  if (follows || isNow) return undefined;
  const done = workspace.words.t.timeline.restored(old.field, old.value);
  return () => void workspace.act({ kind: 'restore-value', change: change.id }, done);
}
