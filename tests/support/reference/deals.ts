import { serialIn } from './calendar.ts';
import type { Plain, PlainBook } from './plain-book.ts';
import { dateIsInside, isInside, type Figures, type Question } from './question.ts';
import { average, middle, over, wilsonEnds } from './statistics.ts';

/** Figures of deals: opened, qualified, won and lost in the stretch, and what they are worth in the one currency. */
export function dealFigures(book: PlainBook, asked: Question): Figures {
  const { deals } = book;
  const ended = (how: string) =>
    deals.filter(one => one.text('status') === how && dateIsInside(one, 'closedOn', asked));
  const [won, lost] = [ended('won'), ended('lost')];
  const fresh = deals.filter(one => dateIsInside(one, 'openedOn', asked));
  const [low, high] = wilsonEnds(won.length, won.length + lost.length);
  const amounts = amountsIn(won, asked.currency);
  return {
    opportunities: fresh.length,
    'leads-qualified': deals.filter(one => dateIsInside(one, 'qualifiedOn', asked)).length,
    wins: won.length,
    losses: lost.length,
    revenue: amounts.reduce((sum, one) => sum + one, 0),
    'pipeline-created': amountsIn(fresh, asked.currency).reduce((sum, one) => sum + one, 0),
    'lost-value': amountsIn(lost, asked.currency).reduce((sum, one) => sum + one, 0),
    proposals: offers(book, asked),
    'win-rate': over(won.length, won.length + lost.length),
    'win-rate:low': low,
    'win-rate:high': high,
    'deal:n': amounts.length,
    'deal:mean': average(amounts),
    'deal:median': middle(amounts),
    'deal:without-amount': won.filter(one => !one.has('amount')).length
  };
}

const amountsIn = (deals: readonly Plain[], currency: string): number[] =>
  deals
    .map(one => one.in('amount'))
    .filter(amount => amount.text('currency') === currency)
    .map(amount => amount.number('minor'));

/** Deals that on some day of the stretch came to an offer, and were not taken back before it that day. */
function offers({ deals, changes, stages }: PlainBook, asked: Question): number {
  const stageIds = stages.map(stage => stage.text('id'));
  const placeOf = (change: Plain): Plain | undefined => {
    const id = change.text('field') === 'opened' ? change.in('to').text('stage') : change.text('to');
    const isMove = change.text('field') === 'opened' || change.text('field') === 'stage';
    return isMove && id !== '' ? stages[stageIds.indexOf(id)] : undefined;
  };
  let offered = 0;
  for (const deal of deals) {
    const moves = changes
      .filter(change => change.text('of') === deal.text('id') && isInside(serialIn(change.text('day')), asked))
      .map(change => ({ change, to: placeOf(change) }))
      .filter((move): move is { change: Plain; to: Plain } => move.to !== undefined)
      .sort(
        (a, b) =>
          a.change.number('at') - b.change.number('at') || (a.change.text('stamp') < b.change.text('stamp') ? -1 : 1)
      );
    const stays = moves.some(({ change, to }) => {
      if (!['proposal', 'subscription'].includes(to.text('code'))) return false;
      const last = moves.findLast(move => move.change.text('day') === change.text('day'))?.to;
      return last?.text('pipeline') !== to.text('pipeline') || last.number('rank') >= to.number('rank');
    });
    if (stays) offered += 1;
  }
  return offered;
}
