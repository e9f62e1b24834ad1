import type { Deals } from '../en/deals.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');

export const deals: Deals = {
  title: 'Сделки',
  search: 'Поиск сделки или компании',
  add: 'Добавить сделку',
  board: 'Этапы',
  empty: { title: 'Сделок пока нет', body: 'Добавьте первую: достаточно названия.' },
  notFound: { title: 'Ничего не найдено', body: typed => `По запросу «${typed}» сделок нет.` },
  nothingHere: 'Здесь нет сделок',
  lists: { hold: 'На паузе', won: 'Выиграны', lost: 'Проиграны' },
  noAmounts: 'сумм пока нет',
  weighted: (sums, percent) => `${sums} с учётом шанса ${percent}`,
  inStage: n =>
    plural(n, { one: '# день на этапе', few: '# дня на этапе', many: '# дней на этапе', other: '# дня на этапе' }),
  today: 'На этапе с сегодняшнего дня',
  closes: day => `Закрытие ${day}`,
  closeMissed: day => `Должна была закрыться ${day}`,
  noCloseDate: 'Нет даты закрытия',
  pushes: n =>
    plural(n, {
      one: 'перенесена # раз',
      few: 'перенесена # раза',
      many: 'перенесена # раз',
      other: 'перенесена # раза'
    }),
  noNextStep: 'Нет следующего шага',
  nextOn: (channel, day) => `${channel} ${day}`,
  nextLate: (channel, day) => `${channel}: срок был ${day}`,
  heldUntil: day => `На паузе до ${day}`,
  holdOver: day => `Пауза закончилась ${day}`,
  wonOn: day => `Выиграна ${day}`,
  lostOn: day => `Проиграна ${day}`,
  move: 'Этап',
  moveDeal: title => `Сменить этап: ${title}`,
  moveTitle: 'Перевести на этап',
  nextStage: 'Следующий этап',
  moved: stage => `Переведена на этап: ${stage}`,
  keys: 'Клавиши [ и ] переводят выбранную сделку на этап назад или вперёд.',
  reopen: 'Открыть снова',
  reopened: 'Снова открыта',
  call: name => `Позвонить: ${name}`,
  log: 'Записать',
  people: 'Люди',
  facts: 'Сделка',
  removed: title => `Удалено: ${title}`,
  added: title => `Добавлено: ${title}`,
  close: {
    won: 'Выиграна',
    lost: 'Проиграна',
    hold: 'На паузу',
    why: { won: 'Что помогло выиграть?', lost: 'Почему проиграна?', hold: 'Почему ждём?' },
    own: 'Своими словами',
    note: 'Вывод или заметка',
    on: 'Дата',
    until: 'До какого дня',
    reasonNeeded: 'Выберите причину или напишите свою',
    dateNeeded: 'Выберите дату',
    done: {
      won: title => `Выиграна: ${title}`,
      lost: title => `Проиграна: ${title}`,
      hold: title => `На паузе: ${title}`
    }
  },
  form: {
    new: 'Новая сделка',
    edit: 'Изменить сделку',
    titleHint: 'Достаточно названия компании',
    titleNeeded: 'Нужно название или компания',
    amountBad: 'Сумму не удалось прочитать. Введите цифры, например 12500',
    currency: 'Валюта',
    person: 'Добавить человека',
    personHint: 'Начните вводить имя',
    drop: name => `Убрать: ${name}`,
    more: 'Почему, препятствия и заметки'
  },
  fields: {
    title: 'Название',
    company: 'Компания',
    people: 'Люди',
    amount: 'Сумма',
    stage: 'Этап',
    status: 'Статус',
    closeOn: 'Дата закрытия',
    closedOn: 'Закрыта',
    holdUntil: 'На паузе до',
    openedOn: 'Открыта',
    qualifiedOn: 'Квалифицирована',
    reasons: 'Причины',
    reasonNote: 'Вывод',
    product: 'Продукт',
    source: 'Источник',
    why: 'Почему',
    whyNow: 'Почему сейчас',
    obstacles: 'Препятствия',
    champion: 'Сторонник',
    note: 'Заметка',
    deletedAt: 'Удалено'
  }
};
