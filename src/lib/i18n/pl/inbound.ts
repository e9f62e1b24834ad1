import type { InboundWords } from '../en/inbound.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const inbound: InboundWords = {
  tick: 'Zgłoszenie przyszło właśnie teraz: prosi o kontakt',
  waiting: n =>
    plural(n, {
      one: '# osoba czeka na pierwszą odpowiedź',
      few: '# osoby czekają na pierwszą odpowiedź',
      many: '# osób czeka na pierwszą odpowiedź',
      other: '# osoby czeka na pierwszą odpowiedź'
    }),
  since: time => `Zgłoszenie sprzed: ${time}`,
  name: 'Pierwsza odpowiedź',
  median: (time, n) => `mediana ${time} (n = ${String(n)})`,
  none: 'Nikt się nie zgłosił',
  within: { '5m': 'W 5 minut', '1h': 'W godzinę', '24h': 'W dobę' },
  share: (percent, low, high) => `${percent} (od ${low} do ${high})`,
  how: 'Od zgłoszenia do Twojego pierwszego kontaktu, według kalendarza. Kto wciąż czeka, liczy się jako spóźniony, gdy czas minie.',
  minutes: n => plural(n, { one: '# min', few: '# min', other: '# min' }),
  hours: n => plural(n, { one: '# godz.', few: '# godz.', other: '# godz.' }),
  days: n => plural(n, { one: '# dzień', few: '# dni', other: '# dni' })
};
