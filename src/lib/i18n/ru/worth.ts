import type { Worth } from '../en/worth.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');

export const worth: Worth = {
  terms: 'Условия',
  oneOff: 'Разовая оплата',
  recurring: 'Регулярная оплата',
  recurringHint: 'за одну лицензию',
  per: 'Платёж раз в',
  billings: { month: 'Месяц', quarter: 'Квартал', year: 'Год' },
  aPeriod: { month: 'в месяц', quarter: 'в квартал', year: 'в год' },
  seats: 'Число лицензий',
  months: 'Срок договора, мес.',
  monthsHint: 'если пусто: 12',
  discount: 'Скидка, %',
  cost: 'Затраты на исполнение',
  bad: 'Не удалось прочитать. Введите цифры.',
  badWhole: 'Целое число от 1',
  badPercent: 'От 0 до 100',
  priceNeeded: 'Введите цену',
  tcv: 'Сумма договора (TCV)',
  arr: 'Регулярная выручка в год (ARR)',
  margin: 'Маржа',
  noCost: 'нужны затраты',
  saved: amount => `Сумма: ${amount}`,
  remove: 'Убрать условия',
  removed: 'Условия убраны, сумма осталась',
  disagree: value => `По условиям выходит ${value}`,
  byTerms: amount => `${amount}, по условиям сделки`,
  chance: {
    own: percent => `${percent} по вашей оценке`,
    stage: percent => `${percent} по этапу`
  },
  weighted: amount => `взвешенно ${amount}`,
  inOwn: (amount, rate, day) => `≈ ${amount} по курсу ${rate} с ${day}`,
  inOneSum: (total, rates) => `≈ ${total} (${rates})`,
  byRate: (currency, rate, day) => `${currency} по ${rate} с ${day}`,
  apart: sums => `без курса: ${sums}`,
  noRate: currency => `Нет курса ${currency}`,
  addRate: 'Добавить курс',
  norm: (median, upper, n) =>
    `обычно ${median}, 3 из 4 до ${upper} дней (${plural(n, {
      one: '# выигранная',
      few: '# выигранные',
      many: '# выигранных',
      other: '# выигранных'
    })})`,
  tooFew: n => `${String(n)} из 5 побед для нормы`,
  slow: 'дольше обычного',
  holdOver: 'Пауза закончилась: сделка снова ждёт действий.',
  pin: 'Закрепить наверху',
  pinned: 'Закреплена наверху',
  unpinned: 'Больше не закреплена',
  parts: {
    seats: n => `лицензий: ${n}`,
    months: n => plural(n, { one: '# месяц', few: '# месяца', many: '# месяцев', other: '# месяца' }),
    discount: percent => `скидка ${percent}`,
    cost: amount => `затраты ${amount}`
  }
};
