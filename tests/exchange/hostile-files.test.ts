import { describe, expect, test } from 'vitest';
import { decodeText } from '#lib/exchange/file/decode-text.ts';
import { parseTable } from '#lib/exchange/file/parse-table.ts';
import { fileLimits } from '#lib/exchange/file/refusal.ts';
import { Reading } from '#lib/exchange/reading.ts';
import { planOf, rowsOf, tableOf } from './support/planning.ts';
import { hasShared, sharedJson, unlessShared } from './support/shared.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = async (source: string | Uint8Array) => {
  const sniffed = await new Reading().sniff(source);
  return sniffed.ok ? undefined : sniffed.error;
};

describe('a file that cannot be a table', () => {
  test('of ten megabytes on one line is refused at once', async () => {
    expect(await refusal(bytes(`name\n${'x,'.repeat(5_000_000)}`))).toEqual({ kind: 'line-too-long' });
    expect(await refusal(bytes('x'.repeat(10_000_000)))).toEqual({ kind: 'line-too-long' });
  });

  test('of more than twenty megabytes is refused unread', async () => {
    const limit = fileLimits.bytes;
    expect(await refusal(new Uint8Array(limit + 1))).toEqual({ kind: 'too-big', limit });
    expect(await refusal('a,b\n'.repeat(limit / 4 + 1))).toEqual({ kind: 'too-big', limit });
  });

  test('is told by what it is: a spreadsheet, a document, a picture, an archive', async () => {
    const starting = (...start: number[]) => refusal(new Uint8Array([...start, 1, 2, 3, 4, 5, 6, 7, 8]));
    expect(await starting(0x50, 0x4b, 3, 4)).toEqual({ kind: 'not-text', looksLike: 'spreadsheet' });
    expect(await starting(0x25, 0x50, 0x44, 0x46)).toEqual({ kind: 'not-text', looksLike: 'pdf' });
    expect(await starting(0x89, 0x50, 0x4e, 0x47)).toEqual({ kind: 'not-text', looksLike: 'image' });
    expect(await starting(0x1f, 0x8b)).toEqual({ kind: 'not-text', looksLike: 'archive' });
  });

  test('of bytes that are no letters is refused, with and without zeros', async () => {
    const noise = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7_919 + (at >> 3) * 104_729) % 256);
    expect(await refusal(noise)).toEqual({ kind: 'not-text', looksLike: 'binary' });
    const numbers = Uint8Array.from({ length: 600 }, (_, at) => [0, 1, 65, 0, 10, 0][at % 6] ?? 0);
    expect(await refusal(numbers)).toEqual({ kind: 'not-text', looksLike: 'binary' });
    const controls = noise.map(byte => (byte % 31) + 1);
    expect(await refusal(controls)).toEqual({ kind: 'not-text', looksLike: 'binary' });
  });

  test.each(['', '\n\n\n', 'name,phone', 'name,phone\n\n , \n'])('without records is refused: %j', async text => {
    expect(await refusal(text)).toEqual({ kind: 'no-rows' });
  });

  test('of 201 columns is refused, of 200 is read', async () => {
    const wide = (columns: number) => `${Array(columns).fill('a').join(',')}\n${Array(columns).fill('1').join(',')}`;
    expect(await refusal(wide(300))).toEqual({ kind: 'too-many-columns', limit: 200 });
    expect(await refusal(wide(201))).toEqual({ kind: 'too-many-columns', limit: 200 });
    expect(new Set(tableOf(wide(200)).headers).size).toBe(200);
  });

  test('of 50,001 records is refused, of 50,000 is read', async () => {
    expect(await refusal(`a,b\n${'1,2\n'.repeat(50_001)}`)).toEqual({ kind: 'too-many-rows', limit: 50_000 });
    expect(tableOf(`a,b\n${'1,2\n'.repeat(50_000)}`).rows.length).toBe(50_000);
  });

  test('with a field of more than ten kilobytes is refused by its row', async () => {
    const limit = fileLimits.fieldChars;
    expect(await refusal(`a,b\n1,2\n3,${'x'.repeat(limit + 1)}`)).toEqual({ kind: 'field-too-long', line: 3, limit });
    expect(await refusal(`a,b\n1,${'x'.repeat(limit)}`)).toBeUndefined();
  });

  test('with a quote that never ends is refused by the row where it begins', async () => {
    expect(await refusal('a,b\n1,2\n3,"and so on\n4,5\n6,7')).toEqual({ kind: 'unbalanced-quotes', line: 3 });
  });

  test.each([
    ['quotes alone', '"'.repeat(1_500_000)],
    ['lines of quotes', '"\n'.repeat(700_000)],
    ['quotes that close nothing', '"a"b'.repeat(400_000)],
    ['lines of quotes that close nothing', '"a"b,"c" d\n'.repeat(150_000)],
    ['doubled quotes', `a,b\n"${'""'.repeat(900_000)}`],
    ['marks alone', ',;\t|'.repeat(400_000)]
  ])('made of %s is answered', async (_, text) => {
    const { ok } = await new Reading().sniff(text);
    expect([true, false]).toContain(ok);
  });
});

describe('a file that means harm', () => {
  test('by its headers changes no prototype', () => {
    const table = tableOf('__proto__,constructor,name,toString\nevil,evil,Anna,evil');
    expect(table.headers).toEqual(['__proto__', 'constructor', 'name', 'toString']);
    const plan = planOf('__proto__,constructor,name,phone\npolluted,1,Anna,601');
    expect(rowsOf(plan, 'people')).toMatchObject([{ name: 'Anna', phones: ['601'] }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('by values that look like formulas keeps them as texts', () => {
    const plan = planOf('name,email\n=HYPERLINK("http://x"),a@b.pl');
    expect(rowsOf(plan, 'people')[0]?.name).toBe('=HYPERLINK("http://x")');
  });

  test('by slipped cells is not imported under the wrong names', () => {
    const plan = planOf('Title,Amount,Stage\nRoof, repair,100,Proposal\nDoor,200,Proposal');
    expect(plan.problems).toEqual([{ line: 2, column: '', value: 'Proposal', kind: 'extra-cells' }]);
    expect(plan.counts).toMatchObject({ records: 2, deals: 1, failed: 1 });
  });

  test('by thousands of stages fills no pipeline', () => {
    const lines = Array.from({ length: 80 }, (_, at) => `Deal ${String(at)},step ${'ab'.repeat(at + 1)}`);
    const plan = planOf(`Title,Stage\n${lines.join('\n')}`);
    expect(plan.newStages.length).toBe(50);
    expect(plan.problems.map(({ kind }) => kind)).toEqual(Array(30).fill('too-many-stages'));
  });
});

describe.skipIf(!hasShared)(`names from the list of naughty strings${unlessShared}`, () => {
  test('are imported as people, or left out with a reason, and never lost', () => {
    const naughty = sharedJson('strings/blns.json') as string[];
    const quoted = naughty.map(text => `"${text.replaceAll('"', '""')}",1`);
    const text = decodeText(bytes(`name,phone\n${quoted.join('\n')}`));
    const table = text.ok ? parseTable(text.value) : text;
    expect(table.ok).toBe(true);
    const plan = planOf(`name,phone\n${quoted.join('\n')}`);
    expect(plan.counts.records).toBe(naughty.length);
    expect(plan.counts.failed).toBe(plan.problems.length);
    expect(plan.problems.every(({ kind }) => kind === 'too-long')).toBe(true);
    expect(new Set(rowsOf(plan, 'people').map(({ id }) => id)).size).toBe(plan.counts.people);
  });
});
