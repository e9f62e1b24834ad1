import type { Scorecard } from '../en/scorecard.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');

export const scorecard: Scorecard = {
  objectives: 'Цели продаж',
  numbers: 'Показатели',
  goals: 'Нормы и цели',
  goalsHint: 'Строки, нормы, веса и дни недели',
  outOf: (points, weight) =>
    plural(points, {
      one: `балл из ${weight}`,
      few: `балла из ${weight}`,
      many: `баллов из ${weight}`,
      other: `балла из ${weight}`
    }),
  before: {
    day: points => `Прошлый рабочий день: ${points}`,
    week: points => `К этому дню на прошлой неделе: ${points}`,
    month: points => `К этому дню в прошлом месяце: ${points}`,
    quarter: points => `К этому дню в прошлом квартале: ${points}`
  },
  toGo: list => `Осталось: ${list}`,
  more: n => `и ещё ${String(n)}`,
  met: 'Все нормы выполнены.',
  dayOff: 'Выходной: норм нет. Сделанное всё равно засчитывается.',
  nothingExpected: 'без нормы',
  days: (worked, of) =>
    plural(of, {
      one: `${String(worked)} из # дня`,
      few: `${String(worked)} из # дней`,
      many: `${String(worked)} из # дней`,
      other: `${String(worked)} из # дня`
    }),
  instead: (units, full, days) => `${units} вместо ${full}: ${days}`,
  pace: {
    ahead: units => `опережение: ${units}`,
    behind: units => `отставание: ${units}`,
    level: 'в темпе'
  },
  byNow: units => `норма на сегодня ${units}`,
  byDay: (units, passed, all) =>
    `К сегодняшнему дню ожидается: ${units}. Рабочих дней вместе с сегодняшним: ${String(passed)} из ${String(all)}.`,
  paceSince: day => `Темп считается со дня, когда появилась эта строка: ${day}.`,
  planned: 'Столько ждёт ваш план, а не норма.',
  fromPlan: 'из вашего плана',
  starting: 'Это наша сумма для начала. Впишите свою.',
  startingShort: 'сумма для начала',
  since: day => `Эта цель действует с: ${day}.`,
  fromToday: 'Действует с сегодняшнего дня. Прошлые итоги не изменятся.',
  begins: day => `Цели действуют с: ${day}. Сделанное раньше посчитано здесь без баллов.`,
  pastGoal: 'Прошлые итоги не меняются. Цели меняются с сегодняшнего дня.',
  weekdays: 'Другие нормы в отдельные дни недели',
  weekdaysHint: 'Пустое поле — обычная норма, 0 — без нормы.',
  badWeekdays: 'Введите числа от 0 или оставьте поля пустыми.',
  weights: sum => `Веса: ${sum} из 100`,
  weightsThen: sum => `Тогда веса дадут в сумме ${sum}.`,
  add: 'Добавить строку',
  added: 'Строка добавлена',
  what: 'Что считается',
  howOften: 'Как часто',
  takeOff: 'Убрать со счёта',
  takenOff: 'С сегодняшнего дня этой строки нет',
  per: {
    day: units => `${units} в день`,
    week: units => `${units} в неделю`,
    month: units => `${units} в месяц`,
    quarter: units => `${units} в квартал`
  },
  weighs: weight => `вес ${weight}`,
  none: 'Пока без норм.',
  role: 'Цели для роли',
  roleHint: 'Действуют с сегодняшнего дня. Прошлые итоги не изменятся.'
};
