import { describe, expect, test } from 'vitest';
import { consentOf, saidOf, setConsent, type SetConsent } from '#lib/domain/consent.ts';
import type { Person } from '#lib/domain/person.ts';
import { aMoment, aPerson, allowed, changedFields, fridayDay, rowOf } from '../support/builders.ts';

const say = (person: Person, but: Partial<SetConsent>): Person => {
  const command = { channel: 'e-mail', state: 'allowed', on: fridayDay, ...but } as const;
  return rowOf('people', allowed(setConsent(person, command, aMoment())));
};

describe('what a person allows', () => {
  test('is unknown until something is said', () => {
    expect(consentOf(aPerson(), 'e-mail')).toBe('unknown');
  });

  test('is kept by channel, with its source and day', () => {
    const person = say(aPerson(), { source: ' Fair in Poznań ' });
    expect(consentOf(person, 'e-mail')).toBe('allowed');
    expect(consentOf(person, 'call')).toBe('unknown');
    expect(person.consents).toEqual([{ channel: 'e-mail', given: true, source: 'Fair in Poznań', on: fridayDay }]);
  });

  test('a refusal blocks the channel and no other', () => {
    const person = say(aPerson({ blocked: ['call'] }), { state: 'refused' });
    expect(person.blocked).toEqual(['call', 'e-mail']);
    expect(consentOf(person, 'e-mail')).toBe('refused');
  });

  test('leave given again clears the block', () => {
    const person = say(say(aPerson(), { state: 'refused' }), { on: '2026-12-01' });
    expect(person.blocked).toEqual([]);
    expect(person.consents).toEqual([{ channel: 'e-mail', given: true, on: '2026-12-01' }]);
  });

  test('what is no longer known is forgotten with its block', () => {
    const person = say(say(aPerson(), { state: 'refused' }), { state: 'unknown' });
    expect(person.blocked).toEqual([]);
    expect(person.consents).toBeUndefined();
  });

  test('every change is told in the history', () => {
    const writes = allowed(setConsent(aPerson(), { channel: 'sms', state: 'refused', on: fridayDay }, aMoment()));
    expect(changedFields(writes)).toEqual(['blocked', 'consents']);
  });

  test('said twice is one change', () => {
    const person = say(aPerson(), { state: 'refused' });
    expect(setConsent(person, { channel: 'e-mail', state: 'refused', on: fridayDay }, aMoment())).toEqual({
      ok: true,
      value: []
    });
  });

  test('on a day that does not exist is refused', () => {
    const said = { channel: 'call', state: 'allowed', on: '2026-02-30' } as const;
    expect(setConsent(aPerson(), said, aMoment())).toEqual({ ok: false, error: { kind: 'bad-date' } });
  });

  test('a block of a channel outweighs leave that another device has noted', () => {
    const person = aPerson({ blocked: ['call'], consents: [{ channel: 'call', given: true, on: fridayDay }] });
    expect(consentOf(person, 'call')).toBe('refused');
  });

  test('of several things said of a channel, as after a merge, the last one counts', () => {
    const consents = [
      { channel: 'sms', given: true, on: '2026-11-02' },
      { channel: 'sms', given: false, on: '2026-11-01' }
    ] as const;
    expect(saidOf(aPerson({ consents }), 'sms')?.on).toBe('2026-11-02');
    expect(consentOf(aPerson({ consents }), 'sms')).toBe('allowed');
  });
});
