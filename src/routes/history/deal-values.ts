import { attitudes, buyingRoles, type Seat } from '#lib/domain/buying-group.ts';
import type { DealTerms } from '#lib/domain/deal-terms.ts';
import type { Json } from '#lib/domain/json.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

type Fields = { readonly [key: string]: Json };
const isFields = (value: Json): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Terms in one line, as a rep would read them out. */
export function termsWords(words: Words, terms: DealTerms): string {
  const { parts, aPeriod, oneOff: once } = words.t.worth;
  const { oneOff, recurring, billing = 'month', months, seats, discount, cost } = terms;
  const { money, number, percent } = words.format;
  return [
    oneOff && `${once} ${money(oneOff)}`,
    recurring && `${money(recurring)} ${aPeriod[billing]}`,
    seats !== undefined && parts.seats(number(seats)),
    months !== undefined && parts.months(months),
    discount && parts.discount(percent(discount / 100, 2)),
    cost && parts.cost(money(cost))
  ]
    .filter(Boolean)
    .join(', ');
}

type Spoken = (value: Json) => string;

/** What a field of a deal holds that is more than a text, a day, an amount or a name; undefined for all others. */
export function dealValueWords(words: Words, field: string, value: Json, plain: Spoken): string | undefined {
  const { format } = words;
  const { timeline } = words.t;
  if (field === 'probability' && typeof value === 'number') return format.percent(value / 100);
  if (field === 'forecast' && typeof value === 'string')
    return new Map(Object.entries(words.t.forecast.categories)).get(value) ?? value;
  if (field === 'pinned') return value === true ? timeline.yes : timeline.no;
  if (field === 'health' && typeof value === 'string')
    return new Map(Object.entries(words.t.views.health)).get(value) ?? value;
  if (field === 'terms' && isFields(value)) return termsWords(words, value);
  if ((field === 'checked' || field === 'onboarding') && isFields(value))
    return timeline.items(Object.keys(value).length);
  if (field === 'group' && Array.isArray(value))
    return value.map(seat => seatWords(words, seat as unknown as Seat, plain)).join('; ');
  return undefined;
}

function seatWords(words: Words, { person, role, attitude }: Seat, plain: Spoken): string {
  const { roles, attitudes: stances } = words.t.qualification.group;
  const said = [
    role && buyingRoles.includes(role) && roles[role].toLowerCase(),
    attitude && attitudes.includes(attitude) && stances[attitude].toLowerCase()
  ].filter(Boolean);
  return said.length > 0 ? `${plain(person)} (${said.join(', ')})` : plain(person);
}
