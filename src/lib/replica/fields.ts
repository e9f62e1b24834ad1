import * as v from 'valibot';
import { isCurrency, maxMinor } from '#lib/domain/money.ts';
import { parseId } from '#lib/domain/ids.ts';
import { parseStamp } from '#lib/domain/stamp.ts';
import { parseDay } from '#lib/domain/time.ts';

export const instant = v.pipe(v.number(), v.integer(), v.minValue(-8e15), v.maxValue(8e15));
export const day = v.custom<string>(text => typeof text === 'string' && parseDay(text) !== undefined, 'not a date');
export const id = (kind: string) =>
  v.custom<string>(text => typeof text === 'string' && parseId(kind, text) !== undefined, `not a ${kind} id`);
export const anyId = v.pipe(v.string(), v.regex(/^[a-z]+_[0-9a-z]{4,60}$/));
export const stamp = v.custom<string>(
  text => typeof text === 'string' && parseStamp(text) !== undefined,
  'not a stamp'
);
export const text = v.pipe(v.string(), v.maxLength(100_000));
export const texts = v.pipe(v.array(text), v.maxLength(1_000));
export const currency = v.pipe(v.string(), v.check(isCurrency, 'not a currency'));
export const money = v.looseObject({
  minor: v.pipe(v.number(), v.safeInteger(), v.minValue(-maxMinor), v.maxValue(maxMinor)),
  currency
});
export const count = v.pipe(v.number(), v.finite());

export const kept = { createdAt: instant, deletedAt: v.optional(instant) };
export const said = { stamp, device: id('device'), deletedAt: v.optional(instant) };
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const timeWindow = v.looseObject({ from: time, to: time });
