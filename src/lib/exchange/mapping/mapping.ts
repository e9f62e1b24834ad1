import { dialectOf, type Dialect } from './dialect.ts';
import { fileKinds, type Field, type FileKind } from './fields.ts';
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
  const words = headers.map(headerWords);
  return { kind, dialect: dialectOf(headers), columns: words.map(header => fieldByHeader[kind].get(header)) };
}

/** The kind under which most columns mean something; a file of deals also names people and companies. */
function kindOf(headers: readonly string[]): FileKind {
  const words = headers.map(headerWords);
  const scores = fileKinds.map(kind => {
    const found = words.flatMap(header => fieldByHeader[kind].get(header) ?? []);
    return { kind, score: found.some(field => naming[kind].includes(field)) ? new Set(found).size : 0 };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).kind;
}
