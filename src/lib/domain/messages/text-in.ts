import type { Template, TemplateText } from '../template.ts';
import { ourWords } from './ours.ts';

/** A text and the language that it is really in. */
export type Spoken = TemplateText & { readonly language: string };

const fallback = 'en';

/**
 * What a template says to somebody who reads `language`: the rep's words in it, then ours, then the rep's words
 * in whatever language there are, then ours in English. Empty where nobody has written anything yet.
 */
export function textIn(template: Template, language: string): Spoken {
  const written = writtenIn(template);
  const wanted = written.find(text => text.language === language) ?? ours(template, language);
  return wanted ?? written[0] ?? ours(template, fallback) ?? { language, body: '' };
}

/** The languages that a template can speak, the rep's own first. */
export function languagesOf(template: Template, known: readonly string[]): string[] {
  const ourLanguages = known.filter(language => ours(template, language));
  return [...new Set([...writtenIn(template).map(({ language }) => language), ...ourLanguages])];
}

function writtenIn({ language = '', subject, body, texts = {} }: Template): Spoken[] {
  const own = body === undefined ? [] : [{ language, body, ...(subject !== undefined && { subject }) }];
  return [...own, ...Object.entries(texts).map(([code, text]) => ({ ...text, language: code }))];
}

function ours({ code }: Template, language: string): Spoken | undefined {
  const words = ourWords(code, language);
  if (!words) return undefined;
  const { body, subject } = words;
  return { language, body, ...(subject !== undefined && { subject }) };
}

/** What changes when the rep writes what a template says in a language. Texts in other languages stay. */
export function rewriting(
  template: Template,
  language: string,
  text: TemplateText
): Pick<Template, 'texts'> | Pick<Template, 'language' | 'subject' | 'body'> {
  const isMain = template.code === undefined && (template.language ?? language) === language;
  if (isMain) return { language, subject: text.subject ?? '', body: text.body };
  return { texts: { ...template.texts, [language]: text } };
}

/** What a template is called: as the rep called it, or as we do in the language of the app. */
export const nameOfTemplate = ({ name, code }: Template, language: string): string =>
  name ?? ourWords(code, language)?.name ?? ourWords(code, fallback)?.name ?? '';
