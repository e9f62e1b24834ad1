import { describe, expect, test } from 'vitest';
import { decodeText } from '#lib/exchange/file/decode-text.ts';
import { tableOf } from './support/planning.ts';
import { hasShared, sharedBytes, sharedJson, unlessShared } from './support/shared.ts';

const polish = 'Imię;Nazwisko\nŁukasz;Żółć\nZażółć;Gęślą jaźń pięć';
const russian = 'Имя;Фамилия\nАнна;Щукина\nПётр;Ёлкин';

/** Letters by their bytes in the two old code pages, as far as these tests need them. */
function inCodePage(text: string, page: 'windows-1250' | 'windows-1251'): Uint8Array {
  const byLetter = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(page).decode(new Uint8Array([byte])), byte])
  );
  return Uint8Array.from(text, letter => byLetter.get(letter) ?? 0x3f);
}

function inUtf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

const decoded = (bytes: Uint8Array) => decodeText(bytes);

describe('a text', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(polish)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${polish}`)],
    ['UTF-16 with its mark', inUtf16(`\ufeff${polish}`, true)],
    ['big-endian UTF-16 with its mark', inUtf16(`\ufeff${polish}`, false)],
    ['UTF-16 without a mark', inUtf16(polish, true)],
    ['big-endian UTF-16 without a mark', inUtf16(polish, false)],
    ['Windows-1250', inCodePage(polish, 'windows-1250')]
  ])('in Polish is read from %s', (_, bytes) => {
    expect(decoded(bytes)).toEqual({ ok: true, value: polish });
  });

  test.each([
    ['UTF-8', new TextEncoder().encode(russian)],
    ['UTF-16 with its mark', inUtf16(`\ufeff${russian}`, true)],
    ['UTF-16 without a mark', inUtf16(russian, true)],
    ['Windows-1251', inCodePage(russian, 'windows-1251')]
  ])('in Russian is read from %s', (_, bytes) => {
    expect(decoded(bytes)).toEqual({ ok: true, value: russian });
  });

  test('with one stray control mark is still a text', () => {
    expect(decoded(new TextEncoder().encode('name,note\nAnna,a\u0007b'))).toMatchObject({ ok: true });
  });
});

describe('a table', () => {
  const people = [
    ['name', 'note'],
    ['Anna', 'first; line\nsecond, "line"']
  ];
  test.each([',', ';', '\t', '|'])(
    'is read with %j between cells, though cells hold other marks and line ends',
    mark => {
      const line = `"first; line\nsecond, ""line"""`;
      const table = tableOf(`name${mark}note\nAnna${mark}${line}\nJan${mark}x;y,z\nOla${mark}`);
      expect([table.headers, table.rows[0]?.cells]).toEqual(people);
    }
  );

  test('has the mark that gives rows of one width, not the one that cuts its header most', () => {
    expect(tableOf('Name;Amount, net, PLN\nRoof;1\nDoor;2').headers).toEqual(['Name', 'Amount, net, PLN']);
  });

  test('is pasted from a spreadsheet', () => {
    expect(tableOf('Name\tPhone\r\nAnna\t601 234 567\r\n').rows).toEqual([{ line: 2, cells: ['Anna', '601 234 567'] }]);
  });

  test('of one column is a table', () => {
    expect(tableOf('name\nAnna\nJan').rows.map(({ cells }) => cells)).toEqual([['Anna'], ['Jan']]);
  });

  test('says by itself which mark it uses', () => {
    expect(tableOf('sep=;\r\na;b\r\n1,5;2,5\r\n').rows[0]?.cells).toEqual(['1,5', '2,5']);
  });

  test('keeps two columns of one name apart, and calls a nameless one by its place', () => {
    expect(tableOf('uid,Бюджет ,uid,,uid (2)\n1,2,3,4,5').headers).toEqual([
      'uid',
      'Бюджет',
      'uid (2)',
      '#4',
      'uid (2) (2)'
    ]);
  });

  test('counts rows as a spreadsheet does, blank ones too', () => {
    expect(tableOf('a,b\n1,2\n\n"x\ny",4\n').rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('of mixed line ends has no stray mark at the end of a row', () => {
    expect(tableOf('a,b\n1,2\r\n3,4\n').rows.map(({ cells }) => cells)).toEqual([
      ['1', '2'],
      ['3', '4']
    ]);
  });

  test('from Salesforce ends before its footer', () => {
    const footer =
      'Grand Totals (1 records)\n\nConfidential Information - Do Not Distribute\nCopyright (c) 2000-2026 x';
    expect(tableOf(`Opportunity Name,Stage\nRoof,Proposal\n\n${footer}`).rows.length).toBe(1);
  });
});

type Facts = Readonly<Record<string, { readonly rows: readonly string[][] }>>;

describe.skipIf(!hasShared)(`the files of csv-spectrum${unlessShared}`, () => {
  const facts = hasShared ? Object.entries(sharedJson('answers/csv_facts.json') as Facts) : [];
  test.each(facts)('%s is read as its facts say', (file, { rows }) => {
    const table = tableOf(sharedBytes(`csv_torture/${file}`));
    expect([table.headers, ...table.rows.map(({ cells }) => cells)]).toEqual(rows);
  });
});
