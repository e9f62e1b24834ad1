import type { Deal } from '#lib/domain/deal.ts';
import type { Finding } from '#lib/domain/hygiene/facts.ts';
import { hygieneLimits } from '#lib/domain/hygiene/limits.ts';
import { addDays } from '#lib/domain/time.ts';
import type { Receipt } from '#lib/engine/protocol.ts';
import type { Workspace } from '../workspace.svelte.ts';

/** How long "still right" holds where the rule does not count days. */
const usualDays = 60;

/** The rep has looked and it is right: kept as a finding put off with that reason, for as long as the rule waits. */
export function confirm(workspace: Workspace, deal: Deal, { rule, limit }: Finding): Promise<Receipt> {
  const days = hygieneLimits[rule]?.unit === 'days' ? (limit ?? usualDays) : usualDays;
  const until = addDays(workspace.today, days);
  const said = workspace.words.t.hygiene.fix.kept(workspace.words.format.day(until, workspace.today));
  return workspace.act({ kind: 'snooze-finding', deal: deal.id, rule, until, reason: 'confirmed' }, said);
}
