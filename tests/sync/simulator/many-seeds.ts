import { expect } from 'vitest';
import type { Envelope } from '#lib/sync/ports.ts';
import { modes, Simulation, type Mode } from './simulation.ts';

/** `SEED=48 MODE=both vitest run … tests/sync/nothing-is-lost` runs that one alone; `SEEDS=10000` runs more. */
const only = process.env['SEED'];
// Vitest itself sets MODE to 'test'.
const asked = modes.find(mode => mode === process.env['MODE']);
const count = Number(process.env['SEEDS'] ?? 300);

/** Runs the seeds of a mode and prints those that lost something, and what happened in all of them. */
export async function expectNothingLost(mode: Mode, most = count, envelope?: () => Promise<Envelope>): Promise<void> {
  if (only !== undefined && asked !== undefined && asked !== mode) return;
  const seeds = only === undefined ? Array.from({ length: most }, (_, seed) => seed) : [Number(only)];
  const violations: string[] = [];
  const sums: Record<string, number> = {};
  for (const seed of seeds) {
    const sealed = envelope ? { envelope: await envelope() } : {};
    const { violation, figures } = await new Simulation({ seed, mode, ...sealed }).run();
    if (violation !== undefined) violations.push(`SEED=${String(seed)} MODE=${mode}: ${violation}`);
    for (const [name, value] of Object.entries(figures)) sums[name] = (sums[name] ?? 0) + value;
  }
  process.stdout.write(`${mode}: seeds ${String(seeds[0])} to ${String(seeds.at(-1))} ${JSON.stringify(sums)}\n`);
  expect(violations).toEqual([]);
}
