import { hkdfSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { hex } from '#lib/sync/bytes.ts';
import { deviceKey, rawKeys, signAsSpace, spaceKeys, streamId } from '#lib/sync/keys.ts';
import { makeBackup, openBackup } from '#lib/sync/backup.ts';
import { weaknessOf } from '#lib/sync/passphrase.ts';
import { answersMatch, placesToAsk, readWords, wordsOf } from '#lib/sync/recovery.ts';
import { ed25519 } from '@noble/curves/ed25519.js';

const root = Uint8Array.from({ length: 32 }, (_, i) => i);

describe('the keys of a space', () => {
  test('come from its root as published', async () => {
    const { seed, publicKey, spaceId, seal, snap, name, backup } = rawKeys(root);
    expect([seed, publicKey, spaceId, seal, snap, name, backup].map(hex)).toMatchInlineSnapshot(`
      [
        "a02f63158956bea1bd0be028300c1780e33c4e8df07580601a5536da171fe4cc",
        "9c0d4c61489c8466fbcb00817775014e3bd96a5411f6d7ae47fdea0361e14cb8",
        "184b9fc5a102309bb574c825fa1b9d65",
        "c42b8e48494ec31bc7dca2402dd5a446267997409283c3b02c5e91f86eea2408",
        "3b0e3ed12e99a1b1b0e26ac5bb7e91bbdcc0ac719590fb245dda88669031dc32",
        "ca98523895d7b1f8f665288b661e7d9da5d47af0916959ad7c23f6ca35ae912d",
        "b66f60c9adcdc432fcd94c3ddde1e01c0f5bf683f2957cd0d67bbc571ca9fe79",
      ]
    `);
    const { names } = await spaceKeys(root);
    expect(hex(await streamId(names, 'core'))).toMatchInlineSnapshot(`"d4706b61814435bf624b5edab6c616b8"`);
  });

  test('are plain HKDF-SHA256, as another implementation has it', () => {
    const key = (purpose: string) =>
      Buffer.from(hkdfSync('sha256', root, 'satchel/space/v1', purpose, 32)).toString('hex');
    const { seed, seal, snap, name, backup } = rawKeys(root);
    expect([seed, seal, snap, name, backup].map(hex)).toEqual(['sign', 'seal', 'snap', 'name', 'backup'].map(key));
  });

  test('sign so that the public key confirms it, with or without WebCrypto', async () => {
    const { sign, publicKey } = await spaceKeys(root);
    const message = Uint8Array.of(1, 2, 3);
    for (const key of [sign, rawKeys(root).seed])
      expect(ed25519.verify(await signAsSpace(key, message), message, publicKey)).toBe(true);
  });

  test('do not give themselves away', async () => {
    const { seal, snapshot, names, backup } = await spaceKeys(root);
    const device = await deviceKey(seal, new Uint8Array(16));
    for (const key of [seal, snapshot, names, backup, device]) expect(key.extractable).toBe(false);
  });
});

describe('the recovery sheet', () => {
  test('gives every root back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), bytes => {
        const written = ` ${wordsOf(Uint8Array.from(bytes)).join('\n').toUpperCase()} `;
        expect(readWords(written)).toEqual({ kind: 'root', root: Uint8Array.from(bytes) });
      }),
      { numRuns: 50 }
    );
  });

  test('is BIP39: the published vector of 32 times 0x80', () => {
    const words = wordsOf(new Uint8Array(32).fill(0x80));
    expect(words.slice(0, 8).join(' ')).toBe('letter advice cage absurd amount doctor acoustic avoid');
    expect(words.at(-1)).toBe('bless');
  });

  test('says which words are not on the list, how many are missing, and that two are swapped', () => {
    const words = [...wordsOf(root)];
    expect(readWords(words.slice(1).join(' '))).toEqual({ kind: 'word-count', found: 23 });
    expect(readWords(words.with(3, 'satchel').join(' '))).toEqual({ kind: 'unknown-words', at: [3] });
    expect(
      readWords(
        words
          .with(0, words[1] ?? '')
          .with(1, words[0] ?? '')
          .join(' ')
      )
    ).toEqual({ kind: 'checksum' });
  });

  test('is asked for at three different places', () => {
    let turn = 0;
    const places = placesToAsk(() => [0.1, 0.1, 0.99, 0.5][turn++ % 4] ?? 0);
    expect(places).toEqual([2, 12, 23]);
    const answers = places.map(place => wordsOf(root)[place] ?? '');
    expect(answersMatch(root, places, answers)).toBe(true);
    expect(answersMatch(root, places, answers.toReversed())).toBe(false);
  });
});

describe('a backup file', () => {
  const passphrase = 'seven lamps on a wet street';
  const backup = { root, madeAt: 5, documents: [{ name: 'core', state: Uint8Array.of(1, 2, 3) }] };

  test('opens with its passphrase and nothing else', async () => {
    const file = await makeBackup(backup, passphrase);
    expect(await openBackup(file, passphrase)).toEqual({ kind: 'restored', backup });
    expect(await openBackup(file, `${passphrase}!`)).toEqual({ kind: 'wrong-passphrase' });
    expect(await openBackup(file.slice(1), passphrase)).toEqual({ kind: 'not-a-backup' });
    expect(await openBackup(file.with(40, (file[40] ?? 0) ^ 1), passphrase)).toEqual({ kind: 'wrong-passphrase' });
  });

  test('is not made under a passphrase that can be guessed', async () => {
    expect(weaknessOf('short one')).toBe('too-short');
    expect(weaknessOf('aaaa bbbb aaaa bbbb')).toBe('too-few-characters');
    expect(weaknessOf('password1234567890')).toBe('common');
    expect(weaknessOf(passphrase)).toBeUndefined();
    await expect(makeBackup(backup, 'password')).rejects.toThrow(RangeError);
  });
});
