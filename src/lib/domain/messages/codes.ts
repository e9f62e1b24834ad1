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

/** Call scripts that every book begins with, likewise. */
export const scriptCodes = ['cold-call', 'inbound-enquiry', 'offer-follow-up'] as const;
export type ScriptCode = (typeof scriptCodes)[number];

export type OurCode = MessageCode | ScriptCode;

/** What one of ours says in one language, and what it is called there. */
export type OurText = TemplateText & { readonly name: string };

/** The words of our messages in one language. */
export type OurWords = Readonly<Record<MessageCode, OurText>>;

/** The words of our scripts in one language: an opening, the points to make, and the next step to close with. */
export type OurScripts = Readonly<Record<ScriptCode, OurText>>;
