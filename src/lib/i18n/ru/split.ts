import type { Split } from '../en/split.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');
const fromMonths = (n: number) => plural(n, { one: '# полному месяцу', other: '# полным месяцам' });

export const split: Split = {
  title: 'Разбивка плана',
  none: 'Сначала задайте план, потом его можно разбить.',
  how: 'Месяцы',
  ways: { even: 'Поровну', history: 'По своей истории', 'selling-days': 'По дням продаж', typed: 'Свои веса' },
  wayHints: {
    even: 'Все месяцы одинаковы.',
    'selling-days': 'Больше в месяцах, где больше дней продаж, без праздников и дней отсутствия.',
    typed: '100 — обычный месяц. Сдвиньте ползунок или впишите.'
  },
  history: (months, trust) =>
    `По ${fromMonths(months)} ваших продаж, их вес ${trust}; остальное поровну, пока нет двух лет.`,
  fullHistory: months => `По ${fromMonths(months)} ваших продаж: доля каждого месяца в году.`,
  noHistory: 'Полного месяца продаж ещё нет, поэтому все месяцы одинаковы.',
  weight: month => `Вес: ${month}`,
  share: percent => `${percent} года`,
  perDay: (days, value) =>
    `${plural(days, { one: '# день продаж', few: '# дня продаж', many: '# дней продаж', other: '# дня продаж' })} по ${value}`,
  noDays: 'без дней продаж',
  adjusted: value => `${value} особо`,
  zero: 'Хотя бы один месяц должен весить больше нуля.',
  byWeek: 'По неделям',
  week: 'Неделя',
  total: value => `Вместе ${value}`,
  stale: 'С тех пор изменились ваши рабочие дни.',
  adjustments: 'Особые события',
  adjustmentsHint: 'Кампания, новая ниша, группа товаров: сколько это добавит к месяцу или отнимет.',
  add: 'Добавить',
  month: 'Месяц',
  amount: 'Сумма, отрицательная, если отнимает',
  note: 'Почему',
  removeAdjustment: what => `Удалить: ${what}`,
  saved: 'Разбивка сохранена',
  deals: 'В сделках'
};
