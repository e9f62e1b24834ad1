import type { Planning } from '../en/planning.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');

const steps = (n: number, after: string) =>
  plural(n, { one: `# шаг${after}`, few: `# шага${after}`, many: `# шагов${after}`, other: `# шага${after}` });

const sinceLast = (rhythm: number) => ` с последнего контакта, ритм ${String(rhythm)}`;
const inBook = (rhythm: number) => ` в базе без контакта, ритм ${String(rhythm)}`;
const days = (n: number, after = '') =>
  plural(n, { one: `# день${after}`, few: `# дня${after}`, many: `# дней${after}`, other: `# дня${after}` });

export const planning: Planning = {
  time: (hours, minutes) =>
    [hours > 0 && `${String(hours)} ч`, (minutes > 0 || hours === 0) && `${String(minutes)} мин`]
      .filter(Boolean)
      .join('\u00a0'),
  replan: {
    title: 'Распределить дела',
    debt: (n, time) => steps(n, `, около ${time}`),
    over: 'На сколько рабочих дней',
    days: n =>
      plural(n, { one: '# рабочий день', few: '# рабочих дня', many: '# рабочих дней', other: '# рабочего дня' }),
    fewer: 'На день меньше',
    more: 'На день больше',
    day: (n, time) => steps(n, ` · ${time}`),
    planned: time => `уже запланировано ${time}`,
    overflow: time => `День вмещает ${time}; остальное переходит на следующие дни.`,
    later: n =>
      plural(n, {
        one: '# шаг позже: с этим человеком на этой неделе контактов достаточно.',
        few: '# шага позже: с этими людьми на этой неделе контактов достаточно.',
        many: '# шагов позже: с этими людьми на этой неделе контактов достаточно.',
        other: '# шага позже: с этими людьми на этой неделе контактов достаточно.'
      }),
    appointments: n =>
      plural(n, {
        one: '# встреча остаётся: время согласовано.',
        few: '# встречи остаются: время согласовано.',
        many: '# встреч остаётся: время согласовано.',
        other: '# встречи остаётся: время согласовано.'
      }),
    minutes: 'Минуты — медиана ваших контактов; если их меньше десяти, ориентировочное значение.',
    others: n => `+ ${String(n)}`,
    move: n => `Перенести: ${String(n)}`,
    moved: n =>
      plural(n, {
        one: 'Перенесён # шаг',
        few: 'Перенесено # шага',
        many: 'Перенесено # шагов',
        other: 'Перенесено # шага'
      }),
    nothing: 'Переносить больше нечего.'
  },
  load: {
    today: time => `На сегодня дел примерно на ${time}`,
    day: (day, time) => `${day}: дел примерно на ${time}`,
    spread: 'Распределить'
  },
  rhythm: {
    title: 'Поддержать контакт',
    why: (n, rhythm) => days(n, sinceLast(rhythm)),
    never: (n, rhythm) => days(n, inBook(rhythm)),
    plan: who => `Запланировать шаг: ${who}`,
    every: 'Контакт каждые',
    days: n => days(n),
    none: 'Без ритма',
    own: 'Другой',
    ownDays: 'Дней между контактами',
    next: when => `Следующий: ${when}`,
    hint: 'Любой контакт начинает отсчёт заново. Когда срок выйдет, человек появится в списке «Сегодня».',
    saved: 'Ритм сохранён'
  },
  consent: {
    title: 'Согласия',
    none: 'Пока ничего не отмечено',
    state: { unknown: 'Нет данных', allowed: 'Согласие', refused: 'Отказ' },
    channel: 'Канал',
    said: 'Что сказано',
    source: 'Источник',
    sourceHint: 'Форма, выставка, разговор',
    inTouch: 'Записанный звонок',
    on: 'Дата',
    saved: 'Отмечено',
    refusedHint: 'Этот способ не появится на кнопках и в цепочках.'
  },
  hours: { there: (time, from, to) => `Там сейчас ${time}; рабочие часы ${from}–${to}` },
  days: {
    title: 'Рабочие дни',
    hint: 'Дни, часы, праздники, отсутствие',
    weekdays: 'Я работаю',
    from: 'С',
    to: 'До',
    hours: 'Рабочие часы',
    hoursHint: 'Подскажем по часам собеседника, что звонить рано или поздно. Ничего не блокируется.',
    holidays: 'Праздники',
    countriesOf: 'Страны',
    noHolidays: 'Выберите страну, и её праздники не будут рабочими днями.',
    next: 'Ближайшие',
    countries: {
      PL: 'Польша',
      UA: 'Украина',
      RU: 'Россия',
      DE: 'Германия',
      GB: 'Англия и Уэльс',
      US: 'США'
    },
    away: 'Отсутствие',
    awayHint: 'Пока вас нет, дела не наступают, цепочки ждут.',
    first: 'Первый день',
    last: 'Последний день',
    addAway: 'Добавить отсутствие',
    dropAway: span => `Убрать: ${span}`,
    badSpan: 'Последний день раньше первого',
    moveWork: 'Перенести дела',
    limits: 'Сколько дел',
    capacity: 'День вмещает',
    cap: 'Контактов с одним человеком за семь дней',
    capHint: 'По всем цепочкам. Шаг сверх лимита ждёт.'
  }
};
