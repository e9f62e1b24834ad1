import { pluralIn } from '../plural.ts';
import type { Outcomes } from '../en/outcomes.ts';

const plural = pluralIn('ru');

export const outcomes: Outcomes = {
  title: 'Результаты касаний',
  section: 'Запись касаний',
  hint: 'Кнопки листа записи и то, что предлагает каждая из них.',
  groups: { calls: 'Звонки', messages: 'Сообщения', meetings: 'Встречи' },
  add: 'Добавить результат',
  addTitle: 'Новый результат',
  editTitle: name => `Результат: ${name}`,
  name: 'Название',
  ours: name => `Наше название: ${name}`,
  countsAs: 'Считается как',
  countsAsHint: 'Так его считают показатели. Потом это не изменить.',
  countsAsShort: name => `считается как: ${name}`,
  next: 'Следующий шаг через сколько рабочих дней',
  noNext: 'Нет',
  by: 'Способ следующего шага',
  sameChannel: 'Тот же',
  moves: 'Перевести сделку на следующий этап',
  track: 'Куда пойдёт цепочка касаний',
  tracks: { main: 'Как шла', positive: 'Ветка «да»', negative: 'Ветка «нет»' },
  shown: 'Показывать на листе записи',
  hidden: 'Скрыт',
  changed: 'Изменён вами',
  up: name => `Выше: ${name}`,
  down: name => `Ниже: ${name}`,
  back: 'Вернуть наш',
  backAll: 'Вернуть наш список',
  backAllHint: 'Ваши названия и правила этого списка исчезнут. Записанные касания останутся.',
  backDone: 'Наш список возвращён',
  remove: 'Удалить результат',
  removed: name => `Удалено: ${name}`,
  saved: 'Результат сохранён',
  moved: 'Порядок изменён',
  rule: {
    title: 'Что из этого следует',
    is: (name, parts) => `${name} → ${parts}`,
    step: (channel, days, date) => `${channel} ${days}, ${date}`,
    days: n =>
      plural(n, {
        one: 'через # рабочий день',
        few: 'через # рабочих дня',
        many: 'через # рабочих дней',
        other: 'через # рабочего дня'
      }),
    today: 'в тот же день',
    end: 'без следующего шага',
    moves: (from, to) => `сделка переходит на следующий этап (${from} → ${to})`,
    positive: 'цепочка идёт по ветке «да»',
    negative: 'цепочка идёт по ветке «нет»'
  }
};
