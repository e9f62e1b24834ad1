import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareOrigins, fewestClosed } from '#lib/domain/metrics/by-origin.ts';
import { aDeal, aLostDeal, aWonDeal, times } from '../support/builders.ts';

const minor = ({ amount }: { amount?: { minor: number } }) => amount?.minor;
const from = (source: string) => ({ source });

describe('comparing where deals come from', () => {
  test('gives each source its win rate, median size and cycle, and says when it is too few', () => {
    const deals = [
      ...times(fewestClosed, () => aLostDeal(from('Ads'))),
      aWonDeal(100, { ...from('Fair'), openedOn: '2026-11-10' }),
      aWonDeal(300, { ...from('FAIR'), openedOn: '2026-11-18' })
    ];
    const [ads, fair] = compareOrigins(deals, 'source', minor);
    expect(ads).toMatchObject({ path: ['Ads'], isTooFew: false, winRate: { rate: 0, n: fewestClosed } });
    expect(fair).toMatchObject({
      isTooFew: true,
      winRate: { won: 2 },
      size: { n: 2, median: 200 },
      cycle: { median: 6 }
    });
  });

  test('tells a campaign with its source and channel, for two may share a name', () => {
    const spring = { campaign: 'Spring' };
    const deals = [aWonDeal(1, { ...from('Fair'), ...spring }), aWonDeal(1, { ...from('Ads'), ...spring })];
    expect(
      compareOrigins(deals, 'campaign', minor)
        .map(({ path }) => path.join('>'))
        .sort()
    ).toEqual(['Ads>Spring', 'Fair>Spring']);
  });

  test('leaves open deals out, and puts those that say nothing last', () => {
    const lines = compareOrigins(
      [aDeal(from('Ads')), aWonDeal(1), aWonDeal(1), aLostDeal(from('Fair'))],
      'source',
      minor
    );
    expect(lines.map(({ path }) => path)).toEqual([['Fair'], []]);
  });

  test('counts every closed deal in exactly one line, in whatever order they come', () => {
    const source = fc.constantFrom('Ads', 'ads', 'ÁDS', 'Fair', undefined);
    const deal = fc.record({ won: fc.boolean(), source });
    fc.assert(
      fc.property(fc.array(deal, { maxLength: 30 }), some => {
        const deals = some.map(({ won, source: said }) => {
          const origin = said ? from(said) : {};
          return won ? aWonDeal(1, origin) : aLostDeal(origin);
        });
        const lines = compareOrigins(deals, 'source', minor);
        expect(lines.flatMap(line => line.deals).sort()).toEqual(deals.map(({ id }) => id).sort());
        const words = (some: typeof lines) =>
          some.map(({ path, winRate }) => `${path.join('>')} ${String(winRate.n)}`).sort();
        expect(words(compareOrigins(deals.toReversed(), 'source', minor))).toEqual(words(lines));
      })
    );
  });
});
