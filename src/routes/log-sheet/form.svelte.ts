import { changeDraft, draftBy, draftFacts, type DraftEdits, type DraftFacts } from '#lib/book/drafts.ts';
import { Live } from '#lib/book/live.svelte.ts';
import type { Draft } from '#lib/book/tables.ts';
import type { LogActivity, Talk } from '#lib/domain/activity.ts';
import type { Channel } from '#lib/domain/channel.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import { idOf } from '#lib/domain/ids.ts';
import {
  dispositionsFor,
  outcomeRules,
  proposeNext,
  type Disposition,
  type NextStep,
  type Sentiment
} from '#lib/domain/outcome.ts';
import { compact } from '#lib/domain/text.ts';
import { hour, type Instant } from '#lib/domain/time.ts';
import type { Workspace } from '../workspace.svelte.ts';

/** Back later than this says nothing about how long the talk was. */
const longestEstimate = 2 * hour;

/** The log sheet's thinking: what is on disk, what the thumb has just changed, and what follows from both. */
export class LogForm {
  readonly #workspace: Workspace;
  readonly #id: string;
  readonly #stored: Live<Draft | null>;
  /** Newer than the disk for a moment; never older. */
  #edits: DraftEdits = $state.raw({});
  #unwritten: DraftEdits = {};
  #writing: Promise<void> | undefined;
  #facts: Live<DraftFacts> | undefined = $derived.by(() => {
    const { person, deal, followUp } = this.draft ?? {};
    const { book, today } = this.#workspace;
    return new Live(() => draftFacts(book, { person, deal, followUp }, today));
  });

  constructor(workspace: Workspace, id: string) {
    this.#workspace = workspace;
    this.#id = id;
    this.#stored = new Live(() => draftBy(workspace.book, id));
  }

  get draft(): Draft | undefined {
    const stored = this.#stored.current;
    return stored ? (compact({ ...stored, ...this.#edits }) as Draft) : undefined;
  }

  get facts(): DraftFacts | undefined {
    return this.#facts?.current;
  }

  get channel(): Channel {
    return this.draft?.channel ?? 'call';
  }

  /** The deal chosen, or the only one there is. */
  get deal(): Deal | undefined {
    const { deals = [] } = this.facts ?? {};
    const { deal, noDeal } = this.draft ?? {};
    if (noDeal) return undefined;
    return deals.find(({ id }) => id === deal) ?? (deals.length === 1 ? deals[0] : undefined);
  }

  /** The promise that this touch answers: the one it was begun from, else the oldest that is due. */
  get answers(): FollowUp | undefined {
    return this.facts?.due[0];
  }

  get sentiment(): Sentiment | undefined {
    const { sentiment, disposition } = this.draft ?? {};
    return sentiment ?? (disposition && outcomeRules[disposition].sentiment);
  }

  /** What comes next as chosen, else as the outcome proposes; nothing can be planned with nobody. */
  get next(): NextStep | undefined {
    const { next, disposition, person } = this.draft ?? {};
    if (!disposition || (!person && !this.deal)) return undefined;
    return next ?? this.proposal;
  }

  get proposal(): NextStep | undefined {
    const { disposition } = this.draft ?? {};
    return disposition && proposeNext(disposition, this.channel, this.#workspace.today);
  }

  get at(): Instant {
    return this.draft?.at ?? this.draft?.startedAt ?? 0;
  }

  /** Only a call that reached a person has a talk, and until it is typed its length is an estimate. */
  get talk(): Talk | undefined {
    if (!this.hasTalk) return undefined;
    const { talk, returnedAt, startedAt = 0 } = this.draft ?? {};
    const away = returnedAt === undefined ? Infinity : returnedAt - startedAt;
    if (talk) return talk;
    return away < longestEstimate ? { seconds: Math.round(away / 1_000), source: 'estimated' } : undefined;
  }

  get hasTalk(): boolean {
    const { disposition } = this.draft ?? {};
    return this.channel === 'call' && disposition !== undefined && outcomeRules[disposition].connected;
  }

  /** On its way to the disk with every key; what is typed while a write is under way goes with the next. */
  change(fields: DraftEdits): void {
    this.#edits = { ...this.#edits, ...fields };
    this.#unwritten = { ...this.#unwritten, ...fields };
    void this.flush();
  }

  /** A new outcome brings its own mood and next step. */
  choose(disposition: Disposition): void {
    this.change({ disposition, sentiment: undefined, next: undefined });
  }

  use(channel: Channel): void {
    const { disposition } = this.draft ?? {};
    const stays = disposition && dispositionsFor(channel).includes(disposition);
    this.change({ channel, next: undefined, ...(!stays && { disposition: undefined, sentiment: undefined }) });
  }

  flush(): Promise<void> {
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  async #write(): Promise<void> {
    while (Object.keys(this.#unwritten).length > 0) {
      const fields = this.#unwritten;
      this.#unwritten = {};
      await changeDraft(this.#workspace.book, this.#id, fields);
    }
  }

  get command(): LogActivity | undefined {
    const { draft, facts, deal, sentiment, talk, next, at } = this;
    if (!draft?.disposition) return undefined;
    const { channel, direction, person, disposition, note } = draft;
    const company = facts?.company?.id;
    const fields = { at, channel, direction, person, company, deal: deal?.id, disposition, sentiment, talk, note };
    const done = draft.noFollowUp ? undefined : this.answers?.id;
    const id = idOf('activity', draft.id.replace('activity_', ''));
    return compact({ kind: 'log-activity' as const, id, fields: compact(fields), next, done }) as LogActivity;
  }
}
