import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { projectFiles } from './project-files.ts';

/** What one file contributes to the figures. */
interface Measure {
  readonly file: string;
  readonly lines: number;
  readonly functions: readonly number[];
  readonly anys: number;
  readonly casts: number;
  readonly commentLines: number;
  readonly suppressions: number;
  readonly plans: number;
}

const scriptOf = (file: string, text: string): string =>
  file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code).join('\n')
    : text;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isConst = (node: ts.AsExpression): boolean => node.type.getText() === 'const';

function measure(file: string): Measure {
  const text = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(file, scriptOf(file, text), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const functions: number[] = [];
  let anys = 0;
  let casts = 0;
  const look = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) anys += 1;
    if (ts.isNonNullExpression(node) || (ts.isAsExpression(node) && !isConst(node))) casts += 1;
    if (ts.isFunctionLike(node) && 'body' in node && node.body) functions.push(linesOf(tree, node));
    ts.forEachChild(node, look);
  };
  look(tree);
  return {
    file,
    lines: text.trimEnd().split('\n').length,
    functions,
    anys,
    casts,
    commentLines: count(text, /^\s*(\/\/|\/\*|\*|<!--)/gm),
    suppressions: count(text, /@ts-(ignore|expect-error|nocheck)|eslint-disable|svelte-ignore|prettier-ignore/g),
    plans: count(text, /\b(TODO|FIXME|XXX|HACK)\b/g)
  };
}

function linesOf(tree: ts.SourceFile, node: ts.Node): number {
  const line = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  return line(node.getEnd()) - line(node.getStart()) + 1;
}

const own = /architecture\/(score|names)/; // these name what they look for

export const source = projectFiles('src').map(measure);
export const tests = projectFiles('tests')
  .filter(file => !own.test(file))
  .map(measure);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const at = (share: number, numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? 0;

const spread = (numbers: readonly number[]): string =>
  `median ${at(0.5, numbers)}, p90 ${at(0.9, numbers)}, max ${at(1, numbers)}`;

export function report(): string {
  const lines = sum(source.map(file => file.lines));
  const perThousand = (all: readonly number[]) => ((1000 * sum(all)) / lines).toFixed(1);
  const percent = ((100 * sum(source.map(file => file.commentLines))) / lines).toFixed(1);
  return [
    `files            ${source.length}, ${lines} lines`,
    `file lines       ${spread(source.map(file => file.lines))}   (≤ 60, ≤ 150, ≤ 200)`,
    `function lines   ${spread(source.flatMap(file => file.functions))}   (≤ 8, ≤ 20, ≤ 40)`,
    `any              ${perThousand(source.map(file => file.anys))} per 1000 lines   (0)`,
    `casts and !      ${perThousand(source.map(file => file.casts))} per 1000 lines   (≤ 4)`,
    `suppressions     ${sum(source.map(file => file.suppressions))}   (0)`,
    `plans in code    ${sum(source.map(file => file.plans))}   (0)`,
    `comment lines    ${percent} %   (8–15)`,
    `test lines       ${(sum(tests.map(file => file.lines)) / lines).toFixed(2)} per source line   (1.0–1.8)`
  ].join('\n');
}

if (import.meta.main) console.log(report());
