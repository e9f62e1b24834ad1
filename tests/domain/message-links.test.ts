import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageLink } from '#lib/domain/messages/link.ts';
import { smsSize } from '#lib/domain/messages/sms-size.ts';

const letter = { subject: 'Zażółć & 50 %', body: 'Dzień dobry,\nraz + dwa?\n#3' };
const anyText = fc.string({ unit: 'binary', maxLength: 200 }).map(text => text.replaceAll('\r', ''));

describe('a message handed to another app', () => {
  test('keeps every letter of an e-mail, with the line ends that mail wants', () => {
    const { address, carries } = messageLink('e-mail', 'mailto:a.k@firma.pl', letter, 'android');
    const url = new URL(address);
    expect(url.pathname).toBe('a.k@firma.pl');
    expect(url.searchParams.get('subject')).toBe(letter.subject);
    expect(url.searchParams.get('body')).toBe('Dzień dobry,\r\nraz + dwa?\r\n#3');
    expect(carries).toBe(true);
  });

  test('has its text after & on an iPhone and after ? on Android', () => {
    expect(messageLink('sms', 'sms:+48601', { body: 'a b' }, 'apple').address).toBe('sms:+48601?&body=a%20b');
    expect(messageLink('sms', 'sms:+48601', { body: 'a b' }, 'android').address).toBe('sms:+48601?body=a%20b');
  });

  test('goes on from an address that has a question mark already', () => {
    const { address } = messageLink('whatsapp', 'whatsapp://send?phone=48601', { body: 'ą&b' }, 'android');
    expect(new URL(address).searchParams.get('text')).toBe('ą&b');
    expect(new URL(address).searchParams.get('phone')).toBe('48601');
  });

  test('comes without text where the app takes none, or not surely', () => {
    expect(messageLink('linkedin', 'https://www.linkedin.com/in/anna', letter, 'apple')).toEqual({
      address: 'https://www.linkedin.com/in/anna',
      carries: false
    });
    expect(messageLink('telegram', 'tg://resolve?domain=anna', letter, 'apple').carries).toBe(false);
  });

  test('is pasted by the rep where Windows would cut a long link', () => {
    const long = { body: 'ы'.repeat(400) };
    expect(messageLink('e-mail', 'mailto:a@b.ru', long, 'windows')).toEqual({
      address: 'mailto:a@b.ru',
      carries: false
    });
    expect(messageLink('e-mail', 'mailto:a@b.ru', long, 'android').carries).toBe(true);
  });

  test('is the same text again once the link has been read, whatever was written', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom('apple' as const, 'android' as const), (subject, body, system) => {
        const mail = new URL(messageLink('e-mail', 'mailto:a@b.pl', { subject, body }, system).address);
        expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(body.toWellFormed());
        expect(mail.searchParams.get('subject') ?? '').toBe(subject.toWellFormed().replace(/\s+/g, ' '));
        const sms = new URL(messageLink('sms', 'sms:+48', { body }, system).address);
        expect(sms.searchParams.get('body')).toBe(body.toWellFormed());
        const whatsapp = new URL(messageLink('whatsapp', 'whatsapp://send?phone=1', { body }, system).address);
        expect(whatsapp.searchParams.get('text')).toBe(body.toWellFormed());
      })
    );
  });
});

describe('the size of an SMS', () => {
  test('is 160 letters of the GSM alphabet in one message, and 153 in each of several', () => {
    expect(smsSize('a'.repeat(160))).toEqual({ alphabet: 'gsm-7', length: 160, segments: 1, left: 0 });
    expect(smsSize('a'.repeat(161))).toEqual({ alphabet: 'gsm-7', length: 161, segments: 2, left: 145 });
    expect(smsSize('a'.repeat(307))).toMatchObject({ segments: 3 });
  });

  test('is 70 as soon as one letter is Polish or Cyrillic', () => {
    expect(smsSize(`${'a'.repeat(69)}ą`)).toEqual({ alphabet: 'ucs-2', length: 70, segments: 1, left: 0 });
    expect(smsSize('я'.repeat(71))).toEqual({ alphabet: 'ucs-2', length: 71, segments: 2, left: 63 });
  });

  test('counts the euro and brackets twice, and cuts neither them nor an emoji in two', () => {
    expect(smsSize('€[]')).toMatchObject({ alphabet: 'gsm-7', length: 6 });
    expect(smsSize(`${'a'.repeat(152)}€${'a'.repeat(10)}`)).toMatchObject({ segments: 2, left: 153 - 12 });
    expect(smsSize(`${'я'.repeat(66)}😀${'я'.repeat(10)}`)).toMatchObject({ segments: 2, left: 67 - 12 });
  });

  test('is one message for no text, never less', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { segments, left } = smsSize(text);
        expect(segments).toBeGreaterThanOrEqual(1);
        expect(left).toBeGreaterThanOrEqual(0);
      })
    );
  });
});
