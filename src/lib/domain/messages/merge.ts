import { cleanLine } from '../text.ts';

/** What a text may leave open. `hook` is the rep's own line for this one person. */
export const mergeFields = ['first_name', 'name', 'company', 'job_title', 'deal', 'amount', 'my_name', 'hook'] as const;
export type MergeField = (typeof mergeFields)[number];

/** What is known of the person written to, already written as their language writes it. */
export type MergeFacts = Readonly<Partial<Record<MergeField, string>>>;

export type Merged = {
  readonly text: string;
  /** Names in braces that mean nothing to us; they stay in the text, and such a text is not sent. */
  readonly unknown: readonly string[];
  /** Fields that nothing is known for and that name no other words; they leave no gap. */
  readonly missing: readonly MergeField[];
};

/** `{{field}}` or `{{field|what to say instead}}`; the blank before it goes where nothing comes. */
const field = /( ?)\{\{([^{}|]*)(?:\|([^{}]*))?\}\}/g;

const isField = (name: string): name is MergeField => (mergeFields as readonly string[]).includes(name);

const nameOf = (typed: string): string => typed.trim().toLowerCase();

/** The fields that a text leaves open, each once. */
export const fieldsOf = (text: string): string[] => [
  ...new Set([...text.matchAll(field)].map(([, , typed = '']) => nameOf(typed)))
];

export const unknownFields = (text: string): string[] => fieldsOf(text).filter(name => !isField(name));

/**
 * A text with its fields filled in. Everything is filled in one go: braces in a name or a company stay the
 * text that they are. Names are put in as they are written, never inflected: no rule gives the Polish
 * vocative or the Russian patronymic of every name, and a wrong one is worse than none.
 */
export function merge(text: string, facts: MergeFacts): Merged {
  const unknown = new Set<string>();
  const missing = new Set<MergeField>();
  const merged = text.replace(field, (whole: string, blank: string, typed: string, instead?: string) => {
    const name = nameOf(typed);
    if (!isField(name)) {
      unknown.add(name);
      return whole;
    }
    const value = cleanLine(facts[name] ?? '') || (instead ?? '').trim();
    if (value === '') missing.add(name);
    return value === '' ? '' : blank + value;
  });
  return { text: merged, unknown: [...unknown], missing: [...missing] };
}

/** A text that must have a hook has a place for it: its own paragraph after the greeting, if the rep named none. */
export function withPlaceForHook(text: string): string {
  if (fieldsOf(text).includes('hook')) return text;
  return addParagraph(text, '{{hook}}');
}

/** A changed hook in a text that the rep has gone on writing by hand: what else was typed stays. */
export function withChangedHook(text: string, before: string, after: string): string {
  if (before !== '' && text.includes(before)) return text.replace(before, () => after);
  return after === '' ? text : addParagraph(text, after);
}

function addParagraph(text: string, paragraph: string): string {
  const end = text.indexOf('\n\n');
  return end < 0 ? `${paragraph}\n\n${text}`.trim() : `${text.slice(0, end)}\n\n${paragraph}${text.slice(end)}`;
}
