import type { Catalogue } from '../en/catalogue.ts';
import { pluralIn } from '../plural.ts';
import { activityFigures } from './catalogue-activity.ts';
import { besideNames, leftOutWords, partNames } from './catalogue-beside.ts';
import { conversionFigures } from './catalogue-conversion.ts';
import { customerFigures } from './catalogue-customers.ts';
import { definitionWords } from './catalogue-definitions.ts';
import { pipelineFigures } from './catalogue-pipeline.ts';
import { resultFigures } from './catalogue-results.ts';

const plural = pluralIn('ru');

export const catalogue: Catalogue = {
  title: 'Показатели',
  hint: 'Каждое число: формула, что считается и что за ним стоит',
  groups: {
    activity: 'Активность',
    conversion: 'Конверсия',
    pipeline: 'Воронка',
    results: 'Результаты',
    customers: 'Клиенты'
  },
  lastYear: '12 мес.',
  period: 'Период',
  tells: { leading: 'опережающий', lagging: 'запаздывающий' },
  tellsLong: {
    leading: 'Опережающий показатель: движется первым, и на него можно повлиять уже сегодня.',
    lagging: 'Запаздывающий показатель: говорит, что вышло из прежней работы.'
  },
  tellsHint:
    'Опережающие показатели движутся первыми, на них можно повлиять сегодня; запаздывающие говорят, что вышло.',
  n: n => `n = ${n}`,
  hits: (hits, n) => `${hits} из ${n}`,
  ofEach: (hits, n) => `${hits} ÷ ${n}`,
  tooFew: n => `слишком мало для вывода, n = ${n}`,
  tooFewDetail: 'Меньше чем при десяти случаях число говорит больше о везении, чем о вас.',
  nothing: 'пока нечего считать',
  noQuota: 'плана нет',
  between: (low, high) => `Истинная доля лежит между ${low} и ${high}, с вероятностью 95 %.`,
  median: value => `медиана ${value}`,
  days: n => plural(n, { one: '# день', few: '# дня', many: '# дней', other: '# дня' }),
  perDay: money => `${money} в день`,
  leftOut: leftOutWords,
  beside: besideNames,
  parts: partNames,
  figures: {
    ...activityFigures,
    ...conversionFigures,
    ...pipelineFigures,
    ...resultFigures,
    ...customerFigures
  },
  formula: 'Формула',
  counts: 'Что считается',
  not: 'Чем это не является',
  besideTitle: 'Рядом',
  inForce: 'Действующее определение',
  change: 'Изменить определение',
  changeShort: 'Изменить',
  trend: 'Тренд',
  trendOf: (name, first, last) => `${name}: ${first} – ${last}.`,
  trendNow: (value, label) => `${label}: ${value}.`,
  trendRange: (low, high) => `Меньше всего ${low}, больше всего ${high}.`,
  trendEmpty: 'Пока нечего нарисовать.',
  smoothed: months =>
    plural(months, {
      one: 'Каждая точка за # месяц.',
      few: 'Каждая точка за # месяца.',
      many: 'Каждая точка за # месяцев.',
      other: 'Каждая точка за # месяца.'
    }),
  when: 'Когда',
  value: 'Значение',
  cases: 'n',
  own: {
    title: 'По сравнению с собой',
    sentence: (now, before) => `Этот период: ${now}; три предыдущих месяца: ${before}.`,
    scaled: (now, before) => `Этот период: ${now}; три предыдущих месяца, за столько же дней: ${before}.`,
    verdicts: {
      better: 'Стало лучше, больше, чем объяснит случайность.',
      worse: 'Стало хуже, больше, чем объяснит случайность.',
      'maybe-chance': 'Интервалы пересекаются: это может быть случайность.',
      'too-few': 'Случаев слишком мало для вывода.',
      'no-interval': 'Больше ли это случайности, о сумме или среднем сказать нельзя.'
    }
  },
  fiscalYear: (begins, ends) =>
    begins === ends
      ? `финансовый год ${String(ends)}`
      : `финансовый год ${String(begins)}/${String(ends % 100).padStart(2, '0')}`,
  fiscalQuarter: (year, n) => `${String(n)}-й квартал, ${year}`,
  quarterShort: (n, year) => `${String(n)} кв. ${year}`,
  eachAlone: 'Каждый период отдельно',
  cannotFind: 'Такого показателя нет',
  kpi: {
    link: {
      found: (r, n, lag) =>
        `Идёт вместе с победами ${lag === 0 ? 'той же недели' : plural(lag, { one: '# неделю спустя', few: '# недели спустя', many: '# недель спустя', other: '# недели спустя' })}: r = ${r}, n = ${plural(n, { one: '# неделя', few: '# недели', many: '# недель', other: '# недели' })}.`,
      noCause: 'Связь — не причина.',
      none: {
        'not-enough-data': 'Связь с победами: мало данных, чтобы исключить случайность.',
        'made-of-wins': 'О связи с победами не говорим: этот показатель сам складывается из результатов.'
      }
    },
    title: 'Ваши KPI',
    hint: 'Отметьте от трёх до пяти чисел, по которым вы идёте; они будут здесь первыми.',
    mark: 'Отметить как KPI',
    unmark: 'Больше не KPI',
    marked: 'Теперь стоит первым среди показателей',
    unmarked: 'Это больше не KPI',
    full: 'Отмечено уже пять. Сначала уберите один.'
  },
  devices: {
    includes: devices => `Учтены: ${devices}.`,
    one: (name, when) => `${name} (${when})`,
    now: 'сейчас',
    nothingYet: 'пока ничего',
    ago: wait => `${wait} назад`,
    running: 'Предварительно: период ещё не закончился.',
    awaited: devices => `Предварительно: с конца периода ничего не пришло с устройств: ${devices}.`,
    notLoaded: 'Более ранние месяцы здесь не загружены и не учтены.'
  },
  definitions: definitionWords
};
