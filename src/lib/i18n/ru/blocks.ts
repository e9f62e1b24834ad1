import type { Blocks } from '../en/blocks.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');
const calls = (n: number) => plural(n, { one: '# звонок', few: '# звонка', many: '# звонков', other: '# звонка' });
const minutes = (n: number) => plural(n, { one: '# минута', few: '# минуты', many: '# минут', other: '# минуты' });

export const blocks: Blocks = {
  title: 'Серии звонков',
  enter: 'Серия звонков',
  unfinished: 'Незаконченные',
  goOn: 'Продолжить',
  goOnWith: name => `Продолжить: ${name}`,
  left: n =>
    plural(n, {
      one: 'остался # звонок',
      few: 'осталось # звонка',
      many: 'осталось # звонков',
      other: 'осталось # звонка'
    }),
  began: when => `начало: ${when}`,
  fresh: {
    title: 'Новая серия',
    whom: 'Кому звонить',
    due: n => `На сегодня, по телефону · ${String(n)}`,
    cadence: 'В цепочке касаний',
    recent: n => `Новые за 7 дней, без звонков · ${String(n)}`,
    picked: 'Выбранные люди',
    chooseCadence: 'Цепочка касаний',
    noCadence: 'Выберите цепочку',
    withNumber: n =>
      plural(n, {
        one: '# человек с номером телефона',
        few: '# человека с номером телефона',
        many: '# человек с номером телефона',
        other: '# человека с номером телефона'
      }),
    asked: n =>
      plural(n, {
        one: '# человек просил не звонить: без карточки',
        few: '# человека просили не звонить: без карточки',
        many: '# человек просили не звонить: без карточки',
        other: '# человека просили не звонить: без карточки'
      }),
    nobody: 'Ни у кого в этом списке нет номера телефона.',
    pickedOnes: 'В списке',
    drop: name => `Убрать из списка: ${name}`,
    noNumber: name => `${name}: нет номера телефона`,
    howMany: 'Сколько звонков',
    all: n => `Все (${String(n)})`,
    dials: 'Цель: звонки',
    minutes: 'Цель: минуты',
    noGoal: 'Без цели',
    script: 'Скрипт',
    noScript: 'Без скрипта',
    writeScript: 'Написать скрипт',
    start: n => `Начать: ${calls(n)}`,
    startNothing: 'Начать'
  },
  names: {
    due: 'На сегодня, по телефону',
    recent: 'Новые за 7 дней',
    picked: 'Свой список',
    cadence: name => `Цепочка: ${name}`,
    plain: 'Серия звонков'
  },
  past: { title: 'Прошлые серии', none: 'Здесь появятся законченные серии.' },
  line: {
    dials: calls,
    connects: n => plural(n, { one: '# дозвон', few: '# дозвона', many: '# дозвонов', other: '# дозвона' }),
    minutes
  },
  card: {
    place: (n, of) => `${String(n)} из ${String(of)}`,
    leave: 'Выйти; серия останется',
    end: 'Завершить',
    pace: {
      plain: (said, time) => `${said}, ${time}`,
      toGoal: (made, goal, time) => `звонки: ${String(made)} из ${String(goal)}, ${time}`,
      ahead: n => `${String(n)} сверх плана`,
      on: 'по плану',
      behind: n => `отставание: ${String(n)}`,
      reached: 'цель достигнута',
      timeUp: n => `${minutes(n)}: время вышло`
    },
    why: 'Почему сейчас',
    words: when => `Последняя заметка, ${when}`,
    last: 'Последнее касание',
    never: 'Ещё не было контакта.',
    deal: 'Сделка',
    there: time => `Там сейчас ${time}`,
    call: 'Позвонить',
    noNumber: 'Номера телефона больше нет.',
    skip: 'Пропустить',
    skipped: name => `Пропущено: ${name}`,
    later: 'Позже',
    keys: 'Enter — звонок, S — пропустить.',
    unlogged: 'Вы звонили, но результат ещё не записан.',
    log: 'Записать результат',
    another: 'Другие номера'
  },
  later: {
    title: name => `Позже: ${name}`,
    when: 'Когда позвонить',
    planned: day => `Звонок запланирован на ${day}`
  },
  script: {
    title: 'Скрипт',
    points: 'Что сказано',
    score: 'Насколько точно я следую скрипту?',
    best: '1 — слабо, 5 — как надо'
  },
  done: {
    title: 'Итоги',
    last: 'Это была последняя карточка.',
    ended: 'Серия завершена',
    endNow: 'Завершить серию',
    dials: 'Звонки',
    connects: 'Дозвоны до человека',
    positive: 'Прошли хорошо',
    withNext: 'Согласованы следующие шаги',
    minutes: 'Минуты',
    skipped: 'Пропущены или отложены',
    asked: 'Просили не звонить: пропущены',
    notCalled: 'Без звонка',
    goal: (made, goal) => `${made} из ${goal}`,
    share: 'Поделиться текстом',
    copied: 'Скопировано',
    copyFailed: 'Не удалось скопировать.',
    today: 'На экран «Сегодня»',
    calls: 'Звонки этой серии'
  }
};
