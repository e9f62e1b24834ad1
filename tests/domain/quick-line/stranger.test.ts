import { expect, test } from 'vitest';
import { readLine } from '#lib/domain/quick-line/read-line.ts';
import { strangerIn } from '#lib/domain/quick-line/stranger.ts';
import { rows, usualSetting } from './read.ts';

const stranger = (said: string) => {
  const { names, phone } = readLine(said, { ...usualSetting, hint: 'pl' });
  return phone && strangerIn(said, names, phone);
};

test.each(
  rows(`
    Jan Zieliński 601 234 567 oddzwonić jutro => Jan Zieliński
    nowy kontakt Ewa Maj-Lis, +48 601 234 567 => Ewa Maj-Lis
    oddzwonić w piątek o 10:30 Zenon Kruk tel. 601234567 => Zenon Kruk
    601 234 567 nie odbiera => 601 234 567
    Иван Петров +7 916 123-45-67 не берет => Иван Петров
    call Mary Jones at +44 7700 900123 tomorrow => Mary Jones
  `)
)('“%s” tells of %s', (said, name) => {
  expect(stranger(said)?.name).toBe(name);
});

test('without a number there is nobody new to offer', () => {
  expect(stranger('Jan Zieliński, oferta 12 000 000 zł do 15.12.2026')).toBeUndefined();
});
