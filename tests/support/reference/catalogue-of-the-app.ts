import { metricFigures } from '#lib/book/metric-facts.ts';
import type { Book } from '#lib/book/tables.ts';
import type { Definitions } from '#lib/domain/definitions.ts';
import type { MetricKey } from '#lib/domain/metrics/metric.ts';
import type { Period } from '#lib/domain/period.ts';
import { settingsId, type Settings } from '#lib/domain/settings.ts';
import { dayOf, type Instant } from '#lib/domain/time.ts';
import type { Figures } from './question.ts';

/** Rates with their interval. */
const rates: readonly MetricKey[] = [
  ...(['connect-rate', 'callback-rate', 'meetings-per-connect', 'opportunities-per-meeting'] as const),
  ...(['wins-per-opportunity', 'wins-per-dial', 'positive-rate', 'reply-rate', 'demo-no-show', 'loss-rate'] as const),
  ...(['conversion-of-created', 'mql-to-sql', 'sql-to-win', 'touched-to-won', 'lead-conversion'] as const)
];

/** What the catalogue says of a period, read from the book by what each figure needs. */
export async function fromCatalogue(book: Book, period: Period, now: Instant): Promise<Figures> {
  const settings = await book.settings.get(settingsId);
  if (!settings) throw new Error('no settings');
  const keys: MetricKey[] = [...rates, 'calls-to-interest', 'win-loss-ratio', 'demos-booked', 'average-deal'];
  const figures = await read(book, period, { settings, now }, [...keys, 'pipeline-created']);
  const of = (key: MetricKey) => figures.get(key);
  return {
    ...Object.fromEntries(rates.flatMap(key => Object.entries(rate(key, of(key))))),
    'positive-rate:per-dial': of('positive-rate')?.beside?.['per-dial'],
    ...{ 'calls-to-interest': of('calls-to-interest')?.value, 'calls-to-interest:n': of('calls-to-interest')?.n },
    ...{ 'win-loss-ratio': of('win-loss-ratio')?.value, 'win-loss-ratio:n': of('win-loss-ratio')?.n },
    'demos-booked': of('demos-booked')?.value,
    ...mean('average-deal', of('average-deal')),
    ...mean('pipeline-created/one', of('pipeline-created')),
    ...(await byDefinition(book, period, { settings, now }))
  };
}

type Asked = { readonly settings: Settings; readonly now: Instant };
type Figure = NonNullable<ReturnType<Awaited<ReturnType<typeof metricFigures>>['get']>>;

const read = (book: Book, period: Period, { settings, now }: Asked, keys: readonly MetricKey[]) => {
  const { zone } = settings;
  return metricFigures(book, period, { settings, now, zone, today: dayOf(now, zone) }, keys);
};

/** Figures that mean several things, each of them. */
async function byDefinition(book: Book, period: Period, asked: Asked): Promise<Figures> {
  const by = async (definitions: Partial<Definitions>, key: MetricKey) =>
    (await read(book, period, { ...asked, settings: { ...asked.settings, definitions } }, [key])).get(key);
  const value = await by({ winRate: 'value' }, 'win-rate');
  const [qualified, opened] = [
    await by({ cycleStart: 'qualified' }, 'cycle'),
    await by({ cycleStart: 'opened' }, 'cycle')
  ];
  return {
    ...rate('win-rate/count', await by({ winRate: 'count' }, 'win-rate')),
    ...rate('win-rate/cohort', await by({ winRate: 'cohort' }, 'win-rate')),
    ...{ 'win-rate/value': value?.value, 'win-rate/value:n': value?.n },
    ...{ ...mean('cycle/qualified', qualified), 'cycle/qualified:lost': qualified?.beside?.['median-of-lost'] },
    ...{ ...mean('cycle/opened', opened), 'cycle/opened:lost': opened?.beside?.['median-of-lost'] }
  };
}

const rate = (name: string, figure: Figure | undefined): Figures => ({
  ...{ [name]: figure?.value, [`${name}:n`]: figure?.n },
  ...{ [`${name}:low`]: figure?.interval?.low, [`${name}:high`]: figure?.interval?.high }
});

const mean = (name: string, figure: Figure | undefined): Figures => ({
  ...{ [name]: figure?.value, [`${name}:n`]: figure?.n, [`${name}:median`]: figure?.median }
});
