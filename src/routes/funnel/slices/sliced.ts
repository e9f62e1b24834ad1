import type { Deal } from '#lib/domain/deal.ts';
import { sizeBands, bandOf, type SizeBands } from '#lib/domain/funnel/size-bands.ts';
import {
  countedByChannel,
  countedByDeal,
  countedByTemplate,
  spelledAlike,
  templateSteps,
  touchSteps,
  type SliceFacts
} from '#lib/domain/funnel/slicing.ts';
import { slicesOf, type Slice } from '#lib/domain/funnel/slices.ts';
import { funnelSteps } from '#lib/domain/funnel/steps.ts';
import { meetingsFromMessages } from '#lib/domain/metrics/meetings-from-messages.ts';
import { isAppointment } from '#lib/domain/channel.ts';

export const sliceKinds = ['source', 'channel', 'template', 'pipeline', 'size'] as const;
export type SliceKind = (typeof sliceKinds)[number];

export type AnyStep = (typeof funnelSteps)[number] | (typeof touchSteps)[number] | (typeof templateSteps)[number];

/** The slices of one kind, and their steps in order. */
export type Sliced = { readonly steps: readonly AnyStep[]; readonly slices: readonly Slice<AnyStep>[] };

type Worth = (deal: Deal) => number | undefined;

/** The bands of size that the deals won make. */
export const bandsOf = ({ deals }: SliceFacts, worth: Worth): SizeBands | undefined =>
  sizeBands(deals.flatMap(deal => (deal.status === 'won' ? (worth(deal) ?? []) : [])));

/** The funnel in slices of a kind; undefined where the rep's wins make no bands of size yet. */
export function sliced(kind: SliceKind, facts: SliceFacts, worth: Worth): Sliced | undefined {
  switch (kind) {
    case 'source': {
      const written = facts.deals.flatMap(({ source }) => source ?? []);
      const name = spelledAlike([...written, ...facts.sourceOf.values()]);
      const ofPerson = (person: Parameters<typeof facts.sourceOf.get>[0]) => name(facts.sourceOf.get(person));
      return byDeal(facts, { ofDeal: ({ source }) => name(source), ofPerson });
    }
    case 'pipeline':
      return byDeal(facts, { ofDeal: ({ pipeline }) => pipeline });
    case 'size': {
      const bands = bandsOf(facts, worth);
      return bands && byDeal(facts, { ofDeal: deal => bandOf(worth(deal), bands) });
    }
    case 'channel':
      return { steps: touchSteps, slices: slicesOf<AnyStep>(touchSteps, countedByChannel(facts)) };
    case 'template': {
      const meetings = facts.activities.filter(({ channel }) => isAppointment(channel));
      const counted = countedByTemplate(facts, meetingsFromMessages(facts.activities, meetings));
      return { steps: templateSteps, slices: slicesOf<AnyStep>(templateSteps, counted) };
    }
  }
}

/** Over a time of which no touch is read, deals alone are told. */
function byDeal(facts: SliceFacts, slicing: Parameters<typeof countedByDeal>[1]): Sliced {
  const counted = countedByDeal(facts, slicing);
  const steps = facts.activities.length > 0 ? funnelSteps : (['opportunities', 'won'] as const);
  return { steps, slices: slicesOf<AnyStep>(steps, counted) };
}
