import type { Catalogue } from '../en/catalogue.ts';

export const besideNames: Catalogue['beside'] = {
  net: 'Чистый отток',
  'cancelled-early': 'Расторгнуты досрочно',
  'not-renewed': 'Не продлены',
  'recurring-at-start': 'Регулярная выручка на начало, в год',
  'of-full-quota': 'Ко всему плану',
  'needed-coverage': 'Нужное покрытие',
  'within-5m': 'Ответ за 5 минут',
  'within-1h': 'Ответ за час',
  'within-24h': 'Ответ за сутки',
  waiting: 'Ещё ждут',
  'still-open': 'Ещё открыты',
  'median-of-lost': 'Медиана проигранных',
  'at-risk': 'Старше девяти из десяти побед',
  'won-value': 'Выиграно, деньги',
  'won-count': 'Выиграно, сделки',
  'projected-value': 'Прогноз, деньги',
  'projected-count': 'Прогноз, сделки',
  'per-dial': 'От всех наборов',
  'first-touch': 'Первое касание — звонок',
  'last-touch': 'Последнее касание — звонок',
  'open-deals': 'Сделки в работе',
  'win-rate': 'Доля побед',
  'deal-size': 'Размер сделки',
  'cycle-days': 'Цикл',
  spent: 'Потрачено'
};

export const partNames: Catalogue['parts'] = {
  channel: 'По каналам',
  stage: 'По этапам',
  template: 'По шаблонам',
  source: 'По источникам',
  none: 'Не указано'
};

export const leftOutWords: Catalogue['leftOut'] = {
  'no-amount': n => `без суммы: ${String(n)}`,
  'no-rate': n => `в валюте без курса: ${String(n)}`,
  'no-start': n => `без известного начала: ${String(n)}`,
  'no-cost': n => `без себестоимости: ${String(n)}`,
  'no-term': n => `без срока договора: ${String(n)}`,
  'no-company': n => `без компании: ${String(n)}`,
  'too-young': n => `слишком молоды для вывода: ${String(n)}`,
  'no-quota': () => 'На это время нет плана',
  'no-norm': n => `без побед в этой воронке для сравнения: ${String(n)}`,
  'no-chance': n => `без известной вероятности: ${String(n)}`
};
