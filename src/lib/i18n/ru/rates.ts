import type { Rates } from '../en/rates.ts';

export const rates: Rates = {
  title: 'Курсы валют',
  hint: currency => `Сколько стоят другие валюты в ${currency}`,
  why: 'Суммы в разных валютах складываются в одну только там, где вы указали курс. Валюта без курса остаётся отдельно.',
  needed: currencies => `В открытых сделках без курса: ${currencies}`,
  none: 'Курсов пока нет.',
  add: 'Добавить курс',
  currency: 'Валюта',
  rate: (from, to) => `1 ${from} в ${to}`,
  from: 'Действует с',
  bad: 'Число больше 0, например 4,31',
  says: (from, rate, to) => `1 ${from} = ${rate} ${to}`,
  since: day => `с ${day}`,
  now: day => `с ${day}, действует сегодня`,
  other: currency => `в ${currency}, сейчас не используется`,
  remove: what => `Убрать: ${what}`,
  saved: 'Курс сохранён',
  removed: 'Курс убран'
};
