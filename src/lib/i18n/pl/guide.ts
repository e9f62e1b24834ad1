import type { Guide } from '../en/guide.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const guide: Guide = {
  title: 'Ten etap',
  done: (done, of) => `${String(done)} z ${String(of)} gotowe`,
  doneOn: day => `gotowe ${day}`,
  left: n =>
    plural(n, {
      one: '# punkt listy jest jeszcze otwarty.',
      few: '# punkty listy są jeszcze otwarte.',
      many: '# punktów listy jest jeszcze otwartych.',
      other: '# punktu listy jest jeszcze otwarte.'
    }),
  ticked: item => `Gotowe: ${item}`,
  unticked: item => `Znów otwarte: ${item}`,
  questions: {
    prospecting: 'Komu może być potrzebne to, co sprzedajesz?',
    research: 'Dlaczego ta firma miałaby kupić i dlaczego teraz?',
    qualification: 'Kto chce słuchać, może zapłacić i może zdecydować?',
    contact: 'Co pierwsza odpowiedź mówi o ich problemie?',
    meeting: 'Co wyróżnia Cię w oczach tego klienta?',
    demo: 'Czy zobaczyli rozwiązanie własnego przypadku?',
    proposal: 'Jaka oferta odpowiada na to, czego potrzebują?',
    negotiation: 'Co zostało do uzgodnienia i z kim?',
    trial: 'Co muszą zobaczyć w okresie próbnym, żeby kupić?',
    subscription: 'Który plan pasuje do tego, jak będą z tego korzystać?',
    activation: 'Co musi działać, żeby uznali to za sukces?',
    brief: 'Co ma się zmienić po zakończeniu prac?',
    scope: 'Co dokładnie wchodzi w zakres, a co nie?',
    visit: 'Co było widać na miejscu, a o czym nie powiedzieli?',
    order: 'Co jeszcze dzieli ich od zamówienia?'
  },
  checks: {
    'fits-profile': 'Firma pasuje do profilu idealnego klienta',
    'trigger-found': 'Jest powód, żeby rozmawiać teraz',
    'people-found': 'Wiadomo, z kim rozmawiać',
    reached: 'Jest kontakt z kimś w firmie',
    'need-named': 'Klient nazwał potrzebę własnymi słowami',
    'budget-known': 'Budżet jest znany',
    'decider-known': 'Wiadomo, kto decyduje',
    'timing-known': 'Wiadomo, na kiedy tego chcą',
    'meeting-booked': 'Spotkanie jest w obu kalendarzach',
    'problem-heard': 'Znany jest problem i to, ile ich kosztuje',
    'decider-met': 'Była przy tym osoba, która decyduje',
    'case-shown': 'Pokazany został ich własny przypadek',
    'objections-noted': 'Obiekcje są zapisane i omówione',
    'next-step-agreed': 'Następny krok jest ustalony, z datą',
    'price-given': 'Znają cenę',
    'walked-through': 'Oferta została omówiona razem',
    'decision-day': 'Podali dzień decyzji',
    'points-listed': 'Wszystkie otwarte punkty są na jednej liście',
    'terms-agreed': 'Cena i warunki są uzgodnione',
    'with-signer': 'Umowa jest u osoby, która podpisuje',
    'success-defined': 'Ustalono, po czym poznać udany okres próbny',
    'in-use': 'Pracują na tym prawdziwi użytkownicy',
    'result-reviewed': 'Wynik został omówiony razem',
    'plan-chosen': 'Wybrany jest plan i liczba stanowisk',
    'set-up-done': 'Wszystko jest skonfigurowane',
    'first-value': 'Mają z tego pierwszy efekt',
    'handover-done': 'Opiekun klienta zna ustalenia',
    'goal-written': 'Cel jest spisany i potwierdzony',
    'deliverables-listed': 'Rezultaty prac są wypisane',
    'effort-estimated': 'Pracochłonność i terminy są oszacowane',
    'scope-confirmed': 'Zakres jest potwierdzony na piśmie',
    'quantities-agreed': 'Pozycje i ilości są uzgodnione',
    'delivery-agreed': 'Data i miejsce dostawy są uzgodnione'
  }
};
