import type { Duplicates } from '../en/duplicates.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');

export const duplicates: Duplicates = {
  title: 'Дубли',
  link: 'Дубли',
  detail: n =>
    plural(n, {
      one: '# пара — возможно, один человек',
      few: '# пары — возможно, по одному человеку',
      many: '# пар — возможно, по одному человеку',
      other: '# пары — возможно, по одному человеку'
    }),
  none: {
    title: 'Дублей нет',
    body: 'Ни у кого в списке нет того же номера, почты или имени и компании, что у кого-то ещё.'
  },
  hint: 'При объединении сохраняются все номера, заметки и касания обоих. Его можно отменить в любой момент, даже спустя долгое время.',
  reason: {
    phone: number => `Один номер: ${number}`,
    email: address => `Одна почта: ${address}`,
    nameAt: (name, company) => `${name}, ${company}: две записи`,
    name: name => `${name}: две записи`,
    sameName: 'То же имя',
    sameNameAt: 'То же имя в той же компании',
    chosen: 'Выбрано вами'
  },
  touches: n => plural(n, { one: '# касание', few: '# касания', many: '# касаний', other: '# касания' }),
  kept: 'Останутся все',
  choose: field => `${field}: что оставить`,
  history: 'История',
  added: 'Добавлено',
  merge: 'Объединить',
  mergeOf: (name, other) => `Объединить: ${name} и ${other}`,
  notSame: 'Это разные люди',
  notSameOf: (name, other) => `${name} и ${other} — разные люди`,
  merged: name => `Объединено: ${name}`,
  toldApart: 'Больше не будет предлагаться',
  here: {
    title: 'Объединено с этим человеком',
    takeApart: 'Разделить',
    takeApartOf: name => `Разделить: ${name}`,
    apart: name => `Снова отдельно: ${name}`,
    other: 'Объединить с другим контактом'
  },
  pick: { title: 'С кем объединить?', detail: name => `Кто ещё — ${name}?` },
  line: { merged: 'Объединено с другой записью', unmerged: 'Снова разделено' }
};
