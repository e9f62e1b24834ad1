import type { FieldChange, LatestChanges } from './change.ts';
import { canonical, sameJson, type Json } from './json.ts';

/** Lists in which every channel speaks for itself: what was said of one is no answer to what was said of another. */
const fields: ReadonlySet<string> = new Set(['consents', 'blocked']);

const mark = '/';

/** The key of one channel of such a list among the latest changes of a row. */
export const isOfChannel = (field: string): boolean => field.includes(mark);

const channelOf = (part: Json): string =>
  canonical(typeof part === 'object' && part !== null && 'channel' in part ? part['channel'] : part);

const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

const ofChannel = (value: Json, channel: string): Json[] => listOf(value).filter(part => channelOf(part) === channel);

const channelsIn = (...values: readonly Json[]): string[] => [...new Set(values.flatMap(listOf).map(channelOf))].sort();

/** A change of such a list as a change of each channel that it touched; of any other field, nothing. */
export function changesByChannel(change: FieldChange): FieldChange[] {
  if (!fields.has(change.field)) return [];
  return channelsIn(change.from, change.to)
    .map(channel => [channel, ofChannel(change.from, channel), ofChannel(change.to, channel)] as const)
    .filter(([, from, to]) => !sameJson(from, to))
    .map(([channel, from, to]) => ({ ...change, field: `${change.field}${mark}${channel}`, from, to }));
}

/**
 * What a field is after its latest change. In a list of channels two devices may each have changed another one:
 * then each channel is as it was said of it last. A refusal that is noted here is so never lost to leave given there.
 */
export function settledValue({ field, to }: FieldChange, latest: LatestChanges): Json {
  const said = [...latest].filter(([key]) => key.startsWith(`${field}${mark}`)).map(([, change]) => change);
  const news = said.filter(change => !sameJson(change.to, ofChannel(to, nameIn(change))));
  if (news.length === 0) return to;
  const changed = new Set(news.map(nameIn));
  const others = listOf(to).filter(part => !changed.has(channelOf(part)));
  const sorted = news.toSorted((a, b) => (a.field < b.field ? -1 : 1));
  const joined = [...others, ...sorted.flatMap(change => listOf(change.to))];
  return field === 'consents' && joined.length === 0 ? null : joined;
}

const nameIn = ({ field }: FieldChange): string => field.slice(field.indexOf(mark) + 1);
