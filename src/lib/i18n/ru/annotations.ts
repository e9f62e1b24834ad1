import type { AnnotationsWords } from '../en/annotations.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');
const days = (n: number) => plural(n, { one: '# день', few: '# дня', many: '# дней', other: '# дня' });

export const annotations: AnnotationsWords = {
  title: 'Что изменилось в работе',
  hint: 'Отметьте изменение и сравните до и после',
  add: 'Отметить изменение',
  edit: 'Изменение',
  text: 'Что изменилось',
  textHint: 'Новый скрипт, другой список, новая цена',
  textNeeded: 'Нужно несколько слов',
  day: 'С какого дня',
  since: day => `С ${day}`,
  empty: { title: 'Пока ничего не отмечено', body: 'Новый скрипт или список? Отметьте день и проверьте, помогло ли.' },
  by: 'Сравнить',
  conversions: { connects: 'Дозвоны', replies: 'Ответы', wins: 'Победы' },
  before: 'До',
  after: 'После',
  side: (percent, low, high, n) => `${percent} (от ${low} до ${high}, n = ${String(n)})`,
  noCases: 'случаев нет',
  stretch: n => `${days(n)} до и ${days(n)} с начала изменения, не дальше сегодняшнего дня.`,
  ahead: 'Ещё впереди.',
  verdicts: {
    'too-few': 'Слишком мало данных.',
    'maybe-chance': 'Может быть, случайность: интервалы пересекаются.',
    better: 'Лучше, и это не случайность.',
    worse: 'Хуже, и это не случайность.'
  },
  kept: text => `Отмечено: ${text}`,
  removed: text => `Удалено: ${text}`
};
