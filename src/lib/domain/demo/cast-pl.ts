import type { Cast } from './cast.ts';

export const castInPolish: Cast = {
  companies: [
    ['Transbud Logistyka', 'Gdynia', 'Logistyka'],
    ['Dentika', 'Kraków', 'Zdrowie'],
    ['Stolarnia Wójcik', 'Zakopane', 'Budownictwo'],
    ['Złoty Kłos', 'Poznań', 'Żywność'],
    ['Sokół Ochrona', 'Wrocław', 'Ochrona'],
    ['Meble Dąbrowa', 'Kalisz', 'Produkcja'],
    ['Hotele Nadmorskie', 'Kołobrzeg', 'Hotelarstwo'],
    ['Kancelaria Lis i Partnerzy', 'Warszawa', 'Prawo'],
    ['Palarnia Ziarno', 'Łódź', 'Handel'],
    ['AgroŻuławy', 'Elbląg', 'Rolnictwo']
  ],
  people: [
    ['Anna Kowalska', 'Dyrektorka operacyjna', 0, 'a.kowalska@transbud.example'],
    ['Piotr Zieliński', 'Kierownik floty', 0, 'p.zielinski@transbud.example'],
    ['Magdalena Nowak', 'Właścicielka', 1, 'magda@dentika.example'],
    ['Stanisław Wójcik', 'Właściciel', 2, 'biuro@wojcik.example'],
    ['Katarzyna Mazur', 'Kierowniczka zakupów', 3, 'k.mazur@zlotyklos.example'],
    ['Grzegorz Pawlak', 'Dyrektor zakładu', 3, 'g.pawlak@zlotyklos.example'],
    ['Joanna Sikora', 'Prezes', 4, 'j.sikora@sokol.example'],
    ['Łukasz Wróbel', 'Kierownik IT', 4, 'l.wrobel@sokol.example'],
    ['Ewa Dąbrowska', 'Dyrektorka finansowa', 5, 'e.dabrowska@dabrowa.example'],
    ['Tomasz Król', 'Kierownik produkcji', 5, 't.krol@dabrowa.example'],
    ['Monika Górska', 'Kupiec', 6, 'm.gorska@nadmorskie.example'],
    ['Rafał Baran', 'Dyrektor hotelu', 6, 'r.baran@nadmorskie.example'],
    ['Agnieszka Lis', 'Wspólniczka', 7, 'a.lis@lis.example'],
    ['Marcin Szczepański', 'Kierownik biura', 7, 'm.szczepanski@lis.example'],
    ['Zofia Jabłońska', 'Założycielka', 8, 'zofia@ziarno.example'],
    ['Bartosz Kaczmarek', 'Kierownik regionu', 8, 'bartosz@ziarno.example'],
    ['Halina Żuraw', 'Prezes', 9, 'h.zuraw@agrozulawy.example'],
    ['Jakub Ostrowski', 'Zaopatrzenie', 9, 'j.ostrowski@agrozulawy.example']
  ],
  deals: [
    ['Planowanie tras dla 40 aut', 0, 18],
    ['System rezerwacji, dwa gabinety', 2, 9],
    ['Umowa na narzędzia', 3, 6],
    ['Serwis linii pakującej', 4, 32],
    ['Wymiana kamer, trzy obiekty', 6, 14],
    ['Oświetlenie salonu', 8, 11],
    ['Bielizna hotelowa, cztery hotele', 10, 26],
    ['Archiwum dokumentów', 12, 15],
    ['Kasy do dziewięciu sklepów', 14, 12],
    ['Czujniki do chłodni', 5, 21],
    ['Tablety dla kierowców', 1, 7],
    ['Wiosenne zamówienie nasion', 16, 16],
    ['Przeprowadzka biura', 13, 5],
    ['Karty stałego klienta', 15, 4],
    ['Kontrola dostępu', 7, 13],
    ['Wynajem silosu', 17, 8]
  ],
  notes: [
    'Cena w porządku, przed końcem miesiąca potrzebna zgoda finansów.',
    'Chce najpierw zobaczyć wdrożenie u kogoś innego. Zaproponowałem wizytę.',
    'Obecny dostawca podnosi ceny od stycznia, więc to dobry moment.',
    'Prosi o krótszą umowę: dwanaście miesięcy zamiast dwudziestu czterech.',
    'Porównanie wysłane. Przeczyta jutro w pociągu.',
    'Trwa inwentaryzacja; nastrój dobry, zadzwonić po wtorku.',
    'Decydują dwie osoby: porozmawiać też z dyrektorem finansowym.',
    'Podobają się raporty. Obawa o szkolenie nocnej zmiany.'
  ],
  // No Polish number begins with a zero.
  phone: place => `+48 000 000 ${String(100 + place)}`
};
