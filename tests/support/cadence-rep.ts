import { enrolmentFacts } from '#lib/book/enrolments.ts';
import type { ActivityFields } from '#lib/domain/activity.ts';
import type { CadenceCode } from '#lib/domain/cadence.ts';
import { kitId } from '#lib/domain/cadence/kits.ts';
import { enrolmentState, type EnrolmentState } from '#lib/domain/cadence/progress.ts';
import { idOf, type ActivityId, type EnrolmentId } from '#lib/domain/ids.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { merge } from '#lib/engine/merging.ts';
import type { Command, Receipt } from '#lib/engine/protocol.ts';
import { anId } from './builders.ts';
import { Device } from './device.ts';

export const anna = idOf('person', 'anna');

/** A device whose rep puts Anna on cadences. */
export class CadenceRep extends Device {
  static async withAnna(): Promise<CadenceRep> {
    const rep = new CadenceRep();
    await rep.setUp();
    await rep.must({ kind: 'add-person', id: anna, fields: { name: 'Anna' } });
    return rep;
  }

  async enrolled(code: CadenceCode = 'outbound', but: object = {}): Promise<EnrolmentId> {
    await this.must({ kind: 'enrol', cadence: kitId(code), whom: [{ person: anna, ...but }] });
    const rows = await this.book.enrolments.where('cadence').equals(kitId(code)).toArray();
    return rows.find(({ state }) => state === 'open')?.id ?? anId('enrolment');
  }

  async must(command: Command): Promise<Receipt> {
    const receipt = await this.send(command);
    if (!receipt.ok) throw new Error(JSON.stringify(receipt.error));
    return receipt;
  }

  async log(fields: ActivityFields, next?: Extract<Command, { kind: 'log-activity' }>['next']): Promise<ActivityId> {
    const id = anId('activity');
    const told = { at: this.now, channel: 'call' as const, person: anna, ...fields };
    await this.must({ kind: 'log-activity', id, fields: told, ...(next && { next }) });
    return id;
  }

  async state(id: EnrolmentId): Promise<EnrolmentState> {
    const [facts] = await enrolmentFacts(this.book, await this.book.enrolments.where('id').equals(id).toArray());
    if (!facts) throw new Error(`${id} is not in the book`);
    return enrolmentState(facts, workCalendar({}));
  }

  async tell(other: CadenceRep): Promise<void> {
    const said = (await this.book.journal.toArray()).filter(({ handed }) => !handed);
    await merge(
      other.engine,
      said.map(({ doc, update }) => ({ doc, update }))
    );
  }
}
