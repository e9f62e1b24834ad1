import type { Terms } from '../en/terms.ts';

export const terms: Terms = {
  channels: {
    call: 'Звонок',
    'e-mail': 'Письмо',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    telegram: 'Telegram',
    linkedin: 'LinkedIn',
    meeting: 'Встреча',
    demo: 'Демо',
    visit: 'Визит',
    letter: 'Почта'
  },
  dispositions: {
    'no-answer': 'Не отвечает',
    busy: 'Занято',
    voicemail: 'Автоответчик',
    gatekeeper: 'Секретарь',
    callback: 'Перезвонить',
    meaningful: 'Хороший разговор',
    'not-decision-maker': 'Не решает',
    'not-interested': 'Не интересно',
    'wrong-number': 'Не тот номер',
    'do-not-call': 'Не звонить',
    sent: 'Отправлено',
    replied: 'Ответили',
    bounced: 'Не дошло',
    held: 'Состоялось',
    'no-show': 'Не пришли'
  },
  sentiments: { positive: 'Хорошо', neutral: 'Нейтрально', negative: 'Плохо' },
  statuses: { open: 'Открыта', won: 'Выиграна', lost: 'Проиграна', hold: 'На паузе' },
  stages: {
    prospecting: 'Поиск',
    qualification: 'Квалификация',
    meeting: 'Встреча',
    proposal: 'Предложение',
    negotiation: 'Переговоры',
    research: 'Исследование',
    contact: 'Первый контакт',
    demo: 'Демо',
    trial: 'Пробный период',
    activation: 'Активация',
    subscription: 'Оферта подписки',
    brief: 'Бриф',
    scope: 'Объём работ',
    visit: 'Визит',
    order: 'Заказ'
  },
  kits: {
    classic: 'Классический',
    consultative: 'Консультативный',
    saas: 'Софт (SaaS)',
    services: 'Услуги',
    field: 'Выездные продажи'
  },
  roles: {
    sdr: 'Исходящие (SDR)',
    mdr: 'Входящие (MDR)',
    ae: 'Менеджер сделок (AE)',
    field: 'Выездной менеджер',
    solo: 'Продаю сам'
  },
  metrics: {
    dials: 'Наборы',
    connects: 'Дозвоны',
    'positive-calls': 'Удачные звонки',
    'e-mails': 'Письма',
    'meetings-held': 'Встречи',
    'demos-held': 'Демо',
    'visits-held': 'Визиты',
    touches: 'Касания',
    opportunities: 'Новые сделки',
    proposals: 'Отправленные предложения',
    'leads-qualified': 'Квалифицированные лиды',
    'inbound-answered': 'Ответы на заявки',
    'new-prospects': 'Новые контакты',
    'follow-ups-done': 'Сделанные шаги',
    wins: 'Победы',
    revenue: 'Выручка',
    'pipeline-created': 'Новая воронка'
  },
  spans: { day: 'День', week: 'Неделя', month: 'Месяц', quarter: 'Квартал', year: 'Год' },
  lossReasons: {
    price: 'Цена',
    'no-budget': 'Нет бюджета',
    'no-decision': 'Нет решения',
    competitor: 'Конкурент',
    timing: 'Не время',
    'missing-feature': 'Нет функции',
    'lost-champion': 'Ушёл сторонник',
    'not-decision-maker': 'Не решает',
    'no-answer': 'Нет ответа',
    'bad-fit': 'Не подходит',
    duplicate: 'Дубликат'
  },
  winReasons: {
    'value-proven': 'Доказана польза',
    'good-price': 'Цена',
    relationship: 'Отношения',
    speed: 'Скорость',
    feature: 'Функция',
    reference: 'Рекомендация',
    champion: 'Сторонник внутри',
    'incumbent-failed': 'Прежний подвёл'
  }
};
