import type { InboundWords } from '../en/inbound.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');

export const inbound: InboundWords = {
  tick: 'Обращение пришло только что: просит связаться',
  waiting: n =>
    plural(n, {
      one: '# человек ждёт первого ответа',
      few: '# человека ждут первого ответа',
      many: '# человек ждут первого ответа',
      other: '# человека ждут первого ответа'
    }),
  since: time => `Обращение: ${time} назад`,
  name: 'Первый ответ',
  median: (time, n) => `медиана ${time} (n = ${String(n)})`,
  none: 'Обращений не было',
  within: { '5m': 'За 5 минут', '1h': 'За час', '24h': 'За сутки' },
  share: (percent, low, high) => `${percent} (от ${low} до ${high})`,
  how: 'От обращения до вашего первого касания, по календарю. Кто ещё ждёт, считается пропущенным, когда время вышло.',
  minutes: n => plural(n, { one: '# мин', few: '# мин', many: '# мин', other: '# мин' }),
  hours: n => plural(n, { one: '# ч', few: '# ч', many: '# ч', other: '# ч' }),
  days: n => plural(n, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })
};
