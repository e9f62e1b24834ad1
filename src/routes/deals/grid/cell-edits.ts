import { companyNamed } from '#lib/book/companies.ts';
import { stagesOf } from '#lib/book/stages.ts';
import type { Deal, DealFields } from '#lib/domain/deal.ts';
import type { DealEdit, EditDeals } from '#lib/domain/deals-edited.ts';
import { fold } from '#lib/domain/fold.ts';
import type { CompanyId } from '#lib/domain/ids.ts';
import type { Currency } from '#lib/domain/money.ts';
import { err, ok, type Result } from '#lib/domain/result.ts';
import { parseDay, type Day } from '#lib/domain/time.ts';
import { typedAmount } from '#lib/domain/typed-amount.ts';
import { stageName } from '#lib/ui/names.ts';
import type { Workspace } from '../../workspace.svelte.ts';
import type { Editable } from './columns.ts';

export type Unreadable = 'title' | 'stage' | 'amount' | 'closeOn' | 'probability';

type Read = Result<Omit<DealEdit, 'id'>, Unreadable>;

/** A field given as undefined is cleared. */
const set = (fields: { readonly [Field in keyof DealFields]?: DealFields[Field] | undefined }): Read =>
  ok({ fields: fields as DealFields });

/** Reads what was typed or pasted into cells, and gathers it into one command. */
export class CellEdits {
  readonly #workspace: Workspace;
  readonly #edits = new Map<string, DealEdit>();
  readonly #companies = new Map<string, { readonly id: CompanyId; readonly name: string }>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** An empty text clears the cell. */
  async add(deal: Deal, column: Editable, text: string): Promise<Result<'changed' | 'same', Unreadable>> {
    const read = await this.#read(deal, column, text.trim());
    if (!read.ok) return read;
    if (isSame(deal, read.value)) return ok('same');
    const before = this.#edits.get(deal.id);
    const fields = { ...before?.fields, ...read.value.fields };
    this.#edits.set(deal.id, { id: deal.id, ...before, ...read.value, fields });
    return ok('changed');
  }

  get command(): EditDeals {
    return { kind: 'edit-deals', edits: [...this.#edits.values()], companies: [...this.#companies.values()] };
  }

  async #read(deal: Deal, column: Editable, text: string): Promise<Read> {
    switch (column) {
      case 'title':
        return text === '' ? err('title') : set({ title: text });
      case 'company':
        return set({ company: await this.#company(text) });
      case 'stage':
        return this.#stage(deal, text);
      case 'amount':
        return amountIn(text, deal.amount?.currency ?? this.#workspace.currency);
      case 'closeOn': {
        const day = dayIn(text);
        return text !== '' && !day ? err('closeOn') : set({ closeOn: day });
      }
      case 'probability':
        return chanceIn(text);
      case 'product':
      case 'source':
        return set({ [column]: text });
    }
  }

  /** By its id, as the choice has it, or by its name, as a spreadsheet does. */
  async #stage({ pipeline }: Deal, text: string): Promise<Read> {
    const { book, words } = this.#workspace;
    const stages = await stagesOf(book, pipeline);
    const stage = stages.find(one => one.id === text || fold(stageName(words, one)) === fold(text));
    return stage ? ok({ stage: stage.id }) : err('stage');
  }

  async #company(name: string): Promise<CompanyId | undefined> {
    if (name === '') return undefined;
    const known = (await companyNamed(this.#workspace.book, name)) ?? this.#companies.get(fold(name));
    if (known) return known.id;
    const id = this.#workspace.newId('company');
    this.#companies.set(fold(name), { id, name });
    return id;
  }
}

function isSame(deal: Deal, { fields = {}, stage }: Omit<DealEdit, 'id'>): boolean {
  if (stage !== undefined) return stage === deal.stage && deal.status === 'open';
  const before = new Map<string, unknown>(Object.entries(deal));
  const known = (value: unknown) => JSON.stringify(value ?? '');
  return Object.entries(fields).every(([field, value]) => known(before.get(field)) === known(value));
}

/** 12500, 12 500,50 or with the code of a currency before or after it. */
function amountIn(text: string, usual: Currency): Read {
  if (text === '') return set({ amount: undefined });
  const code = /\b[A-Z]{3}\b/.exec(text)?.[0];
  const amount = typedAmount(text.replace(code ?? '', '').replace(/[€$£]|zł|₽/g, ''), code ?? usual);
  return amount ? set({ amount }) : err('amount');
}

function chanceIn(text: string): Read {
  if (text === '') return set({ probability: undefined });
  const chance = Number(text.replace('%', '').replace(',', '.').trim());
  return chance >= 0 && chance <= 100 ? set({ probability: chance }) : err('probability');
}

/** As the app keeps days, or day before month as spreadsheets in Europe show them. */
function dayIn(text: string): Day | undefined {
  const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = local ?? [];
  return parseDay(local ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.slice(0, 10));
}
