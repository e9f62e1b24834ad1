import { fractionDigits, type Currency } from '#lib/domain/money.ts';
import type { Lever } from '#lib/domain/scenario.ts';
import type { LeverFigures } from '#lib/domain/what-if/lever-figures.ts';

/** How a lever is shown and moved: in percent, whole money, days, deals a month. */
export type LeverUnits = {
  readonly lever: Lever;
  /** As it is, in the unit that the rep reads. */
  readonly own: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly digits: number;
};

/** The nearest of 1, 2, 5, 10, 20 … below a twentieth: steps that a rep can count in. */
function roundStep(own: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(own / 20, 1e-9)));
  const lead = own / 20 / power;
  return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
}

/** Ranges from about a third to three times as it is; undefined where a figure is not known. */
export function leverUnits(own: LeverFigures, currency: Currency): LeverUnits[] {
  const unit = 10 ** fractionDigits(currency);
  const units: LeverUnits[] = [];
  if (own.winRate !== undefined)
    units.push({ lever: 'winRate', own: own.winRate * 100, least: 1, most: 100, step: 1, digits: 1 });
  if (own.dealSize !== undefined) units.push(spread('dealSize', own.dealSize / unit, 0));
  if (own.cycle !== undefined)
    units.push({ lever: 'cycle', own: own.cycle, least: 1, most: Math.ceil(own.cycle * 3), step: 1, digits: 0 });
  if (own.volume > 0) units.push(spread('volume', own.volume, 1));
  return units;
}

function spread(lever: Lever, own: number, digits: number): LeverUnits {
  const step = Math.max(roundStep(own), 10 ** -digits);
  return { lever, own, least: step, most: Math.ceil((own * 3) / step) * step, step, digits };
}

/** A value within what the lever can be. */
export const withinLever = ({ least, most }: LeverUnits, value: number): number =>
  Math.min(most, Math.max(least, value));
