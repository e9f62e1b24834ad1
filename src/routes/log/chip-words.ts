import type { Deal } from '#lib/domain/deal.ts';
import type { Chip } from '#lib/domain/quick-line/chips.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

type Around = { readonly deals: readonly Deal[] };

/** What a chip says: of what kind it is, and what was understood. */
export function inWords({ t, format }: Words, chip: Chip, { deals }: Around): { label: string; value: string } {
  const { quick, terms } = t;
  switch (chip.kind) {
    case 'channel':
      return { label: quick.channel, value: terms.channels[chip.channel] };
    case 'incoming':
      return { label: quick.direction, value: quick.incoming };
    case 'outcome':
      return { label: quick.outcome, value: terms.dispositions[chip.disposition] };
    case 'sentiment':
      return { label: quick.sentiment, value: terms.sentiments[chip.sentiment] };
    case 'talk':
      return { label: quick.talk, value: format.duration(chip.seconds) };
    case 'when':
      return { label: quick.when, value: format.weekday(chip.day) };
    case 'next': {
      const day = [format.weekday(chip.due), chip.time].filter(Boolean).join(', ');
      return {
        label: quick.next,
        value: chip.channel ? quick.nextBy(terms.channels[chip.channel], day) : quick.nextOn(day)
      };
    }
    case 'amount':
      return { label: quick.amount, value: worth(t, format.money(chip.amount), deals) };
  }
}

/** Where the amount goes: to the only deal there can be, to one chosen on the sheet, or nowhere but the note. */
function worth({ quick }: Words['t'], amount: string, [deal, another]: readonly Deal[]): string {
  if (!deal) return quick.amountNoted(amount);
  return another ? amount : quick.amountOf(amount, deal.title);
}
