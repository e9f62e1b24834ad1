import type { AfterSaleWords } from '../en/after-sale.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const afterSale: AfterSaleWords = {
  title: 'Klient',
  renews: day => `Odnowienie ${day}`,
  noRenewal: 'Brak daty odnowienia',
  onboarding: 'Wdrożenie',
  done: (n, all) => `wdrożenie: ${String(n)} z ${String(all)}`,
  steps: {
    'kick-off': 'Spotkanie startowe odbyte',
    access: 'Dostępy i kontakty przekazane',
    training: 'Użytkownicy przeszkoleni',
    'first-use': 'Używają na co dzień',
    'first-result': 'Pierwszy efekt pokazany'
  },
  doneOn: day => `zrobione ${day}`,
  renewOn: 'Data odnowienia',
  renewOnHint: 'Z okresu umowy, chyba że podasz inną',
  make: 'Utwórz szansę odnowienia',
  made: title => `Odnowienie w lejku: ${title}`,
  open: 'Otwórz odnowienie',
  health: 'Kondycja klienta',
  healths: { good: 'Dobra', 'at-risk': 'Zagrożona', bad: 'Zła' },
  upsell: 'Pomysły na dosprzedaż',
  churned: 'Klient odszedł',
  churnOn: 'Data odejścia',
  churnReason: 'Powód odejścia',
  left: (day, why) => (why ? `Odejście ${day}: ${why}` : `Odejście ${day}`),
  stayed: 'Jednak został',
  saved: 'Zapisano',
  due: n =>
    plural(n, {
      one: '# umowa do odnowienia',
      few: '# umowy do odnowienia',
      many: '# umów do odnowienia',
      other: '# umowy do odnowienia'
    }),
  dueOn: days =>
    days < 0
      ? plural(-days, {
          one: 'skończyła się # dzień temu',
          few: 'skończyła się # dni temu',
          other: 'skończyła się # dni temu'
        })
      : plural(days, { one: 'kończy się za # dzień', few: 'kończy się za # dni', other: 'kończy się za # dni' }),
  propose: title => `Utwórz odnowienie: ${title}`
};
