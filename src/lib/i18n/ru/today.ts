import type { Today } from '../en/today.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');

export const today: Today = {
  title: 'Сегодня',
  score: {
    off: 'Выходной',
    day: (points, bar) => `Сегодня ${points} из ${bar} баллов`,
    week: (points, bar) => `За неделю ${points} из ${bar} баллов`,
    line: (metric, units, benchmark) => `${metric}: ${units} из ${benchmark}`
  },
  unlogged: {
    title: 'Ещё не записано',
    logNow: 'Записать',
    logFor: who => `Записать: ${who}`,
    discardAll: 'Удалить все',
    unknown: 'Неизвестный номер'
  },
  due: 'На сегодня',
  callBlock: 'Серия звонков',
  overdue: {
    title: n => plural(n, { one: '# просрочен', few: '# просрочено', many: '# просрочено', other: '# просрочено' }),
    spread: 'Распределить по рабочим дням…'
  },
  holds: {
    title: 'Пауза закончилась',
    reopen: 'Возобновить',
    reopened: 'Снова открыта',
    until: when => `Пауза до: ${when}`
  },
  coming: n =>
    plural(n, {
      one: 'Ещё # за 7 дней',
      few: 'Ещё # за 7 дней',
      many: 'Ещё # за 7 дней',
      other: 'Ещё # за 7 дней'
    }),
  row: {
    done: who => `Сделано: ${who}`,
    snooze: who => `Позже: ${who}`,
    prepare: who => `Подготовиться: ${who}`,
    reach: (channel, who) => `${channel}: ${who}`
  },
  why: {
    after: {
      'no-answer': when => `Не ответили ${when}`,
      busy: when => `Занято ${when}`,
      voicemail: when => `Сообщение на автоответчике ${when}`,
      gatekeeper: when => `Секретарь ${when}`,
      callback: when => `Просили перезвонить ${when}`,
      meaningful: when => `Хороший разговор ${when}`,
      'not-decision-maker': when => `Не решает, ${when}`,
      'not-interested': when => `Не интересно ${when}`,
      'wrong-number': when => `Не тот номер ${when}`,
      'do-not-call': when => `Просили не звонить ${when}`,
      replied: when => `Ответили ${when}`,
      bounced: when => `Письмо не дошло ${when}`,
      'no-show': when => `Встреча сорвалась ${when}`
    },
    touch: (channel, when) => `${channel} ${when}`,
    nth: n => `касание № ${String(n)}`,
    ofCadence: (n, cadence) => `Касание № ${String(n)}: «${cadence}»`,
    by: time => `лучше до ${time}`,
    stepLate: n =>
      plural(n, {
        one: 'просрочено на # день',
        few: 'просрочено на # дня',
        many: 'просрочено на # дней',
        other: 'просрочено на # дня'
      }),
    late: (day, n) =>
      plural(n, {
        one: `Обещано на ${day}, опоздание # день`,
        few: `Обещано на ${day}, опоздание # дня`,
        many: `Обещано на ${day}, опоздание # дней`,
        other: `Обещано на ${day}, опоздание # дня`
      }),
    moved: n =>
      plural(n, {
        one: 'перенесено # раз',
        few: 'перенесено # раза',
        many: 'перенесено # раз',
        other: 'перенесено # раза'
      }),
    dueToday: 'Запланировано на сегодня',
    capped: n =>
      plural(n, {
        one: 'за неделю уже # контакт',
        few: 'за неделю уже # контакта',
        many: 'за неделю уже # контактов',
        other: 'за неделю уже # контакта'
      }),
    hours: {
      now: hours => `лучше сейчас, ${hours}`,
      ahead: hours => `лучше ${hours}`,
      over: hours => `время ${hours} прошло`
    },
    there: time => `Там сейчас ${time}`,
    noCalls: 'Просили не звонить'
  },
  empty: {
    title: 'Ничего не ждёт',
    body: 'Запишите звонок, и следующий шаг появится здесь в свой день.',
    bodyNew: 'Добавьте своих людей или сразу запишите первый звонок.',
    log: 'Записать звонок',
    people: 'Добавить человека',
    import: 'Импорт'
  }
};
