import type { Deal } from '#lib/domain/deal.ts';
import { closedIn } from '#lib/domain/metrics/closed-in.ts';
import { inCurrency, type RateBook } from '#lib/domain/rates.ts';
import type { Currency } from '#lib/domain/money.ts';
import type { Score, ScoreFacts } from '#lib/domain/scorecard.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { detailOf, heaviestFirst, totalOf, valueOf } from '../line-words.ts';
import { withDefinitions, type Defined } from '../defined-results.ts';
import { resultsOf, type ResultLine } from '../result-lines.ts';
import type { CardLine, CardPart } from './card.ts';

const largest = 5;

/** The figures of the scorecard against what was expected, with the points they brought. */
export function goalsPart(words: Words, score: Score, currency: Currency): CardPart {
  const { shareCard, terms } = words.t;
  const figures = heaviestFirst(score.lines).map(line => ({
    name: terms.metrics[line.goal.metric],
    value: valueOf(words, line, currency),
    detail: detailOf(words, line, { currency, isOff: score.isOff })
  }));
  const total = score.begins ? '' : `: ${totalOf(words, score)}`;
  return { title: `${shareCard.goals}${total}`, lines: figures };
}

/** What came of it: win rate with its interval, revenue, size, cycle, wins and losses. */
export function resultsPart(words: Words, { deals, period }: ScoreFacts, defined: Defined): CardPart {
  const results = withDefinitions(words, resultsOf(words, deals, period), defined);
  const lines = results.map(({ key, name, value, ...told }): CardLine => {
    return { name: name ?? words.t.score.figures[key].name, value, detail: besideOf(words, told) };
  });
  return { title: words.t.shareCard.results, lines };
}

/** How many cases first. That few of them are luck is advice to the rep: whoever else reads the card is told the number. */
function besideOf({ t }: Words, { detail = '', notes }: Pick<ResultLine, 'detail' | 'notes'>): string | undefined {
  const advice = [t.score.tooFewDetail, t.catalogue.tooFewDetail];
  const more = notes.filter(note => !advice.includes(note) && !detail.includes(note));
  return [detail, ...more].filter(Boolean).join(' · ') || undefined;
}

/** The largest deals won; by default they are numbered, for a name is the customer's business. */
export function topPart(
  words: Words,
  { deals, period }: ScoreFacts,
  { rates, isNamed }: { readonly rates: RateBook; readonly isNamed: boolean }
): CardPart {
  const worth = (deal: Deal) =>
    (deal.amount && deal.closedOn && inCurrency(deal.amount, deal.closedOn, rates)?.money.minor) ?? -1;
  const won = closedIn(deals, 'won', period).filter(deal => worth(deal) >= 0);
  const top = won.toSorted((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1)).slice(0, largest);
  const lines = top.map(({ title, amount, closedOn }, place): CardLine => {
    const name = isNamed ? title : words.t.shareCard.deal(place + 1);
    return { name, value: amount ? words.format.money(amount) : '–', detail: closedOn && words.format.day(closedOn) };
  });
  return { title: words.t.shareCard.top, lines };
}
