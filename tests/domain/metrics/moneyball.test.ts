import { describe, expect, test } from 'vitest';
import { startOfDay } from '#lib/domain/time.ts';
import { aCall, aDeal, aFollowUp, aLostDeal, anId, aPerson, aWonDeal, times, warsaw } from '../../support/builders.ts';
import { friday } from '../../support/device.ts';
import { figure } from '../../support/metric-facts.ts';

const silent = () => aCall({ disposition: 'no-answer' });
const talked = () => aCall({ disposition: 'meaningful', sentiment: 'positive' });
const held = () => aCall({ channel: 'meeting', disposition: 'held' });

describe('the chain from dial to win', () => {
  const activities = [
    ...times(8, silent),
    ...times(2, talked),
    aCall({ direction: 'in', sentiment: 'neutral' }),
    held()
  ];
  const deals = [...times(4, () => aDeal()), aWonDeal(1), aLostDeal({ openedOn: '2026-10-01' })];
  const facts = { activities, deals };

  test('divides what came of it by what was done, with n beside it', () => {
    expect(figure('connect-rate', facts)).toMatchObject({ value: 0.2, n: 10, hits: 2 });
    expect(figure('callback-rate', facts)).toMatchObject({ value: 0.1, n: 10, hits: 1 });
    expect(figure('meetings-per-connect', facts)).toMatchObject({ value: 1 / 3, n: 3, hits: 1 });
    expect(figure('wins-per-dial', facts)).toMatchObject({ value: 0.1, n: 10, hits: 1 });
    expect(figure('wins-per-opportunity', facts)).toMatchObject({ value: 0.2, n: 5, hits: 1 });
    expect(figure('calls-to-interest', facts)).toMatchObject({ value: 0.6, n: 5, hits: 3 });
  });

  test('gives no interval to what can exceed one', () => {
    const opened = figure('opportunities-per-meeting', facts);
    expect(opened).toMatchObject({ value: 5, n: 1 });
    expect(opened.interval).toBeUndefined();
  });

  test('takes positive calls of conversations, and beside it of dials', () => {
    expect(figure('positive-rate', facts)).toMatchObject({ value: 2 / 3, n: 3, beside: { 'per-dial': 0.2 } });
  });

  test('says by which touch a sale is attributed to calls', () => {
    const person = aPerson();
    const won = aWonDeal(1, { people: [person.id] });
    const called = aCall({ person: person.id, at: startOfDay('2026-11-02', warsaw), day: '2026-11-02' });
    const written = aCall({ deal: won.id, channel: 'e-mail', disposition: 'sent' });
    const sale = figure('calls-to-sale', { deals: [won], activities: [called, written, silent()] });
    expect(sale).toMatchObject({ value: 0.5, n: 2, beside: { 'first-touch': 1, 'last-touch': 0 } });
    const after = aCall({ person: person.id, at: friday + 86_400_000, day: '2026-11-21' });
    expect(figure('calls-to-sale', { deals: [won], activities: [written, after] }).beside).toEqual({
      'first-touch': 0,
      'last-touch': 0
    });
  });
});

describe('touches and what they led to', () => {
  test('a deal called ten times is one deal touched, in all and by channel', () => {
    const [won, open] = [aWonDeal(1), aDeal()];
    const activities = [
      ...times(10, () => aCall({ deal: won.id })),
      aCall({ deal: open.id }),
      aCall({ deal: won.id, channel: 'e-mail' })
    ];
    const touched = figure('touched-to-won', { deals: [won, open, aDeal()], activities });
    expect(touched).toMatchObject({ value: 0.5, n: 2, hits: 1 });
    expect(touched.parts?.rows).toMatchObject([
      { key: 'call', value: 0.5, n: 2 },
      { key: 'e-mail', value: 1, n: 1 }
    ]);
  });

  test('an e-mail that bounced was sent, and one with two replies was answered once', () => {
    const template = anId('template');
    const sent = (reply?: 'replied' | 'positive' | 'bounced') =>
      aCall({
        channel: 'e-mail',
        disposition: 'sent',
        template,
        ...(reply && { reply: { kind: reply, on: '2026-11-20' } })
      });
    const sms = aCall({ channel: 'sms', disposition: 'replied' });
    const replies = figure('reply-rate', {
      activities: [sent(), sent('replied'), sent('positive'), sent('bounced'), sms]
    });
    expect(replies).toMatchObject({ value: 0.5, n: 4, hits: 2 });
    expect(replies.parts?.rows).toMatchObject([{ key: template, value: 0.5, n: 4 }]);
  });

  test('demos booked are those planned in the period, and a no-show is one whose time came', () => {
    const planned = aFollowUp({ channel: 'demo' });
    const before = aFollowUp({ channel: 'demo', createdAt: startOfDay('2026-10-31', warsaw) });
    expect(figure('demos-booked', { followUps: [planned, before, aFollowUp()] })).toMatchObject({ value: 1, n: 1 });
    const demo = (disposition: 'held' | 'no-show' | 'rescheduled') => aCall({ channel: 'demo', disposition });
    const activities = [demo('held'), demo('held'), demo('no-show'), demo('rescheduled'), held()];
    expect(figure('demo-no-show', { activities })).toMatchObject({ value: 1 / 3, n: 3, hits: 1 });
  });

  test('a lead is converted by a deal won with it, whenever that was, by source', () => {
    const lead = (source?: string) => aPerson({ ...(source && { source }) });
    const people = [lead('Fair'), lead('Fair'), lead(), aPerson({ arrivedAt: startOfDay('2026-10-05', warsaw) })];
    const deals = [aWonDeal(1, { people: people[0] ? [people[0].id] : [], closedOn: '2027-01-05' })];
    const converted = figure('lead-conversion', { people, deals });
    expect(converted).toMatchObject({ value: 1 / 3, n: 3, hits: 1 });
    expect(converted.parts?.rows).toMatchObject([
      { key: 'Fair', value: 0.5, n: 2 },
      { key: '', value: 0, n: 1 }
    ]);
  });

  test('the answer to an inquiry counts from its arrival, and who waits is said', () => {
    const arrivedAt = friday - 3_600_000;
    const people = [aPerson({ arrivedAt }), aPerson({ arrivedAt: friday - 7_200_000 })];
    const activities = people[0] ? [aCall({ person: people[0].id, at: arrivedAt + 120_000 })] : [];
    expect(figure('response-time', { people, activities })).toMatchObject({
      value: 120_000,
      n: 1,
      beside: { 'within-5m': 0.5, 'within-1h': 0.5, waiting: 1 }
    });
  });

  test('a cohort of marketing-qualified leads is followed to its own sales-qualified ones', () => {
    const deals = [
      aDeal({ mqlOn: '2026-11-02', qualifiedOn: '2026-12-02' }),
      aDeal({ mqlOn: '2026-11-02' }),
      aDeal({ mqlOn: '2026-10-02', qualifiedOn: '2026-11-02' })
    ];
    expect(figure('mql-to-sql', { deals })).toMatchObject({ value: 0.5, n: 2, hits: 1 });
  });

  test('pipeline created is the money and the number of the deals opened', () => {
    const deals = [aDeal({ amount: { minor: 500, currency: 'PLN' } }), aLostDeal(), aDeal({ openedOn: '2026-10-01' })];
    expect(figure('pipeline-created', { deals })).toMatchObject({ value: 500, n: 2, leftOut: { 'no-amount': 1 } });
  });
});
