import { beforeEach, describe, expect, test } from 'vitest';
import { correspondence, recipient, waitingForAnswer } from '#lib/book/messages.ts';
import { templateBy, templates } from '#lib/book/templates.ts';
import { keepUnsent, unsentTo } from '#lib/book/unsent.ts';
import { kitId } from '#lib/domain/cadence/kits.ts';
import { idOf } from '#lib/domain/ids.ts';
import { figuresByTemplate } from '#lib/domain/messages/figures.ts';
import { ourId, ourTemplates } from '#lib/domain/messages/ours.ts';
import type { ReplyKind } from '#lib/domain/messages/replies.ts';
import { hour } from '#lib/domain/time.ts';
import { fridayDay } from '../support/builders.ts';
import { Device, friday } from '../support/device.ts';

const anna = idOf('person', 'anna');
const mail = idOf('activity', 'mail1');
const intro = ourId('intro');

let phone: Device;

beforeEach(async () => {
  phone = new Device();
  await phone.setUp();
  await phone.send({
    kind: 'add-person',
    id: anna,
    fields: { name: 'Anna Kowalska', linkedin: ' anna-k ', language: 'pl' }
  });
});

const send = () =>
  phone.send({
    kind: 'log-activity',
    id: mail,
    fields: { at: friday, channel: 'e-mail', person: anna, disposition: 'sent', template: intro }
  });
const note = (reply: ReplyKind) => phone.send({ kind: 'note-reply', id: mail, reply });
const waiting = async () => (await waitingForAnswer(phone.book, fridayDay)).map(({ message }) => message.id);
const figures = async () => {
  const { messages, meetings } = await correspondence(phone.book);
  return figuresByTemplate(messages, meetings).get(intro);
};

describe('a message that was sent', () => {
  test('waits for its answer until one is noted, and is counted once', async () => {
    await send();
    expect(await waiting()).toEqual([mail]);
    expect(await note('replied')).toMatchObject({ ok: true });
    expect(await waiting()).toEqual([]);
    await note('positive');
    expect(await phone.book.activities.count()).toBe(1);
    expect(await figures()).toMatchObject({ sent: 1, replied: 1, positive: 1 });
  });

  test('waits again when the answer is taken back', async () => {
    await send();
    const receipt = await note('none');
    if (!receipt.ok) throw new Error('not noted');
    await phone.send({ kind: 'undo', group: receipt.value.group });
    expect(await waiting()).toEqual([mail]);
    expect(await phone.check()).toMatchObject({ differences: [] });
  });

  test('has its answer after a restart, and documents agree', async () => {
    await send();
    await note('positive');
    await phone.engine.filing.now();
    phone.restart();
    expect(await phone.book.activities.get(mail)).toMatchObject({ template: intro, reply: { kind: 'positive' } });
    expect(await phone.check()).toMatchObject({ differences: [], unreadable: 0 });
  });

  test('that is not in the book has no answer', async () => {
    expect(await note('replied')).toMatchObject({ error: { kind: 'unknown-row' } });
  });

  test('is remembered of the person, so that the same text is not suggested again', async () => {
    await send();
    expect((await recipient(phone.book, { person: anna }))?.sent).toEqual(new Set([intro]));
  });
});

describe('an answer noted later', () => {
  const standing = async () =>
    (await phone.book.enrolments.where('person').equals(anna).toArray()).map(({ state }) => state);

  beforeEach(async () => {
    await phone.send({ kind: 'enrol', cadence: kitId('outbound'), whom: [{ person: anna }] });
    await send();
  });

  test('leads the cadence on to its track for answers', async () => {
    await note('replied');
    expect(await phone.book.cadenceEvents.toArray()).toContainEqual(
      expect.objectContaining({ kind: 'branched', track: 'positive', activity: mail })
    );
    expect(await standing()).toEqual(['open']);
  });

  test('ends the cadence where the message bounced, and Undo lets it go on', async () => {
    const receipt = await note('bounced');
    expect(await standing()).toEqual(['ended']);
    if (!receipt.ok) throw new Error('not noted');
    await phone.send({ kind: 'undo', group: receipt.value.group });
    expect(await standing()).toEqual(['open']);
  });

  test('that is none lets the cadence go on', async () => {
    await note('none');
    expect(await standing()).toEqual(['open']);
  });
});

describe('a template of ours', () => {
  test('is there without a row, is the rep’s with the first change, and ours again when that is removed', async () => {
    expect((await templates(phone.book)).map(({ id }) => id)).toEqual(ourTemplates.map(({ id }) => id));
    await phone.send({ kind: 'edit-template', id: intro, fields: { name: 'Hello', texts: { pl: { body: 'Cześć' } } } });
    expect(await templateBy(phone.book, intro)).toMatchObject({ name: 'Hello', texts: { pl: { body: 'Cześć' } } });
    await phone.send({ kind: 'remove', table: 'templates', id: intro });
    expect(await templateBy(phone.book, intro)).toEqual(ourTemplates[0]);
    await phone.send({ kind: 'edit-template', id: intro, fields: { hidden: true } });
    expect(await templateBy(phone.book, intro)).toMatchObject({ hidden: true });
    expect(await phone.check()).toMatchObject({ differences: [], unreadable: 0 });
  });

  test('copied as a rival is one copy, however often the command is heard', async () => {
    const copy = idOf('template', 'copy1');
    await phone.send({ kind: 'copy-template', id: copy, of: intro, name: 'Mine', asRival: true });
    await phone.send({ kind: 'copy-template', id: copy, of: intro, name: 'Mine', asRival: true });
    expect(await templateBy(phone.book, copy)).toMatchObject({ variant: 'B', rivalOf: intro, name: 'Mine' });
    expect(await phone.check()).toMatchObject({ differences: [], unreadable: 0 });
  });
});

test('a message half-written is there after a restart, and is forgotten an hour after it was sent', async () => {
  const to = { person: anna, channel: 'e-mail' } as const;
  const begun = { template: intro, hook: 'Saw your new hall', own: { subject: 'S', body: 'Half a sent' } };
  await keepUnsent(phone.book, to, begun);
  phone.restart();
  expect(await unsentTo(phone.book, { ...to, now: friday })).toEqual(begun);
  await keepUnsent(phone.book, to, { ...begun, sentAt: friday });
  expect(await unsentTo(phone.book, { ...to, now: friday + hour / 2 })).toMatchObject(begun);
  expect(await unsentTo(phone.book, { ...to, now: friday + 2 * hour })).toBeNull();
});

test('how a person is written to is kept with the person', async () => {
  expect(await phone.book.people.get(anna)).toMatchObject({ linkedin: 'anna-k', language: 'pl' });
});
