import type { OurScripts } from './codes.ts';

/** As in our messages: no names in the vocative, and nothing tells whether a man or a woman speaks. */
export const ourPolishScripts: OurScripts = {
  'cold-call': {
    name: 'Pierwszy telefon (cold call)',
    body: `Dzień dobry, nazywam się {{my_name|…}}. To niezapowiedziany telefon, więc będzie krótko: czy mogę w pół minuty powiedzieć, dlaczego dzwonię?

- Dlaczego {{company|ta firma}} i dlaczego właśnie teraz: jedna rzecz, którą o niej wiem
- Co zyskują podobne firmy: jedno zdanie i jedna liczba
- Pytanie: jak radzą sobie Państwo z tym dzisiaj i co najbardziej przeszkadza?
- Pytanie: co się stanie, jeśli przez najbliższe pół roku nic się nie zmieni?
- Pytanie: kto jeszcze ma wpływ na tę decyzję?

Proponuję dwadzieścia minut, żeby spokojnie się temu przyjrzeć. Odpowiada Państwu wtorek rano czy raczej czwartek?`
  },
  'inbound-enquiry': {
    name: 'Odpowiedź na zapytanie',
    body: `Dzień dobry, z tej strony {{my_name|…}}. Dziękuję za zapytanie. Czy znajdzie się teraz pięć minut, żeby dobrze na nie odpowiedzieć?

- Pytanie: co sprawiło, że zajęli się Państwo tym tematem właśnie teraz?
- Pytanie: z czego korzystali Państwo do tej pory i czego zabrakło?
- Pytanie: na kiedy to ma działać i czy jest na to budżet?
- Pytanie: kto jeszcze podejmuje decyzję i jakie inne rozwiązania biorą Państwo pod uwagę?
- Podsumowanie słowami klienta: „Czyli najważniejsze dla Państwa jest… Czy dobrze rozumiem?”

Proponuję, żebyśmy omówili wspólnie dokładnie te punkty. Który dzień w tym tygodniu pasuje Państwu i pozostałym osobom, które decydują?`
  },
  'offer-follow-up': {
    name: 'Telefon po wysłaniu oferty',
    body: `Dzień dobry, z tej strony {{my_name|…}}. Dzwonię w sprawie naszej oferty. Czy to dobry moment na krótką rozmowę?

- Pytanie: co się w niej Państwu podoba, a czego jeszcze brakuje?
- Pytanie: jak wypada na tle innych rozwiązań?
- Przypomnienie, o jaki efekt chodzi i ile kosztuje czekanie
- Pytanie: kto musi się zgodzić i czego te osoby jeszcze ode mnie potrzebują?

Jeśli wyjaśnimy te punkty, do kiedy mogą Państwo podjąć decyzję? Wpiszmy od razu do kalendarza rozmowę na ten dzień.`
  }
};
