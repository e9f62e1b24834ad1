import { fold } from '#lib/domain/fold.ts';
import { nameOfTemplate, textIn } from '#lib/domain/messages/text-in.ts';
import type { Template } from '#lib/domain/template.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';

/** Templates in whose name or text every typed word is found, in whatever language; those put aside come last. */
export function found(templates: readonly Template[], typed: string, language: Language): Template[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  const name = (template: Template) => fold(nameOfTemplate(template, language));
  const order = (template: Template) => `${template.hidden ? '1' : '0'}${name(template)}${template.variant ?? ''}`;
  return templates
    .filter(template => {
      const text = wordsOf(template, language);
      return wanted.every(word => text.includes(word));
    })
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function wordsOf(template: Template, language: Language): string {
  const texts = languages.map(one => textIn(template, one)).flatMap(({ subject = '', body }) => [subject, body]);
  return fold([nameOfTemplate(template, language), ...texts].join('\n'));
}
