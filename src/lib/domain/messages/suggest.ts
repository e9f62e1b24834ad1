import type { Activity } from '../activity.ts';
import type { Channel } from '../channel.ts';
import type { Deal } from '../deal.ts';
import type { PersonId, TemplateId } from '../ids.ts';
import type { StageCode } from '../pipeline.ts';
import type { Season, Template } from '../template.ts';
import type { Day } from '../time.ts';
import type { MessageCode } from './codes.ts';

/** Does a text hold on this day? Both ends are in; a season may span the new year. */
export function isInSeason(season: Season | undefined, day: Day): boolean {
  if (!season) return true;
  const { from, to } = season;
  const date = day.slice(5);
  return from <= to ? from <= date && date <= to : date >= from || date <= to;
}

/** What is known of whom a message is for. */
export type Occasion = {
  readonly channel: Channel;
  readonly today: Day;
  readonly person?: PersonId | undefined;
  /** The last touch with the person. */
  readonly last?: Activity | undefined;
  readonly deal?: Deal | undefined;
  readonly stage?: StageCode | undefined;
  /** Templates that the person has had. */
  readonly sent: ReadonlySet<TemplateId>;
};

const unreached: readonly string[] = ['no-answer', 'busy', 'voicemail'];

/** Which of our messages the moment asks for, most telling sign first. */
export function occasionCode({
  last,
  deal,
  stage,
  channel
}: Omit<Occasion, 'sent' | 'today'>): MessageCode | undefined {
  if (channel === 'linkedin') return 'linkedin-note';
  if (deal?.status === 'won') return 'renewal';
  if (deal?.status === 'lost' || deal?.status === 'hold') return 'revive';
  if (last?.channel === 'demo') return 'after-demo';
  if (unreached.includes(last?.disposition ?? '')) return channel === 'sms' ? 'no-answer-sms' : 'no-answer-whatsapp';
  if (stage === 'proposal' || stage === 'negotiation') return 'after-proposal';
  return last ? undefined : 'intro';
}

/**
 * The messages that fit a channel and the day, the one to offer first on top: not yet sent to this person, made
 * for the occasion, for a season that is now, the rep's own before ours. Of rival texts each person is always
 * shown the same one first, on every device, and half of the people the other: a comparison needs that.
 */
export function suggest(templates: readonly Template[], occasion: Occasion): Template[] {
  const code = occasionCode(occasion);
  const turn = Array.from(occasion.person ?? '').reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  const places = (template: Template): readonly number[] => [
    Number(occasion.sent.has(template.id)),
    Number(code === undefined || template.code !== code),
    Number(template.season === undefined),
    Number(template.channel === undefined),
    Number(template.code !== undefined),
    Number(!isTurnOf(template, templates, turn))
  ];
  return templates
    .filter(template => fits(template, occasion))
    .map(template => ({ template, places: places(template) }))
    .sort((a, b) => compare(a.places, b.places) || (a.template.id < b.template.id ? -1 : 1))
    .map(({ template }) => template);
}

const fits = ({ kind, channel, hidden, season }: Template, occasion: Occasion): boolean =>
  kind === 'message' &&
  !hidden &&
  (channel ?? occasion.channel) === occasion.channel &&
  isInSeason(season, occasion.today);

function isTurnOf(template: Template, all: readonly Template[], turn: number): boolean {
  const rivals = rivalsOf(template, all);
  return rivals[turn % rivals.length]?.id === template.id;
}

/** A text and those compared with it, in the order of their letters. */
export function rivalsOf(template: Template, all: readonly Template[]): Template[] {
  const first = template.rivalOf ?? template.id;
  const rivals = all.filter(({ id, rivalOf, hidden }) => !hidden && (id === first || rivalOf === first));
  return rivals.sort((a, b) => ((a.variant ?? 'A') + a.id < (b.variant ?? 'A') + b.id ? -1 : 1));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((place, n) => place !== b[n]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
