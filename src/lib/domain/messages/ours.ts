import type { Channel } from '../channel.ts';
import { idOf, type TemplateId } from '../ids.ts';
import type { Template } from '../template.ts';
import { messageCodes, type MessageCode, type OurWords } from './codes.ts';
import { ourEnglish } from './ours-en.ts';
import { ourPolish } from './ours-pl.ts';
import { ourRussian } from './ours-ru.ts';

const channelOf: Readonly<Record<MessageCode, Channel>> = {
  intro: 'e-mail',
  'no-answer-sms': 'sms',
  'no-answer-whatsapp': 'whatsapp',
  'after-demo': 'e-mail',
  'after-proposal': 'e-mail',
  revive: 'e-mail',
  renewal: 'e-mail',
  'linkedin-note': 'linkedin'
};

/** Written to somebody who does not know the rep: without a line of its own it is spam. */
const personal: readonly MessageCode[] = ['intro', 'revive', 'linkedin-note'];

const wordsIn: Readonly<Record<string, OurWords>> = { en: ourEnglish, pl: ourPolish, ru: ourRussian };

/** The same on every device, so that two that change one of ours apart have changed one row. */
export const ourId = (code: MessageCode): TemplateId => idOf('template', `ours${code.replaceAll('-', '')}`);

const isOurs = (code: string | undefined): code is MessageCode =>
  code !== undefined && (messageCodes as readonly string[]).includes(code);

/** Our messages as they are before the rep has touched them; none of these has a row. */
export const ourTemplates: readonly Template[] = messageCodes.map(code => ({
  id: ourId(code),
  kind: 'message',
  code,
  channel: channelOf[code],
  ...(personal.includes(code) && { needsHook: true }),
  createdAt: 0
}));

/** What one of ours says; undefined where the code, from a newer app perhaps, or the language is not known here. */
export const ourWords = (code: string | undefined, language: string): OurWords[MessageCode] | undefined =>
  isOurs(code) ? wordsIn[language]?.[code] : undefined;

/** The rep's templates and those of ours that have no row yet, which a row of the same id replaces. */
export function withOurs(rows: readonly Template[]): Template[] {
  const changed = new Set(rows.map(({ id }) => id));
  return [...rows, ...ourTemplates.filter(({ id }) => !changed.has(id))];
}
