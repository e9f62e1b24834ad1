import type { TemplateText } from '../template.ts';

/** Messages that every book begins with. The code stays; what they say may change with a release. */
export const messageCodes = [
  'intro',
  'no-answer-sms',
  'no-answer-whatsapp',
  'after-demo',
  'after-proposal',
  'revive',
  'renewal',
  'linkedin-note'
] as const;
export type MessageCode = (typeof messageCodes)[number];

/** The words of our messages in one language. */
export type OurWords = Readonly<Record<MessageCode, TemplateText & { readonly name: string }>>;
