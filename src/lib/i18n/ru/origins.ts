import type { OriginsWords } from '../en/origins.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');

export const origins: OriginsWords = {
  title: 'Откуда победы',
  hint: 'Источники, каналы, кампании и персоны: доля побед, размер и цикл',
  by: 'Сравнить по',
  kinds: { source: 'Источнику', sourceChannel: 'Каналу', campaign: 'Кампании', persona: 'Персоне' },
  none: 'Не указано',
  empty: {
    title: 'Закрытых сделок пока нет',
    body: 'Когда сделки будут выиграны или проиграны, здесь будет видно, откуда они пришли.'
  },
  rate: (percent, low, high) => `${percent} (от ${low} до ${high})`,
  closed: (won, lost) => `выиграно: ${String(won)}, проиграно: ${String(lost)}`,
  size: (amount, n) => `медиана выигранной ${amount} (n = ${String(n)})`,
  cycle: (days, n) =>
    `${plural(days, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })} до победы (n = ${String(n)})`,
  tooFew: least => `Слишком мало данных: нужно не менее ${String(least)} закрытых сделок.`,
  how: 'Выиграно ÷ (выиграно + проиграно) за всё время и интервал, в котором истинная доля лежит с вероятностью 95 %. Если интервалы пересекаются, разница не доказана.',
  deals: 'Сделки',
  more: n => plural(n, { one: 'и ещё #', few: 'и ещё #', many: 'и ещё #', other: 'и ещё #' }),
  form: {
    hint: { source: 'Выставка, рекомендация, форма', sourceChannel: 'LinkedIn, почта, стенд', campaign: 'Весна 2027' },
    noPersona: 'Нет'
  },
  personas: {
    title: 'Персоны',
    hint: 'Типы покупателей: что болит и что вы отвечаете',
    add: 'Добавить персону',
    new: 'Новая персона',
    edit: 'Персона',
    name: 'Название',
    nameNeeded: 'Нужно название',
    texts: { interests: 'Интересы', pains: 'Боли', wants: 'Желаемый результат', answers: 'Как отвечает продукт' },
    empty: {
      title: 'Персон пока нет',
      body: 'По одной на каждый тип покупателя: его боли и ваши ответы под рукой во время звонка.'
    },
    kept: name => `Сохранено: ${name}`,
    removed: name => `Удалено: ${name}`
  }
};
