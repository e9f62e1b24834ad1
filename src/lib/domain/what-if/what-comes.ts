import type { Link, LinkKey } from '../north-star/link.ts';
import { aMonth, needsFor } from '../north-star/needs.ts';
import type { PlanBack } from '../north-star/plan-back.ts';
import type { Levers } from '../scenario.ts';
import { velocityFrom, withLevers, type LeverFigures } from './lever-figures.ts';

/** What follows from levers. Undefined where something that it rests on is not known. */
export type WhatComes = {
  readonly figures: LeverFigures;
  /** Minor units a day. */
  readonly velocity: number | undefined;
  /** Dials that the goal takes on each selling day. */
  readonly dials: number | undefined;
  /** New opportunities that the goal takes in a month, to be held against the volume. */
  readonly opportunities: number | undefined;
};

type Goal = Pick<PlanBack, 'rest' | 'links' | 'selling' | 'days' | 'amount'>;

/**
 * The figures with levers moved, and what the goal then takes.
 *
 * Formula  velocity as in requirement 108; dials and opportunities as in the North Star, by the moved win rate and deal
 *          size. The cycle does not change how many are needed, nor does the volume: it is what the need is held against
 */
export function whatComes(own: LeverFigures, { rest, links, selling, days, amount }: Goal, levers: Levers): WhatComes {
  const figures = withLevers(own, levers);
  const needs = amount === undefined ? [] : needsFor(rest, movedLinks(links, figures));
  const pointOf = (of: string) => needs.find(({ key }) => key === of)?.point;
  const [dials, opportunities] = [pointOf('dials'), pointOf('opportunities')];
  return {
    figures,
    velocity: velocityFrom(figures),
    dials: dials === undefined || selling <= 0 ? undefined : dials / selling,
    opportunities: opportunities === undefined || days <= 0 ? undefined : aMonth(opportunities, days)
  };
}

const movedLinks = (links: readonly Link<LinkKey>[], { winRate, dealSize }: LeverFigures): Link<LinkKey>[] =>
  links.map(link => {
    if (link.key === 'win-rate') return { ...link, value: winRate };
    return link.key === 'deal-size' ? { ...link, value: dealSize } : link;
  });
