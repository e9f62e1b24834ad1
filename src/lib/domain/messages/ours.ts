import type { Channel } from '../channel.ts';
import { idOf, type TemplateId } from '../ids.ts';
import type { Template } from '../template.ts';
import { messageCodes, scriptCodes, type MessageCode, type OurCode, type OurText } from './codes.ts';
import { ourEnglish } from './ours-en.ts';
import { ourPolish } from './ours-pl.ts';
import { ourRussian } from './ours-ru.ts';
import { ourEnglishScripts } from './scripts-en.ts';
import { ourPolishScripts } from './scripts-pl.ts';
import { ourRussianScripts } from './scripts-ru.ts';

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

const wordsIn: Readonly<Record<string, Readonly<Record<OurCode, OurText>>>> = {
  en: { ...ourEnglish, ...ourEnglishScripts },
  pl: { ...ourPolish, ...ourPolishScripts },
  ru: { ...ourRussian, ...ourRussianScripts }
};

/** The same on every device, so that two that change one of ours apart have changed one row. */
export const ourId = (code: OurCode): TemplateId => idOf('template', `ours${code.replaceAll('-', '')}`);

const isOurs = (code: string | undefined): code is OurCode =>
  code !== undefined && ([...messageCodes, ...scriptCodes] as readonly string[]).includes(code);

const ourMessages: readonly Template[] = messageCodes.map(code => ({
  id: ourId(code),
  kind: 'message',
  code,
  channel: channelOf[code],
  ...(personal.includes(code) && { needsHook: true }),
  createdAt: 0
}));

const ourScripts: readonly Template[] = scriptCodes.map(code => ({
  id: ourId(code),
  kind: 'script',
  code,
  createdAt: 0
}));

/** Our messages and scripts as they are before the rep has touched them; none of these has a row. */
export const ourTemplates: readonly Template[] = [...ourMessages, ...ourScripts];

/** What one of ours says; undefined where the code, from a newer app perhaps, or the language is not known here. */
export const ourWords = (code: string | undefined, language: string): OurText | undefined =>
  isOurs(code) ? wordsIn[language]?.[code] : undefined;

/** The rep's templates and those of ours that have no row yet, which a row of the same id replaces. */
export function withOurs(rows: readonly Template[]): Template[] {
  const changed = new Set(rows.map(({ id }) => id));
  return [...rows, ...ourTemplates.filter(({ id }) => !changed.has(id))];
}
