import type { AfterSaleWords } from '../en/after-sale.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');
const days = (n: number) => plural(n, { one: '# день', few: '# дня', many: '# дней', other: '# дня' });

export const afterSale: AfterSaleWords = {
  title: 'Клиент',
  renews: day => `Продление ${day}`,
  noRenewal: 'Нет даты продления',
  onboarding: 'Внедрение',
  done: (n, all) => `внедрение: ${String(n)} из ${String(all)}`,
  steps: {
    'kick-off': 'Стартовая встреча прошла',
    access: 'Доступы и контакты переданы',
    training: 'Пользователи обучены',
    'first-use': 'Пользуются',
    'first-result': 'Первый результат показан'
  },
  doneOn: day => `сделано ${day}`,
  renewOn: 'Дата продления',
  renewOnHint: 'По сроку договора, если не указать другую',
  make: 'Создать сделку на продление',
  made: title => `Продление в воронке: ${title}`,
  open: 'Открыть продление',
  health: 'Состояние клиента',
  healths: { good: 'Хорошее', 'at-risk': 'Под угрозой', bad: 'Плохое' },
  upsell: 'Идеи допродаж',
  churned: 'Клиент ушёл',
  churnOn: 'Когда ушёл',
  churnReason: 'Почему ушёл',
  left: (day, why) => (why ? `Ушёл ${day}: ${why}` : `Ушёл ${day}`),
  stayed: 'Всё-таки остался',
  saved: 'Сохранено',
  due: n =>
    plural(n, {
      one: '# договор пора продлить',
      few: '# договора пора продлить',
      many: '# договоров пора продлить',
      other: '# договора пора продлить'
    }),
  dueOn: n => (n < 0 ? `закончился ${days(-n)} назад` : `заканчивается через ${days(n)}`),
  propose: title => `Создать продление: ${title}`
};
