import { pluralIn } from '../plural.ts';
import type { Meetings } from '../en/meetings.ts';

const plural = pluralIn('ru');

export const meetings: Meetings = {
  time: 'Время',
  anyTime: 'Без времени',
  otherTime: 'Другое время',
  length: 'Длительность',
  minutes: n => plural(n, { one: '# мин', few: '# мин', many: '# мин', other: '# мин' }),
  more: 'Место, повестка, участники',
  place: 'Место',
  placeHint: 'Адрес или ссылка',
  agenda: 'Повестка',
  people: 'Кто ещё придёт',
  plan: 'Назначить встречу',
  brief: {
    title: (channel, who) => `${channel}: ${who}`,
    open: 'Подготовиться',
    soon: (what, n) =>
      plural(n, {
        one: `${what}, через # минуту`,
        few: `${what}, через # минуты`,
        many: `${what}, через # минут`,
        other: `${what}, через # минуты`
      }),
    now: what => `${what}, сейчас`,
    notes: 'Последние заметки',
    promises: 'Открытые обещания',
    facts: 'Сделка',
    people: 'Люди',
    agenda: 'Повестка',
    nothing: 'Пока ничего не записано.',
    log: 'Записать, как прошло'
  }
};
