import type { Cadences } from '../en/cadences.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');

const workdays = (n: number) =>
  plural(n, { one: '# рабочий день', few: '# рабочих дня', many: '# рабочих дней', other: '# рабочего дня' });
const touches = (n: number) => plural(n, { one: '# касание', few: '# касания', many: '# касаний', other: '# касания' });
const people = (n: number) =>
  plural(n, { one: '# человек', few: '# человека', many: '# человек', other: '# человека' });

export const cadences: Cadences = {
  title: 'Цепочки касаний',
  intro: 'Цепочка подсказывает, когда и как напомнить о себе в следующий раз, пока не придёт ответ.',
  own: 'Ваши',
  ready: 'Готовые',
  ruleOfThumb: 'Общее правило, его заменят ваши данные',
  add: 'Добавить цепочку',
  summary: (steps, days) => `${touches(steps)}, ${workdays(days)}`,
  people: n => `В цепочке ${people(n)}`,
  nobody: 'Пока никого',
  edit: {
    titleNew: 'Новая цепочка',
    name: 'Название',
    track: 'Ветка',
    tracks: { main: 'Основная', positive: 'Есть интерес', negative: 'После отказа' },
    trackHints: {
      main: 'Отсюда начинают все.',
      positive: 'Сюда переходят после ответа или хорошего разговора. Без шагов ответ завершает цепочку.',
      negative: 'Сюда переходят после отказа. Без шагов отказ завершает цепочку.'
    },
    none: 'Шагов пока нет.',
    step: n => `Шаг ${String(n)}`,
    editStep: n => `Изменить шаг ${String(n)}:`,
    sameDay: 'в тот же день',
    after: n => `через ${workdays(n)}`,
    addStep: 'Добавить шаг',
    up: 'Выше',
    down: 'Ниже',
    remove: 'Удалить этот шаг',
    channel: 'Как',
    gap: 'Рабочих дней после предыдущего шага',
    gapFirst: 'Рабочих дней от начала',
    fewer: 'На день меньше',
    more: 'На день больше',
    from: 'Не раньше',
    to: 'Не позже',
    template: 'Шаблон',
    noTemplate: 'Нет',
    note: 'Заметка себе',
    span: (count, days) => `${touches(count)}, всего ${workdays(days)}`,
    sentence: { first: 'сначала', then: 'потом' },
    saved: 'Цепочка сохранена',
    stay: n =>
      plural(n, {
        one: '# человек остаётся на прежних шагах.',
        few: '# человека остаются на прежних шагах.',
        many: '# человек остаются на прежних шагах.',
        other: '# человека остаются на прежних шагах.'
      }),
    moveAll: 'Перевести всех на новые шаги',
    moved: 'Все переведены на новые шаги',
    delete: 'Удалить цепочку',
    deleted: 'Цепочка удалена. Кто в ней, дойдёт до конца.'
  },
  step: {
    title: channel => `${channel}: перенести или пропустить`,
    later: 'Перенести на',
    skip: 'Или пропустить, потому что',
    skipIt: 'Пропустить',
    moved: day => `Перенесено на ${day}`,
    skipped: 'Шаг пропущен'
  },
  reasons: {
    reached: 'Контакт уже был',
    'not-now': 'Сейчас не время',
    'no-contact': 'Нет номера или адреса',
    finished: 'Все шаги сделаны',
    replied: 'Получен ответ',
    meeting: 'Договорились о встрече',
    won: 'Сделка выиграна',
    lost: 'Сделка проиграна',
    'do-not-call': 'Просил не звонить',
    bounced: 'Письмо не дошло',
    'by-hand': 'Моё решение',
    blocked: 'Канал закрыт'
  },
  person: {
    title: 'Цепочка',
    enrol: 'Начать',
    choose: 'Какую цепочку?',
    enrolled: name => `Начата: ${name}`,
    enrolledMany: (n, name) => `«${name}»: ${people(n)}`,
    already: 'Все выбранные уже в ней',
    done: (done, total) => `Сделано ${String(done)} из ${String(total)}`,
    next: (channel, day) => `дальше: ${channel}, ${day}`,
    late: n =>
      plural(n, {
        one: 'просрочено на # день',
        few: 'просрочено на # дня',
        many: 'просрочено на # дней',
        other: 'просрочено на # дня'
      }),
    resting: 'На паузе',
    restingUntil: day => `На паузе до ${day}`,
    ended: (reason, when) => `Завершена ${when}: ${reason}`,
    track: { main: '', positive: 'есть интерес', negative: 'после отказа' },
    change: name => `${name}: пауза, пропуск или остановка`,
    doneFor: name => `Шаг сделан: ${name}`,
    pause: 'Пауза',
    pauseUntil: 'Пауза до',
    pauseOpen: 'Пауза, пока не возобновлю',
    resume: 'Возобновить',
    resumed: 'Цепочка продолжается',
    paused: 'Цепочка на паузе',
    stop: 'Остановить, потому что',
    stopIt: 'Остановить цепочку',
    stopped: 'Цепочка остановлена',
    skipNext: 'Перенести или пропустить шаг'
  }
};
