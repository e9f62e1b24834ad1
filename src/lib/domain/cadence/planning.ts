import { tracks, type Cadence, type CadenceStep, type CadenceVersion } from '../cadence.ts';
import { changesBetween } from '../change.ts';
import type { CadenceId, CadenceVersionId } from '../ids.ts';
import { sameJson } from '../json.ts';
import type { Moment } from '../moment.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Write } from '../rows.ts';
import { clean, compact, limits, parseName } from '../text.ts';

export type AddCadence = {
  readonly kind: 'add-cadence';
  readonly id: CadenceId;
  readonly version: CadenceVersionId;
  readonly name: string;
  readonly steps: CadenceVersion['steps'];
};

/** Other steps make a new version; who is enrolled stays on the old one. */
export type EditCadence = {
  readonly kind: 'edit-cadence';
  readonly id: CadenceId;
  readonly version: CadenceVersionId;
  /** Empty gives a kit its own name back. */
  readonly name: string;
  readonly steps: CadenceVersion['steps'];
};

export const longestTrack = 40;
export const longestGap = 400;

/** Steps as they may be kept, or why not. Keys must be unique: what was done is remembered by them. */
function tidySteps(steps: CadenceVersion['steps']): Result<CadenceVersion['steps'], Refusal> {
  const all = tracks.flatMap(track => steps[track]);
  const isSound = (step: CadenceStep) => /^[0-9a-z]{1,26}$/.test(step.key) && isGap(step.gap) && hasOrder(step);
  if (steps.main.length === 0) return err({ kind: 'no-steps' });
  if (new Set(all.map(({ key }) => key)).size < all.length) return err({ kind: 'bad-setting', field: 'key' });
  if (!all.every(isSound)) return err({ kind: 'bad-setting', field: 'gap' });
  if (tracks.some(track => steps[track].length > longestTrack)) {
    return err({ kind: 'too-long', field: 'steps', limit: longestTrack });
  }
  if (all.some(({ note = '' }) => note.length > limits.note)) {
    return err({ kind: 'too-long', field: 'note', limit: limits.note });
  }
  const tidy = (step: CadenceStep) => compact({ ...step, note: clean(step.note ?? '') }) as CadenceStep;
  const { main, positive, negative } = steps;
  return ok({ main: main.map(tidy), positive: positive.map(tidy), negative: negative.map(tidy) });
}

const isGap = (gap: number): boolean => Number.isInteger(gap) && gap >= 0 && gap <= longestGap;
const hasOrder = ({ window }: CadenceStep): boolean => window === undefined || window.from < window.to;

export function addCadence({ id, version, name, steps }: AddCadence, moment: Moment): Result<Write[], Refusal> {
  const named = parseName(name, 'name');
  if (!named.ok) return named;
  const tidy = tidySteps(steps);
  if (!tidy.ok) return tidy;
  const createdAt = moment.now;
  return ok([
    { table: 'cadences', row: { id, name: named.value, version, createdAt } },
    { table: 'cadenceVersions', row: { id: version, cadence: id, steps: tidy.value, createdAt } }
  ]);
}

export function editCadence(
  { version, name, steps }: EditCadence,
  before: { readonly cadence: Cadence; readonly version: CadenceVersion },
  moment: Moment
): Result<Write[], Refusal> {
  const { cadence } = before;
  const named = name === '' && cadence.code ? ok('') : parseName(name, 'name');
  if (!named.ok) return named;
  const tidy = tidySteps(steps);
  if (!tidy.ok) return tidy;
  const isNew = !sameJson(tidy.value, before.version.steps);
  const after = compact({ ...cadence, name: named.value, version: isNew ? version : cadence.version }) as Cadence;
  const row = { id: version, cadence: cadence.id, steps: tidy.value, createdAt: moment.now };
  const made: Write[] = isNew ? [{ table: 'cadenceVersions', row }] : [];
  return ok([...made, { table: 'cadences', row: after }, ...changesBetween(cadence.id, cadence, after, moment)]);
}
