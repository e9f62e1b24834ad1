import { rewriting, textIn } from '#lib/domain/messages/text-in.ts';
import type { TemplateFields } from '#lib/domain/messages/template-commands.ts';
import type { Template, TemplateText } from '#lib/domain/template.ts';
import type { Language } from '#lib/i18n/languages.ts';

type Text = { readonly subject: string; readonly body: string };

/** What a template says while it is being edited: the text of each language that was written in, and the others as they are. */
export class TemplateDraft {
  readonly #template: Template;
  #texts: Readonly<Record<string, Text>> = $state.raw({});
  language: Language = $state('en');

  constructor(template: Template, language: Language) {
    this.#template = template;
    this.language = language;
  }

  /** Empty in a language that the template does not speak. */
  get text(): Text {
    const written = this.#texts[this.language];
    if (written) return written;
    const { language, subject = '', body } = textIn(this.#template, this.language);
    return language === this.language ? { subject, body } : { subject: '', body: '' };
  }

  get isOurs(): boolean {
    const { code, texts } = this.#template;
    return code !== undefined && !texts?.[this.language] && !this.#texts[this.language];
  }

  write(text: Partial<Text>): void {
    this.#texts = { ...this.#texts, [this.language]: { ...this.text, ...text } };
  }

  /** The fields of the texts that were written in. */
  get fields(): TemplateFields {
    const after = Object.entries(this.#texts).reduce<Template>(
      (template, [language, text]) => ({ ...template, ...rewriting(template, language, asText(text)) }),
      this.#template
    );
    const { language, subject, body, texts } = after;
    return { language, subject, body, texts };
  }
}

const asText = ({ subject, body }: Text): TemplateText => ({ body, ...(subject.trim() !== '' && { subject }) });
