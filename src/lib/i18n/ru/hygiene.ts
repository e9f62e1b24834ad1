import type { Hygiene } from '../en/hygiene.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');

const days = (n: number) => plural(n, { one: '# день', few: '# дня', many: '# дней', other: '# дня' });
const daysOf = (n: number) => plural(n, { one: '# дня', few: '# дней', many: '# дней', other: '# дня' });
const deals = (n: number) => plural(n, { one: '# сделка', few: '# сделки', many: '# сделок', other: '# сделки' });
const ofDeals = (n: number) => plural(n, { one: '# сделку', few: '# сделки', many: '# сделок', other: '# сделки' });

export const hygiene: Hygiene = {
  title: 'Порядок в воронке',
  detail: 'Чего не хватает, что опаздывает и что затихло: исправление рядом',
  today: n =>
    plural(n, {
      one: '# сделка требует внимания',
      few: '# сделки требуют внимания',
      many: '# сделок требуют внимания',
      other: '# сделки требуют внимания'
    }),
  head: (n, found) =>
    `${deals(n)} · ${plural(found, { one: '# замечание', few: '# замечания', many: '# замечаний', other: '# замечания' })}`,
  urgent: n => plural(n, { one: '# срочная', few: '# срочные', many: '# срочных', other: '# срочной' }),
  view: 'Показать',
  views: { deal: 'По сделкам', rule: 'По правилам', leaking: 'Утекают', stuck: 'Застряли' },
  empty: { title: 'Всё в порядке', body: 'В каждой открытой сделке есть всё для прогноза, и с клиентом есть контакт.' },
  noDeals: { title: 'Открытых сделок нет', body: 'Здесь будет сказано, чего в сделках не хватает.' },
  nothingLeaks: {
    title: 'Ничего не утекает',
    body: 'Нет сделок без следующего шага, которые затихли или прошли дату закрытия.'
  },
  nothingStuck: {
    title: 'Ничего не застряло',
    body: 'По сравнению с вашими выигранными сделками. Норма этапа появляется с пятой из них.'
  },
  leakingHint: 'Брошены без решения: нет следующего шага и слишком тихо или дата закрытия прошла.',
  stuckHint: 'Контакт есть, но на этапе сделка стоит дольше, чем три из четырёх выигранных.',
  more: n =>
    plural(n, { one: 'Показать ещё #', few: 'Показать ещё #', many: 'Показать ещё #', other: 'Показать ещё #' }),
  rules: {
    'no-amount': 'Нет суммы',
    'close-date-past': 'Дата закрытия прошла',
    'no-close-date': 'Нет даты закрытия',
    'no-touch': 'Нет контакта с клиентом',
    'no-next-step': 'Нет следующего шага',
    pushed: 'Дата закрытия переносится',
    'amount-unchanged': 'Сумма не меняется',
    'single-contact': 'Мало людей',
    'stage-age': 'Долго на этапе',
    'probability-off': 'Оценка далека от истории',
    stale: 'Застой'
  },
  says: {
    'no-amount': () => 'Нет суммы',
    'close-date-past': ({ value }) => `Должна была закрыться ${days(value)} назад`,
    'no-close-date': () => 'Нет даты закрытия',
    'no-touch': ({ value, far }) =>
      far ? `Нет контакта с клиентом более ${daysOf(value)}` : `Нет контакта с клиентом ${days(value)}`,
    'no-next-step': () => 'Нет следующего шага',
    pushed: ({ value }) =>
      plural(value, {
        one: 'Дата закрытия перенесена # раз',
        few: 'Дата закрытия перенесена # раза',
        many: 'Дата закрытия перенесена # раз',
        other: 'Дата закрытия перенесена # раза'
      }),
    'amount-unchanged': ({ value }) => `Сумма не менялась ${days(value)}`,
    'single-contact': ({ value }) =>
      value === 0
        ? 'В сделке никого нет'
        : plural(value, {
            one: 'Только # человек',
            few: 'Только # человека',
            many: 'Только # человек',
            other: 'Только # человека'
          }),
    'stage-age': ({ value, limit, n }) =>
      `${days(value)} на этапе; три из четырёх выигранных стояли не дольше ${daysOf(limit)} (n = ${String(n)})`,
    'probability-off': ({ value, limit, n }) =>
      `Ваша оценка ${String(value)}%, по истории ${String(limit)}% (n = ${String(n)})`,
    stale: ({ value, limit, far }) =>
      `${far ? `Тишина более ${daysOf(value)}` : `Тишина ${days(value)}`}, ничего не обещано; обычно здесь до ${daysOf(limit)}`
  },
  explains: {
    'no-amount': 'Открытая сделка, которую никто не оценил.',
    'close-date-past': 'Должна была закрыться и не закрылась.',
    'no-close-date': 'Ни один месяц или квартал не может на неё рассчитывать.',
    'no-touch': 'Ни звонка, ни сообщения, ни встречи, ни визита в обе стороны. Правки и планы не считаются контактом.',
    'no-next-step': 'Никому ничего не обещано.',
    pushed: 'Сколько раз можно переносить дату закрытия.',
    'amount-unchanged': 'Первая прикидка, к которой никто не вернулся.',
    'single-contact': 'Сколько людей должно быть в сделке как минимум.',
    'stage-age': 'Выше 75-го процентиля ваших выигранных сделок; молчит, если их меньше пяти.',
    'probability-off': 'Ваша оценка против судьбы сделок на этапе; молчит, если их меньше 20.',
    stale:
      'Нет контакта в пределах нормы этапа и нет обещанного шага. Правка не оживляет, обещание оживляет. Без нормы:'
  },
  units: {
    days,
    times: n => plural(n, { one: '# раз', few: '# раза', many: '# раз', other: '# раза' }),
    people: n => plural(n, { one: '# человек', few: '# человека', many: '# человек', other: '# человека' }),
    points: n => plural(n, { one: '# пункт', few: '# пункта', many: '# пунктов', other: '# пункта' })
  },
  fix: {
    amount: 'Сумма',
    saved: title => `Сохранено: ${title}`,
    week: 'Через неделю',
    month: 'Конец месяца',
    quarter: 'Конец квартала',
    pick: 'Другой день',
    date: 'Дата закрытия',
    call: 'Позвонить',
    message: 'Написать',
    logged: 'Записать контакт',
    plan: 'Запланировать',
    planned: day => `Звонок запланирован на ${day}`,
    lost: 'Проиграна…',
    hold: 'На паузу…',
    revive: 'Оживить',
    revived: n =>
      plural(n, {
        one: 'Оживление начато: # человек',
        few: 'Оживление начато: # человека',
        many: 'Оживление начато: # человек',
        other: 'Оживление начато: # человека'
      }),
    noneToRevive: 'В этих сделках некого поставить на каденцию.',
    person: 'Добавить человека',
    stillRight: 'Всё верно',
    change: 'Изменить',
    take: percent => `Принять ${percent}`,
    kept: day => `Подтверждено до ${day}`,
    group: (finding, title) => `${finding}: ${title}`
  },
  snooze: {
    title: 'Отложить',
    label: (finding, title) => `Отложить: ${finding}, ${title}`,
    until: 'До какого дня',
    why: 'Почему',
    own: 'Своими словами',
    reasons: {
      confirmed: 'Проверено, всё верно',
      'waiting-for-them': 'Жду клиента',
      'usual-for-this': 'Для этой сделки обычно',
      later: 'Не сейчас'
    },
    done: day => `Отложено до ${day}`,
    asleep: n => plural(n, { one: '# отложено', few: '# отложено', many: '# отложено', other: '# отложено' }),
    line: (rule, day, reason) => `${rule}, до ${day}: ${reason}`,
    wake: 'Вернуть',
    wakeOf: (rule, title) => `Вернуть: ${rule}, ${title}`,
    woken: 'Снова в списке'
  },
  bulk: {
    select: title => `Выбрать: ${title}`,
    all: 'Выбрать все',
    none: 'Снять выбор',
    count: n => plural(n, { one: 'Выбрана #', few: 'Выбрано #', many: 'Выбрано #', other: 'Выбрано #' }),
    close: 'Проиграна…',
    hold: 'На паузу…',
    revive: 'Оживить',
    lostTitle: n => `Закрыть как проигранные: ${deals(n)}`,
    holdTitle: n => `Поставить на паузу ${ofDeals(n)}`,
    lostDone: n => `Проиграно: ${deals(n)}`,
    holdDone: n => `На паузе: ${deals(n)}`
  },
  completeness: {
    label: 'Полнота',
    line: score => `известно ${String(score)} из 100`,
    book: score => `Данные для прогноза: ${String(score)} из 100`,
    bookHow: 'Оценка каждой открытой сделки с весом денег, о которых в ней речь.',
    missing: facts => `Не хватает: ${facts}`,
    all: 'Всё известно.',
    how: 'Что нужно прогнозу и насколько он ошибается без этого:',
    weight: (fact, points) => `${fact}: ${String(points)}`,
    facts: {
      amount: 'сумма',
      closeOn: 'дата закрытия впереди',
      nextStep: 'следующий шаг',
      stage: 'день входа на этап',
      people: 'люди',
      decider: 'кто решает'
    }
  },
  settings: {
    title: 'Правила проверки',
    hint: 'Пороги приблизительны, пока вы не задали свои.',
    open: 'Правила',
    limit: rule => `Порог: ${rule}`,
    weight: n => `Вес в порядке списка: ${String(n)}`
  }
};
