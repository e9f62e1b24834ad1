import type { People } from '../en/people.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');

export const people: People = {
  title: 'Люди',
  search: 'Имя, компания или номер',
  add: 'Добавить человека',
  order: { legend: 'Порядок', recent: 'Недавние', name: 'А–Я' },
  empty: {
    title: 'Здесь пока никого нет',
    body: 'Добавьте первого человека или загрузите список из файла.',
    import: 'Импорт'
  },
  notFound: { title: 'Никто не найден', body: typed => `По запросу «${typed}» никого нет.` },
  choose: { title: 'Выберите человека', body: 'Найдите его слева или добавьте нового.' },
  untouched: 'Касаний ещё не было',
  callTo: name => `Позвонить: ${name}`,
  log: 'Записать',
  asked: channels => `Просит не связываться через: ${channels}`,
  askedNoCalls: 'Просит не звонить',
  deals: 'Сделки',
  addDeal: 'Добавить сделку',
  removed: name => `Удалено: ${name}`,
  added: name => `Добавлено: ${name}`,
  form: {
    new: 'Новый человек',
    edit: 'Изменить данные',
    name: 'Имя и фамилия',
    phone: 'Телефон',
    email: 'Эл. почта',
    more: 'Добавить ещё',
    drop: what => `Убрать: ${what}`,
    companyHint: 'Начните вводить; новое название добавит компанию',
    companyNew: name => `«${name}» будет добавлена как новая компания`,
    blocked: 'Просит не связываться через',
    nameNeeded: 'Нужно имя или фамилия',
    doubles: 'Возможно, уже есть в списке',
    doublesHint: 'Сохранить всё равно можно.'
  },
  from: {
    title: 'Быстрое заполнение',
    contacts: 'Контакты',
    paste: 'Подпись или визитка',
    scan: 'QR-код',
    file: 'Файл vCard',
    pasteLabel: 'Вставьте текст подписи или визитки',
    pasteHint: 'Распознанное попадёт в форму. Пока ничего не сохранено.',
    read: 'Заполнить форму',
    nothing: 'Распознать ничего не удалось. Текст остался здесь.'
  },
  fields: {
    name: 'Имя',
    company: 'Компания',
    jobTitle: 'Должность',
    phones: 'Телефоны',
    emails: 'Эл. почта',
    note: 'Заметка',
    source: 'Источник',
    consents: 'Согласия',
    rhythm: 'Дней между контактами',
    blocked: 'Не связываться через',
    deletedAt: 'Удалено'
  },
  company: {
    edit: 'Изменить компанию',
    people: 'Люди',
    deals: 'Сделки',
    name: 'Название',
    city: 'Город',
    sector: 'Отрасль',
    website: 'Сайт',
    note: 'Заметка',
    nobody: 'Отсюда пока никого нет',
    noDeals: 'Сделок пока нет'
  },
  select: {
    start: 'Выбрать',
    stop: 'Готово',
    all: n =>
      plural(n, { one: 'Выбрать #', few: 'Выбрать всех: #', many: 'Выбрать всех: #', other: 'Выбрать всех: #' }),
    count: n => plural(n, { one: 'Выбран #', few: 'Выбрано #', many: 'Выбрано #', other: 'Выбрано #' }),
    cadence: 'Начать цепочку',
    block: 'Серия звонков'
  },
  steps: {
    title: 'Следующий шаг',
    none: 'Нет следующего шага',
    plan: 'Назначить',
    doneFor: what => `Сделано: ${what}`,
    snoozeFor: what => `Позже: ${what}`,
    snoozeTitle: 'На когда перенести?',
    how: 'Как',
    when: 'Когда',
    note: 'О чём',
    overdue: n =>
      plural(n, {
        one: 'Опоздание # день',
        few: 'Опоздание # дня',
        many: 'Опоздание # дней',
        other: 'Опоздание # дня'
      }),
    drop: 'Не нужно',
    edit: 'Изменить шаг',
    edited: 'Шаг изменён',
    planned: day => `Назначено на ${day}`,
    moved: day => `Перенесено на ${day}`,
    dropped: 'Убрано из списка'
  },
  history: {
    title: 'История',
    opened: 'Сделка добавлена',
    restored: 'Восстановлено',
    nothing: 'нет'
  }
};
