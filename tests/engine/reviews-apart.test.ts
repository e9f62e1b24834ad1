import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedPromises } from '#lib/book/review-promises.ts';
import { idOf, type FollowUpId } from '#lib/domain/ids.ts';
import { formId } from '#lib/domain/note-forms.ts';
import { tableNames } from '#lib/domain/rows.ts';
import { runChore } from '#lib/engine/chores.ts';
import type { Command } from '#lib/engine/protocol.ts';
import { allowed } from '../support/builders.ts';
import { Courier } from '../support/courier.ts';
import { Device } from '../support/device.ts';

const deals = [0, 1, 2].map(n => idOf('deal', `apart${String(n)}`));
const review = idOf('review', 'apart');
const [first = idOf('deal', 'none')] = deals;

const act = fc.record({
  on: fc.constantFrom('phone', 'laptop'),
  kind: fc.constantFrom('answer', 'plan', 'go', 'end', 'undo', 'finish'),
  deal: fc.nat(2),
  n: fc.nat(9)
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

function commandOf({ kind, deal: at, n }: Act, followUp: FollowUpId | undefined, group: string | undefined): Command[] {
  const deal = deals[at] ?? first;
  const due = `2026-12-0${String(n % 9 || 1)}` as '2026-12-01';
  switch (kind) {
    case 'answer': {
      const answers = { [n % 2 ? 'obstacles' : 'nextSteps']: n < 3 ? '' : `Answer ${String(n)}` };
      return [{ kind: 'answer-in-review', review, deal, form: formId('review-a'), answers }];
    }
    case 'plan':
      return [{ kind: 'plan-in-review', review, deal, step: { channel: 'call', due } }];
    case 'go':
      return [{ kind: 'go-on-in-review', id: review, at: n % 2 ? 'plan' : `top/${deal}` }];
    case 'end':
      return [{ kind: 'end-review', id: review }];
    case 'finish':
      return followUp === undefined
        ? []
        : [{ kind: 'finish-follow-up', id: followUp, state: n % 2 ? 'done' : 'dropped' }];
    case 'undo':
      return group === undefined ? [] : [{ kind: 'undo', group }];
  }
}

const rowsOf = async ({ book }: Device) => {
  const rows = await Promise.all(tableNames.map(table => book.table<{ id: string }>(table).toArray()));
  return [...rows.flat(), ...(await book.removed.toArray())].sort((a, b) => (a.id < b.id ? -1 : 1));
};

test('whatever two devices do in one review apart, both have the same review, answers and promises in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 10 }), async acts => {
      const devices = { phone: new Device(), laptop: new Device() };
      const { phone, laptop } = devices;
      const courier = new Courier();
      await phone.setUp();
      for (const id of deals) await phone.send({ kind: 'add-deal', id, fields: { title: id } });
      allowed(await phone.send({ kind: 'start-review', id: review, review: 'weekly' }));
      await courier.carry(phone, laptop);
      const groups: Record<string, string | undefined> = {};
      for (const one of acts) {
        const device = devices[one.on];
        device.now += 1_000;
        const [followUp] = await device.book.followUps.toArray();
        for (const command of commandOf(one, followUp?.id, groups[one.on])) {
          const receipt = await device.send(command);
          if (!receipt.ok && receipt.error.kind === 'engine-failed') throw new Error(receipt.error.detail);
          if (receipt.ok && command.kind !== 'undo') groups[one.on] = receipt.value.group;
        }
      }
      await courier.both(phone, laptop);
      expect(await rowsOf(laptop)).toEqual(await rowsOf(phone));
      const [here, there] = await Promise.all(
        [phone, laptop].map(async ({ book }) => {
          const row = await book.reviews.get(review);
          return row && namedPromises(book, row, '2026-12-05', true);
        })
      );
      expect(there).toEqual(here);
      const planned = await phone.book.followUps.toArray();
      expect(here?.map(({ followUp }) => followUp.id).sort()).toEqual(planned.map(({ id }) => id).sort());
      await runChore(phone.engine, { kind: 'rebuild' });
      expect(await rowsOf(phone)).toEqual(await rowsOf(laptop));
    }),
    { numRuns: 25 }
  );
}, 60_000);
