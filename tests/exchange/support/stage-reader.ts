import { pipelinePast } from '#lib/book/snapshots.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { StageId } from '#lib/domain/ids.ts';
import { stageConversion, type StageConversion } from '#lib/domain/metrics/stage-conversion.ts';
import { majorOf } from '#lib/domain/money.ts';
import type { Period } from '#lib/domain/period.ts';
import { Device } from '../../support/device.ts';
import { importInto } from './importing.ts';
import { sharedBytes } from './shared.ts';

export const always: Period = { from: '2000-01-01', to: '2099-12-31' };
const zone = 'Europe/Warsaw';
export const six = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * 1e6) / 1e6);
export const sumOf = (deals: readonly Deal[]) =>
  deals.reduce((sum, { amount }) => sum + (amount ? majorOf(amount) : 0), 0);

/** A rep's phone with a file in it, and what is computed there. */
export class Reader {
  readonly phone = new Device();

  async bring(path: string): Promise<number> {
    await this.phone.setUp();
    return importInto(this.phone, sharedBytes(path));
  }

  deals = () => this.phone.book.deals.toArray();
  histories = async () => (await pipelinePast(this.phone.book, zone)).histories;

  async names(): Promise<Map<StageId, string>> {
    const stages = await this.phone.book.stages.toArray();
    return new Map(stages.sort((a, b) => a.rank - b.rank).map(({ id, name, code }) => [id, name ?? code ?? '']));
  }

  /** What is said of each stage that deals came to, by the name it has in the book. */
  async flow(): Promise<Map<string, StageConversion>> {
    const names = await this.names();
    const [deal] = await this.deals();
    if (!deal) throw new Error('no deals');
    const question = {
      pipeline: deal.pipeline,
      stages: [...names.keys()],
      period: always,
      today: '2026-11-20'
    } as const;
    const stages = stageConversion(await this.histories(), question).filter(({ entered }) => entered > 0);
    return new Map(stages.map(stage => [names.get(stage.stage) ?? '', stage]));
  }
}

/** Stages of a kit keep their own name in the book. */
const inBook: Readonly<Record<string, string>> = {
  Qualified: 'qualification',
  Proposal: 'proposal',
  Negotiation: 'negotiation',
  proposal: 'proposal',
  qualified: 'qualification',
  lead: 'lead',
  prospect: 'prospecting',
  meeting: 'meeting'
};
export const nameInBook = (name: string): string => inBook[name] ?? name;
