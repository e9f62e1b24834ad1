import { currencyInHeader } from '../values/currency.ts';
import { dialectOf, type Dialect } from './dialect.ts';
import { fileKinds, type Field, type FileKind } from './fields.ts';
import { stageInHeader } from './stage-header.ts';
import { fieldByHeader, headerWords } from './synonyms.ts';

/**
 * What each column means, in the order of the columns; undefined is a column left out. Several columns may
 * mean one thing: phones and notes are all taken, of the rest the first that is not empty.
 */
export type Mapping = {
  readonly kind: FileKind;
  readonly dialect: Dialect;
  readonly columns: readonly (Field | undefined)[];
};

/** Without one of these a file is not of its kind. */
const naming: Readonly<Record<FileKind, readonly Field[]>> = {
  deals: ['stage', 'amount', 'closedOn', 'closeOn'],
  people: ['name', 'firstName', 'lastName', 'phone', 'email'],
  companies: ['name']
};

/** What the headers of a file seem to mean; a proposal that the rep may change. */
export function proposeMapping(headers: readonly string[], kind: FileKind = kindOf(headers)): Mapping {
  return { kind, dialect: dialectOf(headers), columns: headers.map(header => fieldOf(header, kind)) };
}

/** `Amount (EUR)` and `Wartość zł` are amounts, of that currency. */
function fieldOf(header: string, kind: FileKind): Field | undefined {
  if (kind === 'deals' && stageInHeader(header) !== undefined) return 'enteredStage';
  const words = headerWords(header);
  const bare = currencyInHeader(header) ? words.replace(/ \S+$/, '') : words;
  return fieldByHeader[kind].get(words) ?? fieldByHeader[kind].get(bare);
}

/** The kind under which most columns mean something; a file of deals also names people and companies. */
function kindOf(headers: readonly string[]): FileKind {
  const scores = fileKinds.map(kind => {
    const found = headers.flatMap(header => fieldOf(header, kind) ?? []);
    return { kind, score: found.some(field => naming[kind].includes(field)) ? new Set(found).size : 0 };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).kind;
}
