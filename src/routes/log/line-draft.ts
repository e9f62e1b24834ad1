import type { Draft } from '#lib/book/draft.ts';
import { isAppointment, type Channel } from '#lib/domain/channel.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import { outcomeRules, type Disposition } from '#lib/domain/outcome.ts';
import type { Chip, ChipKind, Span } from '#lib/domain/quick-line/chips.ts';
import { noteFrom } from '#lib/domain/quick-line/note.ts';
import { compact } from '#lib/domain/text.ts';
import { instantOf, type Zone } from '#lib/domain/time.ts';
import type { Understood } from './understand.ts';

/** What the rep has left standing of a line. */
type Taken = {
  readonly understood: Understood;
  readonly chips: readonly Chip[];
  readonly person: PersonId | undefined;
  /** The words that named the person and the company. */
  readonly spans: readonly Span[];
};

export type NewDraft = Omit<Draft, 'id' | 'startedAt'>;

const chipOf = <Kind extends ChipKind>(chips: readonly Chip[], kind: Kind) =>
  chips.find((chip): chip is Extract<Chip, { kind: Kind }> => chip.kind === kind);

/** The log sheet as the line fills it in; the rep confirms it there. */
export function draftFrom({ understood, chips, person, spans }: Taken, zone: Zone): NewDraft {
  const channel = chipOf(chips, 'channel')?.channel ?? 'call';
  const disposition = chipOf(chips, 'outcome')?.disposition;
  const next = chipOf(chips, 'next');
  const talk = chipOf(chips, 'talk');
  const when = chipOf(chips, 'when');
  const follow = next && {
    kind: 'follow-up' as const,
    channel: next.channel ?? usualNext(channel, disposition),
    due: next.due,
    ...(next.time !== undefined && { at: instantOf(next.due, next.time, zone) })
  };
  return compact({
    ...{ channel, person, disposition, sentiment: chipOf(chips, 'sentiment')?.sentiment, next: follow },
    direction: chipOf(chips, 'incoming') && 'in',
    talk: talk && { seconds: talk.seconds, source: 'typed' as const },
    at: when && instantOf(when.day, '12:00', zone),
    amount: understood.deals.length > 0 ? chipOf(chips, 'amount')?.amount : undefined,
    note: noteOf(understood.text, [...spans, ...chips.flatMap(chip => wordsTaken(chip, understood))])
  }) as NewDraft;
}

/** A text longer than this is a letter: it stays whole in the note, whatever was read out of it. */
const longestLine = 240;

/** What of the line goes into the note: what no chip has taken. */
const noteOf = (text: string, taken: readonly Span[]): string =>
  text.length > longestLine ? text.trim() : noteFrom(text, taken);

/** An amount that no single deal can take stays in the note as well, so that no word is lost. */
function wordsTaken({ kind, spans, stays }: Chip, { deals }: Understood): readonly Span[] {
  if (kind === 'amount' && deals.length !== 1) return [];
  return spans.filter(({ from }) => !stays.some(stay => stay.from === from));
}

/** As the outcome proposes; after a meeting nobody means another one by saying nothing. */
function usualNext(channel: Channel, disposition: Disposition | undefined): Channel {
  const proposed = disposition && outcomeRules[disposition].next?.channel;
  return proposed ?? (isAppointment(channel) ? 'call' : channel);
}
