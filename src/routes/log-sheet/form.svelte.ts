import { changeDraft, draftBy, draftFacts, type DraftEdits, type DraftFacts } from '#lib/book/drafts.ts';
import { noteForms } from '#lib/book/history.ts';
import { Live } from '#lib/book/live.svelte.ts';
import type { Draft } from '#lib/book/draft.ts';
import type { LogActivity, Talk } from '#lib/domain/activity.ts';
import type { Channel } from '#lib/domain/channel.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { Money } from '#lib/domain/money.ts';
import { outcomeRules, type NextStep, type Outcome, type Sentiment } from '#lib/domain/outcome.ts';
import { chipsFor, outcomeOf, ourOutcome } from '#lib/domain/outcome-list.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { Template } from '#lib/domain/template.ts';
import { compact } from '#lib/domain/text.ts';
import { hour, type Instant } from '#lib/domain/time.ts';
import type { Workspace } from '../workspace.svelte.ts';
import { logCommand } from './log-command.ts';
import { onCadence } from './on-cadence.ts';
import { proposalOf, stageOf } from './proposal.ts';

/** Back later than this says nothing about how long the talk was. */
const longestEstimate = 2 * hour;

/** The log sheet's thinking: what is on disk, what the thumb has just changed, and what follows from both. */
export class LogForm {
  readonly #workspace: Workspace;
  readonly #id: string;
  readonly #stored: Live<Draft | null>;
  readonly #outcomes: Live<Outcome[]>;
  readonly #forms: Live<Template[]>;
  /** Newer than the disk for a moment; never older. */
  #edits: DraftEdits = $state.raw({});
  #unwritten: DraftEdits = {};
  #writing: Promise<void> | undefined;
  // Each by itself: a key typed into the note must not make the facts be asked for anew, and be missing meanwhile.
  #person = $derived(this.draft?.person);
  #about = $derived(this.draft?.deal);
  #promise = $derived(this.draft?.followUp);
  #facts: Live<DraftFacts> = $derived.by(() => {
    const [person, deal, followUp] = [this.#person, this.#about, this.#promise];
    const { book, today } = this.#workspace;
    return new Live(() => draftFacts(book, { person, deal, followUp }, today));
  });

  constructor(workspace: Workspace, id: string) {
    const { book } = workspace;
    this.#workspace = workspace;
    this.#id = id;
    this.#stored = new Live(() => draftBy(book, id));
    this.#outcomes = new Live(() => book.outcomes.toArray());
    this.#forms = new Live(() => noteForms(book));
  }

  /** Undefined until the disk has told the rep's list of outcomes too, so that no chip changes under the thumb. */
  get draft(): Draft | undefined {
    const stored = this.#stored.current;
    return stored && this.#outcomes.current ? (compact({ ...stored, ...this.#edits }) as Draft) : undefined;
  }

  /** Undefined for the few milliseconds in which nothing may be saved, because what follows is not known yet. */
  get facts(): DraftFacts | undefined {
    return this.#facts.current;
  }

  /** Note forms as the rep has changed them; ours have no row until then. */
  get forms(): readonly Template[] {
    return this.#forms.current ?? [];
  }

  get channel(): Channel {
    return this.draft?.channel ?? 'call';
  }

  get chips(): readonly Outcome[] {
    return chipsFor(this.channel, this.#outcomes.current ?? []);
  }

  /** The outcome chosen, with the rep's own rule. */
  get outcome(): Outcome | undefined {
    return this.draft && outcomeOf(this.draft, this.#outcomes.current ?? []);
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
    const { outcome } = this;
    return this.draft?.sentiment ?? (outcome && (outcome.sentiment ?? outcomeRules[outcome.like].sentiment));
  }

  /** What comes next as chosen, else as the outcome proposes; nothing can be planned with nobody. */
  get next(): NextStep | undefined {
    const { next, disposition, person } = this.draft ?? {};
    if (!disposition || (!person && !this.deal)) return undefined;
    return next ?? this.proposal;
  }

  get proposal(): NextStep | undefined {
    const promise = this.draft?.noFollowUp ? undefined : this.answers;
    const { outcome, channel } = this;
    const proposed = outcome && proposalOf(outcome, { channel, promise, workspace: this.#workspace });
    // Who asks for a call is promised one, whatever the cadence has next.
    const goesOn = proposed?.kind === 'follow-up' && outcome?.like !== 'callback';
    return (goesOn ? onCadence(this, this.#workspace) : undefined) ?? proposed;
  }

  /** Where the rule moves the deal, unless it is parked or lost in the same save; whether it does, the rep says. */
  get moveTo(): Stage | undefined {
    const { outcome, deal, next, facts } = this;
    if (!outcome || !deal || next?.kind === 'hold' || next?.kind === 'close') return undefined;
    return stageOf(outcome, deal, facts?.stages ?? []);
  }

  /** What the deal is worth now, where that is news. */
  get amount(): Money | undefined {
    const { deal } = this;
    const { amount } = this.draft ?? {};
    const isOpen = deal?.status === 'open' || deal?.status === 'hold';
    const isNews = amount?.minor !== deal?.amount?.minor || amount?.currency !== deal?.amount?.currency;
    return isOpen && isNews ? amount : undefined;
  }

  /** An appointment that took place, or that nobody came to, was at its time, whenever it is logged. */
  get at(): Instant {
    const { at, startedAt = 0, disposition } = this.draft ?? {};
    const slot = this.draft?.noFollowUp ? undefined : this.answers?.at;
    const wasThen = (disposition === 'held' || disposition === 'no-show') && slot !== undefined && slot <= startedAt;
    return at ?? (wasThen ? slot : startedAt);
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

  /** Another outcome brings its own mood, next step and move; the first leaves those told before it. */
  choose({ id, like }: Outcome): void {
    const outcome = ourOutcome(id) ? undefined : id;
    const isAnother = this.draft?.disposition !== undefined;
    const anew = { sentiment: undefined, next: undefined, noMove: undefined };
    this.change({ disposition: like, outcome, ...(isAnother && anew) });
  }

  use(channel: Channel): void {
    const { disposition, outcome } = this.draft ?? {};
    const stays = chipsFor(channel, this.#outcomes.current ?? []).some(chip =>
      outcome ? chip.id === outcome : chip.like === disposition
    );
    const nothing = { disposition: undefined, outcome: undefined, sentiment: undefined };
    this.change({ channel, next: undefined, noMove: undefined, ...(!stays && nothing) });
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
    return this.draft && logCommand(this, this.draft, this.#workspace);
  }
}
