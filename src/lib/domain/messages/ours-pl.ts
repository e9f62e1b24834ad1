import type { OurWords } from './codes.ts';

/**
 * No first names: they would have to stand in the vocative, and which form that is cannot be told from the name.
 * Nothing tells whether a man or a woman writes.
 */
export const ourPolish: OurWords = {
  intro: {
    name: 'Pierwszy kontakt',
    subject: 'Krótkie pytanie',
    body: `Dzień dobry,

{{hook}}

Pomagam firmom w podobnej sytuacji właśnie w tym obszarze. Czy znajdzie się w tym tygodniu piętnaście minut na rozmowę telefoniczną? Jeśli zajmuje się tym ktoś inny, proszę o wskazanie właściwej osoby.

Z poważaniem
{{my_name}}`
  },
  'no-answer-sms': {
    name: 'Po nieodebranym połączeniu (SMS)',
    body: 'Dzień dobry, nie udało mi się dodzwonić. Kiedy mogę zadzwonić ponownie? Pozdrawiam, {{my_name}}'
  },
  'no-answer-whatsapp': {
    name: 'Po nieodebranym połączeniu (WhatsApp)',
    body: 'Dzień dobry, nie udało mi się dodzwonić. O której dziś lub jutro będzie dogodna pora na krótką rozmowę? Pozdrawiam, {{my_name}}'
  },
  'after-demo': {
    name: 'Po prezentacji',
    subject: 'Po prezentacji: kolejne kroki',
    body: `Dzień dobry,

dziękuję za poświęcony czas i za pytania. Zgodnie z ustaleniami kolejne kroki to:

– po Państwa stronie: omówienie z osobami, które będą z tego korzystać
– po mojej stronie: odpowiedzi na otwarte pytania

Co jeszcze musi się wydarzyć, aby mogli Państwo podjąć decyzję?

Z poważaniem
{{my_name}}`
  },
  'after-proposal': {
    name: 'Po wysłaniu oferty',
    subject: 'Oferta: {{deal|nasza propozycja}}',
    body: `Dzień dobry,

od kilku dni mają Państwo naszą ofertę. Jakie pytania się pojawiły i kto jeszcze bierze udział w decyzji?

Chętnie omówię ją przez telefon; wystarczy dziesięć minut.

Z poważaniem
{{my_name}}`
  },
  revive: {
    name: 'Wznowienie kontaktu',
    subject: 'Powrót do rozmowy',
    body: `Dzień dobry,

{{hook}}

Rozmawialiśmy jakiś czas temu, ale moment nie był odpowiedni. Czy coś się od tego czasu zmieniło? Jeśli temat jest zamknięty, wystarczy jedno słowo i nie będę więcej pytać.

Z poważaniem
{{my_name}}`
  },
  renewal: {
    name: 'Odnowienie umowy',
    subject: 'Odnowienie umowy',
    body: `Dzień dobry,

zbliża się termin odnowienia naszej umowy. Zanim przygotuję propozycję, proszę o kilka słów o tym, co się sprawdziło, co nie i czego będą Państwo potrzebować w przyszłym roku.

Kiedy możemy porozmawiać przez dwadzieścia minut?

Z poważaniem
{{my_name}}`
  },
  'linkedin-note': {
    name: 'Zaproszenie na LinkedIn',
    body: 'Dzień dobry! {{hook}} Będzie mi miło pozostać w kontakcie. {{my_name}}'
  }
};
