import { idOf, type TemplateId } from './ids.ts';
import type { DealFact, Prompt, Template } from './template.ts';

/** Forms that come with the app, with words in every language. */
export const formCodes = [
  'discovery',
  'qualification',
  'visit-report',
  'demo',
  'proposal',
  'review-a',
  'review-b',
  'review-c',
  'lost-review',
  'hand-over'
] as const;
export type FormCode = (typeof formCodes)[number];

const asks = (key: string, fact?: DealFact): Prompt => ({ key, code: key, kind: 'text', ...(fact && { fact }) });
const ticks = (key: string): Prompt => ({ key, code: key, kind: 'check' });
const chooses = (key: string, options: readonly string[]): Prompt => ({ key, code: key, kind: 'choice', options });

/**
 * The questions, by the form. Review sets A, B and C and discovery ask what the sources ask (requirements 164 to
 * 166 and 41); the rest is common practice. A key is for ever: answers are kept under it.
 */
const questions: Readonly<Record<FormCode, readonly Prompt[]>> = {
  discovery: [
    asks('problems', 'problems'),
    asks('challenges', 'challenges'),
    asks('profile', 'profile'),
    asks('interests', 'interests'),
    asks('goals', 'goals')
  ],
  qualification: [
    asks('budget', 'budget'),
    asks('decider', 'decider'),
    asks('need', 'why'),
    asks('timing', 'whyNow'),
    chooses('fit', ['good', 'partial', 'none'])
  ],
  'visit-report': [
    asks('met'),
    asks('seen'),
    asks('interests', 'interests'),
    asks('rivals'),
    ticks('samples'),
    asks('agreed', 'nextCommitment')
  ],
  demo: [
    asks('present'),
    asks('impressed', 'interests'),
    asks('doubts', 'obstacles'),
    chooses('reaction', ['keen', 'interested', 'cool']),
    asks('agreed', 'nextCommitment')
  ],
  proposal: [
    asks('offered'),
    asks('terms'),
    asks('deciders', 'decider'),
    ticks('legal'),
    asks('objections', 'obstacles'),
    asks('agreed', 'nextCommitment')
  ],
  'review-a': [asks('nextSteps', 'nextCommitment'), asks('toClose', 'buyingProcess'), asks('obstacles', 'obstacles')],
  'review-b': [
    asks('engaged', 'decider'),
    asks('why', 'why'),
    asks('whyNow', 'whyNow'),
    asks('nextSteps', 'nextCommitment'),
    asks('buyingProcess', 'buyingProcess'),
    asks('obstacles', 'obstacles')
  ],
  'review-c': [
    asks('promising', 'why'),
    asks('current', 'problems'),
    asks('ideal', 'goals'),
    asks('champion', 'champion'),
    asks('championGoals'),
    asks('commitment', 'nextCommitment')
  ],
  'lost-review': [
    asks('lostWhy'),
    asks('chosen'),
    chooses('when', ['early', 'after-demo', 'after-offer', 'late']),
    asks('lesson'),
    ticks('again')
  ],
  'hand-over': [
    asks('promised', 'goals'),
    asks('contacts', 'decider'),
    asks('deadlines'),
    asks('risks', 'obstacles'),
    ticks('documents')
  ]
};

/** The id of one of ours, the same on every device. */
export const formId = (code: FormCode): TemplateId => idOf('template', `form${code.replaceAll('-', '')}`);

/** Ours as rows: what stands until the rep changes it. */
export const ourForms: readonly Template[] = formCodes.map(code => ({
  id: formId(code),
  kind: 'note',
  code,
  prompts: questions[code],
  createdAt: 0
}));

export const ourForm = (id: TemplateId): Template | undefined => ourForms.find(form => form.id === id);

/** The rep's forms: ours as edited, then the rep's own by age. */
export function formsFrom(rows: readonly Template[]): Template[] {
  const notes = rows.filter(({ kind }) => kind === 'note');
  const edited = new Map(notes.map(row => [row.id, row]));
  const mine = notes.filter(({ id }) => !ourForm(id));
  return [
    ...ourForms.map(form => edited.get(form.id) ?? form),
    ...mine.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
  ];
}
