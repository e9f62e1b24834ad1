import type { Disputes } from '../en/disputes.ts';

export const disputes: Disputes = {
  fields: {
    goals: { benchmark: 'Норма', weight: 'Вес', weekdays: 'Дни недели' },
    settings: {
      role: 'Роль',
      zone: 'Часовой пояс отчётов',
      weekStart: 'Начало недели',
      currency: 'Валюта новых сделок',
      name: 'Ваше имя',
      workHours: 'Рабочие часы',
      workdays: 'Рабочие дни',
      holidays: 'Государственные праздники',
      away: 'Отсутствие',
      capacity: 'День вмещает',
      weeklyCap: 'Контактов с одним человеком за семь дней',
      rates: 'Курсы валют',
      winReasons: 'Причины побед',
      lossReasons: 'Причины поражений',
      qualification: 'Квалификация лидов',
      leadWeights: 'Веса оценки лида'
    },
    cadences: { name: 'Название', version: 'Шаги' },
    templates: {
      name: 'Название',
      channel: 'Канал',
      language: 'Язык',
      subject: 'Тема',
      body: 'Текст',
      texts: 'Текст',
      needsHook: 'Нужна своя строка',
      season: 'Сезон',
      hidden: 'Скрыт',
      prompts: 'Вопросы'
    },
    outcomes: {
      name: 'Название',
      sentiment: 'Как прошло',
      next: 'Следующий шаг',
      stage: 'Переводит сделку на следующий этап',
      track: 'Куда пойдёт цепочка касаний',
      hidden: 'Скрыт'
    },
    pipelines: { name: 'Название', sources: 'Из источников', products: 'По продуктам' },
    stages: { name: 'Название', probability: 'Шанс выиграть', question: 'Главный вопрос' },
    callBlocks: { skipped: 'Пропущены' },
    followUps: { due: 'Следующий шаг' }
  },
  settings: 'Настройки',
  block: 'Серия звонков',
  goal: metric => `Цель: ${metric}`,
  ended: { done: 'сделано', dropped: 'убрано из списка' },
  yes: 'да',
  no: 'нет'
};
