import type { SourceRow } from '../file/table.ts';
import { stageInHeader } from '../mapping/stage-header.ts';
import { dateReader } from '../values/dates.ts';
import { statusOf } from '../values/statuses.ts';
import type { Columns } from './columns.ts';
import type { PlanOptions } from './options.ts';
import type { ProblemKind } from './problem.ts';
import type { Entry } from './record.ts';

type Note = (column: string, value: string, kind: ProblemKind) => void;

export const byDay = (a: { readonly day: string }, b: { readonly day: string }): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : 0;

/** What a column of days says it is about: the stage in its header, else the header as it stands. */
const stageOf = (header: string): string => stageInHeader(header) ?? header;

/** Reads the days on which a record came to each stage, from columns that are named after stages. */
export function trailReader(columns: Columns, { zone }: PlanOptions): (row: SourceRow, note: Note) => Entry[] {
  const read = dateReader(columns.down('enteredStage'), zone);
  return (row, note) =>
    columns
      .named(row, 'enteredStage')
      .flatMap(({ header, text }): Entry[] => {
        const day = read(text);
        const stage = stageOf(header);
        const status = statusOf(stage);
        if (day === 'bad') note(header, text, 'bad-date');
        return day === undefined || day === 'bad' ? [] : [{ day, stage: status === 'open' ? stage : '', status }];
      })
      .sort(byDay);
}

/** The stages that such columns are about, in the order of the file. */
export const stagesInHeaders = (columns: Columns): string[] =>
  columns
    .headersOf('enteredStage')
    .map(stageOf)
    .filter(stage => statusOf(stage) === 'open');
