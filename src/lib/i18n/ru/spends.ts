import type { SpendsWords } from '../en/spends.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');

export const spends: SpendsWords = {
  title: 'Затраты на привлечение',
  hint: 'Ваши расходы, для стоимости победы',
  empty: {
    title: 'Пока ничего не записано',
    body: 'Записывайте расходы на поиск клиентов: выставки, реклама, поездки. Satchel покажет стоимость победы.'
  },
  add: 'Добавить расход',
  edit: 'Расход',
  amount: 'Сумма',
  currency: 'Валюта',
  day: 'День',
  source: 'К какому источнику относится',
  sourceHint: 'Как он назван в сделках. Пусто — расход на все источники.',
  note: 'Заметка',
  badAmount: 'Введите сумму больше нуля.',
  badDay: 'Выберите день.',
  kept: amount => `Сохранено: ${amount}`,
  removed: amount => `Удалено: ${amount}`,
  perWin: 'Стоимость победы',
  year: 'Последние 12 месяцев',
  noWins: 'За это время новых клиентов не было, поэтому стоимости победы нет.',
  customers: n =>
    plural(n, { one: '# новый клиент', few: '# новых клиента', many: '# новых клиентов', other: '# нового клиента' }),
  wins: (spent, wins) => `потрачено ${spent}, ${wins}`,
  noRate: 'Расходы в валюте без курса не учтены.'
};
