import { changesBetween } from '../change.ts';
import type { TemplateId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Write } from '../rows.ts';
import type { Season, Template, TemplateText } from '../template.ts';
import { clean, compact, limits, parseName, shortLine } from '../text.ts';
import { parseDay } from '../time.ts';
import { ourTemplates, ourWords } from './ours.ts';
import { textIn } from './text-in.ts';

/** Fields given as undefined are cleared; fields not given stay. */
export type TemplateFields = {
  readonly [Field in keyof Omit<Template, 'id' | 'code' | 'createdAt' | 'deletedAt'>]?: Template[Field] | undefined;
};

export type AddTemplate = {
  readonly kind: 'add-template';
  readonly id: TemplateId;
  readonly fields: TemplateFields & Pick<Template, 'kind'>;
};
/** Also of one of ours, which has its first row from then on. */
export type EditTemplate = { readonly kind: 'edit-template'; readonly id: TemplateId; readonly fields: TemplateFields };
/** A text of the rep's own to go on from; as a rival it is compared with the first. */
export type CopyTemplate = {
  readonly kind: 'copy-template';
  readonly id: TemplateId;
  readonly of: TemplateId;
  readonly name: string;
  readonly asRival: boolean;
};

export function addTemplate({ id, fields }: AddTemplate, moment: Moment): Result<Write[], Refusal> {
  const name = parseName(fields.name ?? '', 'name');
  if (!name.ok) return name;
  const tidy = tidyTemplate(compact({ ...fields, id, createdAt: moment.now }) as Template);
  return tidy.ok ? ok([{ table: 'templates', row: tidy.value }]) : tidy;
}

/** `row` is what the book has: nothing for one of ours that was never touched, a removed row for one put back. */
export function editTemplate(
  row: Template | undefined,
  { id, fields }: Omit<EditTemplate, 'kind'>,
  moment: Moment
): Result<Write[], Refusal> {
  const before = standing(row, id);
  if (!before) return err({ kind: 'unknown-row', table: 'templates', id });
  const tidy = tidyTemplate(compact({ ...before, ...fields, createdAt: row?.createdAt ?? moment.now }) as Template);
  if (!tidy.ok) return tidy;
  const changes = row ? changesBetween(id, row, tidy.value, moment) : [];
  return ok([{ table: 'templates', row: tidy.value }, ...changes]);
}

/** The row that stands, or one of ours without a row of its own. */
export const standing = (row: Template | undefined, id: TemplateId): Template | undefined =>
  row && row.deletedAt === undefined ? row : ourTemplates.find(ours => ours.id === id);

/** A copy of one of ours takes along what ours says in every language; it is the rep's from then on. */
export function copyTemplate(
  of: Template,
  { id, name, asRival }: CopyTemplate,
  facts: { readonly rivals: readonly Template[]; readonly languages: readonly string[] },
  moment: Moment
): Result<Write[], Refusal> {
  const { code, texts: _texts, language: _language, subject: _subject, body: _body, hidden: _hidden, ...rest } = of;
  const spoken = code === undefined ? own(of) : { texts: textsOfOurs(of, facts.languages) };
  const rival = { variant: letterAfter(facts.rivals), rivalOf: of.rivalOf ?? of.id };
  const copy = { ...rest, ...spoken, variant: undefined, rivalOf: undefined, ...(asRival && rival) };
  return addTemplate({ kind: 'add-template', id, fields: compact({ ...copy, name }) as AddTemplate['fields'] }, moment);
}

const own = ({ texts, language, subject, body }: Template): TemplateFields =>
  compact({ texts, language, subject, body });

function textsOfOurs(of: Template, languages: readonly string[]): Record<string, TemplateText> {
  const known = languages.filter(language => of.texts?.[language] ?? ourWords(of.code, language));
  return Object.fromEntries(
    known.map(language => {
      const { subject, body } = textIn(of, language);
      return [language, compact({ subject, body }) as TemplateText];
    })
  );
}

/** The first text of a comparison is A, whether it says so or not. */
function letterAfter(rivals: readonly Template[]): string {
  const last =
    rivals
      .map(({ variant }) => variant ?? 'A')
      .sort()
      .at(-1) ?? 'A';
  return String.fromCharCode(Math.min(last.charCodeAt(0) + 1, 'Z'.charCodeAt(0)));
}

function tidyTemplate(template: Template): Result<Template, Refusal> {
  const { name = '', subject, body, texts, season } = template;
  const all = [{ subject: subject ?? '', body: body ?? '' }, ...Object.values(texts ?? {})];
  if (all.some(text => clean(text.body).length > limits.note)) {
    return err({ kind: 'too-long', field: 'body', limit: limits.note });
  }
  if (season && !(isDate(season.from) && isDate(season.to))) return err({ kind: 'bad-date' });
  const tidied = { name: shortLine(name), subject: shortLine(subject ?? ''), body: body && clean(body) };
  return ok(compact({ ...template, ...tidied, texts: texts && tidyTexts(texts) }) as Template);
}

/** A language that the rep has emptied speaks our words again, or none. */
function tidyTexts(texts: NonNullable<Template['texts']>): Template['texts'] {
  const tidy = Object.entries(texts)
    .map(
      ([language, { subject = '', body }]) => [language, { subject: shortLine(subject), body: clean(body) }] as const
    )
    .filter(([, { body }]) => body !== '');
  return tidy.length === 0
    ? undefined
    : Object.fromEntries(tidy.map(([language, text]) => [language, compact(text) as TemplateText]));
}

/** In a leap year, so that a season may end on 29 February. */
const isDate = (date: Season['from']): boolean => parseDay(`2024-${date}`) !== undefined;
