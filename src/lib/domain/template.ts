import type { Channel } from './channel.ts';
import type { TemplateId } from './ids.ts';
import type { Instant } from './time.ts';

/** The part of a season in which a text holds, `12-01` to `12-24`; it may span the new year. */
export type Season = { readonly from: string; readonly to: string };

/** Facts of a deal that an answer can become. */
export const dealFacts = [
  'why',
  'whyNow',
  'obstacles',
  'champion',
  'problems',
  'challenges',
  'profile',
  'interests',
  'goals',
  'budget',
  'decider',
  'buyingProcess',
  'nextCommitment'
] as const;
export type DealFact = (typeof dealFacts)[number];

/** Facts as somebody has just told them; undefined is one that does not hold any more. */
export type DealFacts = { readonly [Fact in DealFact]?: string | undefined };

/** One question of a note form. Its answer may become a fact of the deal. */
export type Prompt = {
  readonly key: string;
  readonly kind: 'text' | 'check' | 'choice';
  /** Absent where `code` names a question with words in every language. */
  readonly label?: string;
  readonly code?: string;
  readonly options?: readonly string[];
  readonly fact?: DealFact;
};

/** What a template says in one language. Only an e-mail has a subject. */
export type TemplateText = { readonly subject?: string; readonly body: string };

/**
 * A text prepared beforehand: a message to merge and send, a script to read from, or a form for notes.
 * `code` marks one of ours, which has its words in every language until the rep changes it.
 */
export type Template = {
  readonly id: TemplateId;
  readonly kind: 'message' | 'script' | 'note';
  readonly code?: string;
  readonly name?: string;
  readonly channel?: Channel;
  readonly language?: string;
  readonly subject?: string;
  readonly body?: string;
  /** The same in other languages; of one of ours, whatever the rep has changed. */
  readonly texts?: Readonly<Record<string, TemplateText>>;
  /** A message that must not go out without a line of the rep's own for this person. */
  readonly needsHook?: boolean;
  readonly season?: Season;
  /** Marks texts that are rivals in one comparison: `A`, `B`. */
  readonly variant?: string;
  /** The first text of the comparison that this one is a rival in. */
  readonly rivalOf?: TemplateId;
  /** One of ours that the rep does not want offered. */
  readonly hidden?: boolean;
  readonly prompts?: readonly Prompt[];
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};
