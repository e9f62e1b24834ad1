import type { ReportsWords } from '../en/reports.ts';

export const reports: ReportsWords = {
  title: 'Отчёты',
  detail: 'Двенадцать графиков за последние двенадцать месяцев',
  hint: 'Двенадцать готовых графиков с таблицами',
  empty: {
    title: 'Отчётов пока нет',
    body: 'Записывайте звонки, сообщения и сделки: из них здесь сложатся двенадцать графиков.'
  },
  replies: 'Доля ответов, все сообщения',
  nothing: 'Пока показать нечего.',
  tooFew: 'Ни в одном месяце не хватает случаев для вывода.',
  counted: {
    weeks: (sum, when, best) => `${sum} за двенадцать недель, больше всего за неделю с ${when} (${best}).`,
    months: (sum, when, best) => `${sum} за двенадцать месяцев, больше всего: ${when} (${best}).`
  },
  rate: (when, value, n) => `${value} (${when}), n = ${n}.`,
  interval: 'интервал 95 %',
  time: { weeks: 'Неделя с', months: 'Месяц' },
  part: 'Что',
  largest: (name, value) => `Больше всего: ${name}, ${value}.`,
  lossReasons: 'Почему проигрываете',
  sources: 'Победы по источникам',
  noSource: 'Без источника',
  details: 'Подробнее',
  more: title => `Подробнее: ${title}`
};
