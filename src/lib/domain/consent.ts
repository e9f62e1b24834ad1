import { changesBetween } from './change.ts';
import { isChannel, type Channel } from './channel.ts';
import type { PersonId } from './ids.ts';
import { sameJson } from './json.ts';
import type { Moment } from './moment.ts';
import type { Consent, Person } from './person.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { compact, shortLine } from './text.ts';
import { parseDay, type Day } from './time.ts';

/** What a person has said of a channel. Nothing said is no refusal: the law of the country decides then. */
export const consentStates = ['unknown', 'allowed', 'refused'] as const;
export type ConsentState = (typeof consentStates)[number];

/** Channels that messages or calls go by; nobody asks for leave to hold a meeting. */
export const consentChannels = ['call', 'e-mail', 'sms', 'whatsapp', 'telegram', 'linkedin', 'letter'] as const;

export type SetConsent = {
  readonly kind: 'set-consent';
  readonly id: PersonId;
  readonly channel: Channel;
  readonly state: ConsentState;
  /** Where it was said: a form, a fair, the person's own word. */
  readonly source?: string;
  readonly on: Day;
};

type Said = Pick<Person, 'blocked' | 'consents'>;

/** The last thing said of a channel, with its source and day; people who were merged may have said several. */
export const saidOf = ({ consents = [] }: Said, channel: Channel): Consent | undefined =>
  consents.filter(said => said.channel === channel).reduce<Consent | undefined>(later, undefined);

const later = (a: Consent | undefined, b: Consent): Consent => (a && a.on > b.on ? a : b);

/** A blocked channel is refused whatever else was said: of two doubts the one that leaves people in peace. */
export function consentOf(person: Said, channel: Channel): ConsentState {
  if (person.blocked.includes(channel)) return 'refused';
  const said = saidOf(person, channel);
  if (!said) return 'unknown';
  return said.given ? 'allowed' : 'refused';
}

/**
 * Notes what a person has said. A refusal blocks the channel, leave given again clears it; `unknown` forgets both.
 * What was said before stays in the history of the row.
 */
export function setConsent(
  person: Person,
  command: Omit<SetConsent, 'kind' | 'id'>,
  moment: Moment
): Result<Write[], Refusal> {
  const { channel, state, source, on } = command;
  if (!isChannel(channel)) return err({ kind: 'bad-setting', field: 'channel' });
  if (!parseDay(on)) return err({ kind: 'bad-date' });
  const said = compact({ channel, given: state === 'allowed', source: shortLine(source ?? ''), on }) as Consent;
  const others = (person.consents ?? []).filter(other => other.channel !== channel);
  const consents = state === 'unknown' ? others : [...others, said];
  const free = person.blocked.filter(other => other !== channel);
  const { consents: _before, ...rest } = person;
  const blocked = state === 'refused' ? (person.blocked.includes(channel) ? person.blocked : [...free, channel]) : free;
  const after: Person = { ...rest, blocked, ...(consents.length > 0 && { consents }) };
  if (sameJson(person, after)) return ok([]);
  return ok([{ table: 'people', row: after }, ...changesBetween(person.id, person, after, moment)]);
}
