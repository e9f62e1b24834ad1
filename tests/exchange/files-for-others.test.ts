import { describe, expect, test } from 'vitest';
import { csvText } from '#lib/exchange/csv-text.ts';
import { dealsCsv, peopleCsv } from '#lib/exchange/csv-out.ts';
import { errorFile, type ErrorWords } from '#lib/exchange/error-file.ts';
import { problemKinds } from '#lib/exchange/plan/problem.ts';
import { dealsOf, planOf, rowsOf, tableOf } from './support/planning.ts';

const source = `ID,Title,Company,Contact,Phone,Stage,Amount,Created,Close date,Note
A-1,"Roof, ""big""",Acme,Anna,601,Won,12.50,2026-01-02,2026-02-03,"two
lines"
A-2,=cmd(),Beta,Jan,602,Proposal,,2026-01-02,,`;

describe('deals as CSV', () => {
  const plan = planOf(source);
  const names = new Map<string, string>([
    ...rowsOf(plan, 'companies').map(({ id, name }) => [id, name] as const),
    ...rowsOf(plan, 'people').map(({ id, name }) => [id, name] as const),
    ['stage_last', 'last'],
    ['stage_middle', 'middle']
  ]);
  const text = dealsCsv(dealsOf(plan), id => names.get(id));

  test('are read by our own import as the same deals', () => {
    const again = planOf(text);
    expect(again.problems).toEqual([]);
    const asked = ({ people: _people, ...deal }: ReturnType<typeof dealsOf>[number]) => deal;
    expect(dealsOf(again).map(asked)).toEqual(dealsOf(plan).map(asked));
  });

  test('run nothing in a spreadsheet', () => {
    expect(text).toContain(`"'=cmd()"`);
  });

  test('name people by their own columns', () => {
    expect(tableOf(peopleCsv(rowsOf(plan, 'people'), id => names.get(id))).rows.map(({ cells }) => cells)).toEqual([
      ['Anna', 'Acme', '', '601', '', '', ''],
      ['Jan', 'Beta', '', '602', '', '', '']
    ]);
  });
});

test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '=a\nb'])('no CSV of ours holds a cell that begins %j', cell => {
  expect(csvText([[cell]])).toBe(`\ufeff"'${cell}"\r\n`);
});

test('a CSV of ours quotes marks, quotes and line ends', () => {
  expect(csvText([['a,b', 'c"d', 'e\nf', 'g']])).toBe('\ufeff"a,b","c""d","e\nf",g\r\n');
});

test('the file of mistakes has each left-out record as it stood, with its row and what is wrong', () => {
  const kinds = Object.fromEntries(problemKinds.map(kind => [kind, kind])) as ErrorWords['kinds'];
  const text = 'Title,Amount,Close date\nRoof,lots,soon\nDoor,5,\n=x,1,2,3';
  const file = tableOf(errorFile(tableOf(text), planOf(text).problems, { line: 'Row', problem: 'Problem', kinds }));
  expect(file.headers).toEqual(['Row', 'Problem', 'Title', 'Amount', 'Close date']);
  expect(file.rows.map(({ cells }) => cells)).toEqual([
    ['2', 'Close date – bad-date: soon; Amount – bad-amount: lots', 'Roof', 'lots', 'soon'],
    ['4', 'extra-cells: 3', "'=x", '1', '2', '3']
  ]);
});
