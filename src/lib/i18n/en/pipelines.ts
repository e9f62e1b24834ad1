import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** Pipelines, their stages, and what is proposed when a deal enters one. */
export const pipelines = {
  title: 'Pipelines',
  hint: 'Each pipeline has its own stages.',
  placeHint: 'Stages, chances, checklists',
  add: 'Add a pipeline',
  open: (n: number) => plural(n, { one: '# open deal', other: '# open deals' }),
  toWin: (percent: string) => `${percent} to win`,
  forNew: 'for new deals',
  claims: (names: string) => `takes ${names}`,
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  reordered: 'New order kept',
  chooseNew: 'New deals enter',
  chooseNewHint: 'Unless another pipeline takes their source or product.',
  chosen: (name: string) => `New deals enter ${name}`,
  wizard: {
    title: 'New pipeline',
    kit: 'Which stages fit best?',
    kitHint: 'A start: you can rename, add, split and retire stages at any time.',
    name: 'Name',
    namePlaceholder: 'For example: Trade fairs',
    enter: 'Which new deals enter it?',
    enterHint: 'Optional. All others enter the pipeline that you have now.',
    done: 'Add this pipeline',
    added: (name: string) => `Pipeline added: ${name}`,
    otherKit: 'Other stages'
  },
  claim: {
    sources: 'From these sources',
    products: 'Of these products',
    source: 'Add a source',
    product: 'Add a product',
    none: 'No sources or products are known yet. Type one, or leave it empty.'
  },
  edit: {
    name: 'Name of the pipeline',
    stages: 'Stages',
    addStage: 'Add a stage',
    stageName: (n: number) => `Name of stage ${String(n)}`,
    editStage: (name: string) => `Edit ${name}`,
    newStage: 'New stage',
    saved: 'Saved',
    renamed: (name: string) => `Stage is now called ${name}`,
    retired: 'Retired stages',
    retiredHint: 'Their history stays as it was. No deal enters them.',
    retiredOn: (day: string, to: string) => `Retired ${day}, counts as ${to}`,
    bringBack: 'Bring back',
    broughtBack: (name: string) => `${name} is back`,
    entering: 'Which new deals enter it',
    delete: 'Delete this pipeline',
    deleted: (name: string) => `Pipeline deleted: ${name}`,
    only: 'This is your only pipeline.'
  },
  stage: {
    name: 'Name',
    chance: 'Chance of winning, in percent',
    chanceHint: 'Weights the forecast until your own history can.',
    chanceBad: 'A number from 0 to 100',
    question: 'Guiding question',
    checks: 'Before a deal moves on',
    addCheck: 'Add an item',
    dropCheck: (name: string) => `Remove ${name}`,
    steps: 'Proposed when a deal enters',
    addStep: 'Add a step',
    dropStep: (name: string) => `Remove ${name}`,
    channel: 'How',
    days: 'Business days ahead',
    note: 'What about',
    ours: 'Back to the ready-made list',
    split: 'Split this stage',
    retire: 'Retire this stage'
  },
  split: {
    title: (name: string) => `Split ${name}`,
    hint: 'The new stage comes right after. Deals stay where they are; move those that belong to the new one.',
    name: 'Name of the new stage',
    go: 'Split',
    done: (name: string) => `New stage: ${name}`
  },
  retire: {
    title: (name: string) => `Retire ${name}`,
    to: 'Its deals go to',
    moves: (n: number) => plural(n, { one: '# deal moves in the same step.', other: '# deals move in the same step.' }),
    none: 'No open deal stands here.',
    history: 'History keeps the stage under its name; figures can be counted with and without the change.',
    go: 'Retire',
    done: (name: string) => `Retired: ${name}`,
    last: 'A pipeline needs at least one stage.'
  },
  remove: {
    title: (name: string) => `Delete ${name}`,
    hint: (n: number) =>
      plural(n, {
        one: '# deal is still in it. Where does it go?',
        other: '# deals are still in it. Where do they go?'
      }),
    to: 'To the pipeline',
    from: (stage: string, n: string) => `${stage} (${n})`,
    go: 'Move the deals and delete'
  },
  steps: {
    in: (n: number) => plural(n, { one: 'in # business day', other: 'in # business days' }),
    sameDay: 'today',
    offer: (stage: string, step: string) => `${stage}: ${step}`,
    add: 'Add',
    addAll: (n: number) => plural(n, { one: 'Add # step', other: 'Add # steps' }),
    added: (n: number) => plural(n, { one: '# step planned', other: '# steps planned' })
  }
};
export type Pipelines = typeof pipelines;
