import { beforeEach, describe, expect, test } from 'vitest';
import type { ActivityFields, LogActivity } from '#lib/domain/activity.ts';
import { idOf, type OutcomeId } from '#lib/domain/ids.ts';
import { chipsFor, ourId } from '#lib/domain/outcome-list.ts';
import { goalMetrics } from '#lib/domain/goal.ts';
import { periodOf } from '#lib/domain/period.ts';
import { unitsOf } from '#lib/domain/scorecard.ts';
import { scoreFacts } from '#lib/book/score.ts';
import { Device, friday } from '../support/device.ts';

const anna = idOf('person', 'anna');
const forklifts = idOf('deal', 'forklifts');
const sample = idOf('outcome', 'sample');
const goodTalk = ourId('calls', 'meaningful');

describe('on a rep’s phone', () => {
  let phone: Device;

  beforeEach(async () => {
    phone = new Device();
    await phone.setUp();
    await phone.send({ kind: 'add-person', id: anna, fields: { name: 'Anna Kowalska' } });
    await phone.send({
      kind: 'add-deal',
      id: forklifts,
      fields: { title: 'Forklifts', people: [anna], why: 'Old ones' }
    });
  });

  const chips = async () => chipsFor('call', await phone.book.outcomes.toArray());
  const nameOf = async (id: OutcomeId) => (await chips()).find(chip => chip.id === id)?.name;
  const stages = () => phone.book.stages.toCollection().sortBy('rank');

  async function sent(...[command]: Parameters<Device['send']>): Promise<string> {
    const receipt = await phone.send(command);
    if (!receipt.ok) throw new Error(receipt.error.kind);
    return receipt.value.group;
  }

  const called = { at: friday, channel: 'call', person: anna, deal: forklifts } as const;
  const log = (id: string, but: Partial<Omit<LogActivity, 'fields'>> & { readonly fields: ActivityFields }) =>
    sent({ kind: 'log-activity', id: idOf('activity', id), ...but, fields: { ...called, ...but.fields } });

  test('a renamed outcome is taken back by one undo, and a list given back is ours', async () => {
    const group = await sent({ kind: 'edit-outcome', id: goodTalk, fields: { name: 'Real talk', stage: 'next' } });
    expect(await nameOf(goodTalk)).toBe('Real talk');
    await sent({ kind: 'undo', group });
    expect(await nameOf(goodTalk)).toBeUndefined();

    await sent({ kind: 'edit-outcome', id: goodTalk, fields: { name: 'Real talk' } });
    await sent({ kind: 'add-outcome', id: sample, fields: { like: 'meaningful', name: 'Sample', channels: ['call'] } });
    const reset = await sent({ kind: 'reset-outcomes', ids: [goodTalk, sample] });
    expect((await chips()).some(({ name }) => name)).toBe(false);
    await sent({ kind: 'undo', group: reset });
    expect(await nameOf(sample)).toBe('Sample');
    expect(await phone.check()).toMatchObject({ differences: [], unreadable: 0 });
  });

  test('a call whose rule moves the deal is one action: one undo takes back all of it', async () => {
    const [first, second] = await stages();
    const facts = { why: 'Old trucks break', problems: 'Idle crews' };
    const group = await log('first', {
      fields: {
        disposition: 'not-decision-maker',
        answers: { problems: 'Idle crews' },
        form: idOf('template', 'formdiscovery')
      },
      next: { kind: 'follow-up', channel: 'demo', due: '2026-11-25', at: friday + 5 * 86_400_000, minutes: 45 },
      rightPerson: { id: idOf('person', 'jan1'), name: 'Jan Nowak' },
      ...(second && { moveTo: second.id }),
      facts
    });
    expect(await phone.book.deals.get(forklifts)).toMatchObject({ stage: second?.id, ...facts });
    expect(await phone.book.people.count()).toBe(2);
    const history = await phone.book.changes.where('of').equals(forklifts).toArray();
    expect(history).toContainEqual(expect.objectContaining({ field: 'why', from: 'Old ones', to: 'Old trucks break' }));
    expect(history).toContainEqual(expect.objectContaining({ field: 'stage', from: first?.id, to: second?.id }));

    await sent({ kind: 'undo', group });
    const deal = await phone.book.deals.get(forklifts);
    expect(deal).toMatchObject({ stage: first?.id, why: 'Old ones' });
    expect(deal).not.toHaveProperty('problems');
    expect([await phone.book.activities.count(), await phone.book.followUps.count()]).toEqual([0, 0]);
    expect(await phone.book.people.count()).toBe(1);
    expect(await phone.check()).toMatchObject({ differences: [], unreadable: 0 });
  });

  test('the rep’s own outcome counts in every figure as the one it is like', async () => {
    await sent({
      kind: 'add-outcome',
      id: sample,
      fields: { like: 'meaningful', name: 'Sample', sentiment: 'positive', channels: ['call'] }
    });
    const figures = async () => {
      const facts = await scoreFacts(phone.book, periodOf('day', '2026-11-20', 1), {
        currency: 'PLN',
        zone: 'Europe/Warsaw'
      });
      return goalMetrics.map(metric => unitsOf(metric, facts));
    };
    const said = { disposition: 'meaningful', sentiment: 'positive' } as const;
    const group = await log('ours', { fields: said });
    const withOurs = await figures();
    await sent({ kind: 'undo', group });
    await log('mine', { fields: { ...said, outcome: sample } });
    expect(await figures()).toEqual(withOurs);

    await sent({ kind: 'edit-outcome', id: sample, fields: { name: 'Wants a sample', sentiment: 'neutral' } });
    expect(await figures()).toEqual(withOurs);
  });

  test('outcomes and forms survive a restart and a rebuilding', async () => {
    await sent({ kind: 'edit-outcome', id: goodTalk, fields: { name: 'Real talk' } });
    const id = idOf('template', 'mine');
    await sent({ kind: 'save-note-form', id, name: 'Fair', prompts: [{ key: 'q', kind: 'text', label: 'Booth?' }] });
    phone.restart();
    await phone.engine.filing.now();
    expect(await nameOf(goodTalk)).toBe('Real talk');
    expect(await phone.book.templates.get(id)).toMatchObject({ name: 'Fair', kind: 'note' });
    expect(await phone.check()).toMatchObject({ differences: [], unfiled: 0 });
  });
});
