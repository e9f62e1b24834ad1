import type { Grid } from '../en/grid.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');

export const grid: Grid = {
  title: 'Таблица сделок',
  narrow: {
    title: 'Таблице нужно окно пошире',
    body: 'На телефоне те же сделки показывает список.',
    list: 'Открыть список'
  },
  keys: 'Стрелки переходят от ячейки к ячейке. Enter или F2 — правка, Esc оставляет ячейку как была, Tab — дальше. Ctrl+V вставляет ячейки или строки из электронной таблицы.',
  columns: {
    open: 'Открыть',
    title: 'Название',
    company: 'Компания',
    stage: 'Этап',
    amount: 'Сумма',
    closeOn: 'Дата закрытия',
    probability: 'Своя вероятность, %',
    product: 'Продукт',
    source: 'Источник',
    next: 'Следующий шаг',
    stageAge: 'Дней на этапе'
  },
  openDeal: title => `Открыть: ${title}`,
  editing: (column, title) => `${column}: ${title}`,
  changed: (column, title) => `Изменено: ${column}, ${title}`,
  readOnly: column => `Здесь это не правится: ${column}`,
  unreadable: {
    title: 'Нужно название',
    stage: 'В этой воронке нет такого этапа',
    amount: 'Сумма не читается. Пишите цифрами, например 12500',
    closeOn: 'Дата не читается. Пишите так: 2026-11-30',
    probability: 'Вероятность — число от 0 до 100'
  },
  earlier: 'Предыдущие строки',
  later: 'Следующие строки',
  rows: (from, to, of) => `Строки ${from}–${to} из ${of}`,
  paste: {
    title: rows =>
      plural(rows, {
        one: 'Вставить # строку',
        few: 'Вставить # строки',
        many: 'Вставить # строк',
        other: 'Вставить # строки'
      }),
    over: 'Поверх ячеек здесь',
    overBody: (column, title) => `Начиная с ячейки «${column}» сделки ${title}.`,
    change: cells =>
      plural(cells, {
        one: 'Изменить # ячейку',
        few: 'Изменить # ячейки',
        many: 'Изменить # ячеек',
        other: 'Изменить # ячейки'
      }),
    changed: cells =>
      plural(cells, {
        one: 'Изменена # ячейка',
        few: 'Изменены # ячейки',
        many: 'Изменено # ячеек',
        other: 'Изменено # ячейки'
      }),
    nothing: 'Ни одна из этих ячеек не изменится.',
    problems: cells =>
      plural(cells, {
        one: '# ячейка не читается и останется как есть',
        few: '# ячейки не читаются и останутся как есть',
        many: '# ячеек не читаются и останутся как есть',
        other: '# ячейки не читаются и останутся как есть'
      }),
    outside: cells =>
      plural(cells, {
        one: '# ячейка вне таблицы или только для чтения',
        few: '# ячейки вне таблицы или только для чтения',
        many: '# ячеек вне таблицы или только для чтения',
        other: '# ячейки вне таблицы или только для чтения'
      }),
    asNew: 'Как новые сделки',
    asNewBody: 'Вы увидите, что добавится, прежде чем это произойдёт.',
    review: 'Посмотреть новые сделки'
  }
};
