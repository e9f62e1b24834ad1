import { describe, expect, test } from 'vitest';
import { askClients, bankClients, bankCompared, bankIsHere } from '../../support/answers/bank.ts';
import type { Compared } from '../../support/answers/figures.ts';
import { hubSpotCompared, hubSpotIsHere } from '../../support/answers/hubspot.ts';
import { mavenCompared } from '../../support/answers/maven.ts';
import { mavenAnswersAreHere } from '../../support/answers/maven-rows.ts';
import { answerTo, examples, workedIsHere } from '../../support/answers/worked.ts';

const maven = mavenAnswersAreHere ? mavenCompared() : [];
const clients = bankIsHere ? bankClients() : [];
const bank = bankIsHere ? bankCompared(clients) : [];
const hubSpot = hubSpotIsHere ? hubSpotCompared() : [];

const worked = workedIsHere ? examples().map(example => ({ ...example, ours: answerTo(example) })) : [];

const figures = (compared: readonly Compared[]) =>
  compared.reduce((sum, { theirs }) => sum + Object.keys(theirs).length, 0);

/** What the answer file has and the catalogue has not, by the first word of its name. */
const leftOf = (compared: readonly Compared[]) =>
  [...new Set(compared.flatMap(({ left }) => left.map(name => name.split('.')[0] ?? '')))].sort();

describe.skipIf(!mavenAnswersAreHere)('8,800 opportunities (skipped without ../shared/data)', () => {
  test.each(maven)('of $whose have the figures that an independent program has', ({ ours, theirs }) => {
    expect(ours).toEqual(theirs);
  });

  test(`agree on ${String(figures(maven))} figures compared`, () => {
    expect(figures(maven)).toBeGreaterThanOrEqual(5_971);
    // Wins and losses are never mixed in one cycle; names are no figures; nothing open weighs 0, with a chance or without.
    expect(leftOf(maven)).toEqual(['cycle_days_closed', 'manager', 'region', 'weighted_pipeline']);
  });
});

describe.skipIf(!bankIsHere)('10,451 calls of a campaign (skipped without ../shared/data)', () => {
  test.each(bank)('have the figures of $whose that an independent program has', ({ ours, theirs }) => {
    expect(ours).toEqual(theirs);
  });

  test('bring one sale a call, whichever of three ways it is asked', () => {
    const perDial = askClients('positive-rate', clients).beside?.['per-dial'];
    expect(askClients('wins-per-dial', clients).value).toBe(perDial);
    expect(askClients('calls-to-sale', clients).value).toBe(perDial);
  });

  test(`agree on ${String(figures(bank))} figures compared`, () => {
    expect(figures(bank)).toBeGreaterThanOrEqual(957);
    // How the wins of a campaign add up from attempt to attempt is no figure of ours.
    expect(leftOf(bank)).toEqual(['cumulative_share_of_all_yes']);
  });
});

describe.skipIf(!hubSpotIsHere)('500 deals of another program (skipped without ../shared/data)', () => {
  test.each(hubSpot)('have the figures of $whose that an independent program has', ({ ours, theirs }) => {
    expect(ours).toEqual(theirs);
  });

  test(`agree on ${String(figures(hubSpot))} figures compared`, () => {
    expect(figures(hubSpot)).toBeGreaterThanOrEqual(272);
    // Why deals are lost is told by the list of reasons, which is no figure.
    expect(leftOf(hubSpot)).toEqual(['lost_reasons']);
  });
});

describe.skipIf(!workedIsHere)('worked examples of other people (skipped without ../shared/data)', () => {
  const ours = worked.filter(example => example.ours !== undefined);

  test.each(ours)('$id: $metric is $recomputed', ({ ours: answer, recomputed }) => {
    expect(answer).toEqual(recomputed);
  });

  test(`agree on ${String(ours.length)} of ${String(worked.length)} examples`, () => {
    expect(ours.length).toBeGreaterThanOrEqual(34);
    // What a deal earns the rep is not in the catalogue.
    expect(worked.filter(({ ours: answer }) => answer === undefined).map(({ metric }) => metric)).toEqual([
      'commission_tiers'
    ]);
  });
});
