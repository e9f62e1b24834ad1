import { noteFrom } from '#lib/domain/quick-line/note.ts';
import type { Chip, Tongue } from '#lib/domain/quick-line/chips.ts';
import { readLine } from '#lib/domain/quick-line/read-line.ts';
import type { Day } from '#lib/domain/time.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';

/** A Wednesday. */
export const today: Day = '2026-11-18';

/** A rep with a usual week. */
export const usualSetting = { today, currency: 'PLN', calendar: workCalendar({}) } as const;

/** Rows of `what a rep says => what is understood`. */
export const rows = (text: string): [said: string, understood: string][] =>
  text
    .trim()
    .split('\n')
    .map(line => {
      const [said = '', understood = ''] = line.split(' => ');
      return [said.trim(), understood.trim()];
    });

const short = (day: Day): string => day.replace(/^2026-/, '');

function inWords(chip: Chip): string {
  switch (chip.kind) {
    case 'channel':
      return chip.channel;
    case 'incoming':
      return 'incoming';
    case 'outcome':
      return chip.disposition;
    case 'sentiment':
      return chip.sentiment;
    case 'talk':
      return chip.seconds % 60 === 0 ? `${chip.seconds / 60} min` : `${chip.seconds} s`;
    case 'when':
      return `on ${short(chip.day)}`;
    case 'next':
      return ['next', chip.channel, short(chip.due), chip.time].filter(Boolean).join(' ');
    case 'amount':
      return `${chip.amount.minor / 100} ${chip.amount.currency}`;
  }
}

/** The chips of a line in a fixed order; a dash when there are none. */
export const understood = (said: string, hint: Tongue): string =>
  readLine(said, { ...usualSetting, hint })
    .chips.map(inWords)
    .join(' · ') || '-';

/** What the chips leave for the note when nobody of the book is named. */
export function noteLeft(said: string, hint: Tongue): string {
  const { chips } = readLine(said, { ...usualSetting, hint });
  const taken = chips.flatMap(({ spans, stays }) =>
    spans.filter(span => !stays.some(({ from }) => from === span.from))
  );
  return noteFrom(said, taken);
}

/** The telephone of a line, as it was typed; a dash when there is none. */
export const phoneSaid = (said: string, hint: Tongue): string =>
  readLine(said, { ...usualSetting, hint }).phone?.number ?? '-';
