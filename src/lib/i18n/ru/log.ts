import type { Log } from '../en/log.ts';

export const log: Log = {
  title: 'Записать контакт',
  line: {
    incoming: 'Входящий',
    estimated: length => `≈ ${length}`,
    edit: (what, when) => `Изменить: ${what}, ${when}`
  },
  screen: {
    search: 'Имя или конец номера',
    recent: 'Недавние',
    add: name => `Добавить «${name}»`,
    addHint: 'Новый человек',
    nobody: 'Пока никого нет. Введите имя, чтобы добавить первого.',
    shared: 'Текст попадёт в заметку того, кого вы выберете.'
  },
  sheet: {
    title: 'Как прошло?',
    unknown: 'Неизвестный номер',
    who: 'Кто это был?',
    outcome: 'Что произошло',
    sentiment: 'Как прошло',
    channel: 'Способ связи',
    needOutcome: 'Выберите, что произошло, и сохраните.',
    note: 'Заметка',
    notePlaceholder: 'Необязательно. Сохраняется по мере ввода.',
    deal: 'Сделка',
    noDeal: 'Без сделки',
    answers: (channel, day) => `Закрывает задачу: ${channel}, ${day}`,
    moves: (stage: string) => `Сделка перейдёт на этап: ${stage}`,
    rightName: 'Кто принимает решение?',
    rightNameHint: 'Необязательно. Добавим человека в той же компании.',
    useForm: 'Заполнить форму',
    form: 'Форма, ещё не сохранена',
    amount: (deal, change) => `Сумма сделки «${deal}»: ${change}`,
    when: 'Когда',
    justNow: 'Только что',
    tenAgo: '10 мин назад',
    morning: 'Сегодня утром',
    yesterday: 'Вчера',
    pickTime: 'Другое время',
    time: 'Дата и время',
    aside: 'Ждёт на экране «Сегодня»',
    discard: 'Удалить черновик',
    discarded: 'Черновик удалён',
    saved: 'Сохранено на этом телефоне'
  },
  talk: {
    label: 'Длительность разговора',
    estimate: 'оценка',
    none: 'не указана',
    less: 'На минуту меньше',
    more: 'На минуту больше'
  },
  next: {
    legend: 'Следующий шаг',
    followUp: 'Связаться',
    hold: 'На паузу',
    lose: 'Проиграна',
    end: 'Без шага',
    by: 'Способ',
    date: 'Срок',
    until: 'Пауза до',
    reason: 'Причина',
    tomorrow: 'Завтра',
    pick: 'Выбрать дату',
    thenFollowUp: (channel, day) => `Дальше: ${channel}, ${day}`,
    cadence: 'По цепочке',
    thenCadence: (channel, day) => `Дальше по цепочке: ${channel}, ${day}`,
    thenHold: day => `На паузе до ${day}`,
    thenLost: (deal, reason) => `«${deal}» закроется как проигранная: ${reason}`,
    thenEnd: reason => `Без следующего шага: ${reason}`
  },
  edit: {
    title: 'Правка контакта',
    saved: 'Исправлено',
    removed: 'Контакт удалён'
  },
  blocked: {
    title: 'Просили не звонить',
    body: name => `${name}: есть просьба не звонить. Звонок вопреки ей может нарушать закон или правила компании.`,
    anyway: 'Всё равно позвонить'
  }
};
