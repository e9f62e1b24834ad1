import type { QualificationWords } from '../en/qualification.ts';

export const qualification: QualificationWords = {
  title: 'Квалификация',
  meter: (known, needed) => `${String(known)} из ${String(needed)} фактов`,
  ask: question => `Следующий вопрос: ${question}`,
  all: 'Всё, что нужно было выяснить, известно.',
  known: 'Известно',
  missing: 'Ещё не известно',
  mql: day => `MQL ${day}`,
  sql: day => `SQL ${day}`,
  notYet: facts => `До SQL не хватает: ${facts}`,
  questions: {
    why: 'Почему вы вообще хотите что-то менять?',
    problems: 'В чём проблема и сколько она вам стоит?',
    whyNow: 'Почему сейчас и что будет, если подождать?',
    decider: 'Кто подписывает и чьё ещё мнение важно?',
    budget: 'Какой бюджет на это заложен?',
    buyingProcess: 'Какие шаги от согласия до подписи?',
    champion: 'Кто внутри хочет этого больше всех и что он выиграет?',
    amount: 'Сколько вам этого нужно?',
    closeOn: 'К какому сроку нужно решение?',
    nextCommitment: 'Что вы сделаете дальше и к какому дню?'
  },
  rules: {
    title: 'Квалификация лидов',
    hint: 'Сделка получает дату в первый день, когда известны все отмеченные факты. Дата остаётся, что бы ни меняли потом.',
    mql: 'MQL (маркетинговый лид): проявляет интерес',
    sql: 'SQL (лид для продаж): готов говорить о покупке',
    none: 'Ничего не отмечено: сама собой эта дата не появится.',
    saved: 'Определение сохранено'
  },
  group: {
    title: 'Люди',
    edit: name => `Роль: ${name}`,
    role: 'Роль в сделке',
    attitude: 'Отношение',
    noRole: 'Без роли',
    unclear: 'Не известно',
    addRole: 'Роль',
    saved: name => `Роль сохранена: ${name}`,
    touched: when => `последний контакт: ${when}`,
    untouched: 'контакта ещё не было',
    threads: {
      nobody: 'В этой сделке пока никого нет.',
      one: 'Всё держится на одном человеке. Чьё ещё мнение важно?',
      undecided: 'Не известно, кто из них решает.',
      several: ''
    },
    roles: {
      champion: 'Сторонник',
      decider: 'ЛПР',
      user: 'Пользователь',
      influencer: 'Влияет на решение',
      blocker: 'Противник'
    },
    attitudes: { for: 'За нас', neutral: 'Нейтрально', against: 'Против нас' }
  }
};
