import type { Catalogue } from '../en/catalogue.ts';

export const customerFigures: Pick<Catalogue['figures'], 'arr' | 'arpa' | 'logo-churn' | 'revenue-churn'> = {
  arr: {
    name: 'ARR',
    how: 'Suma wartości umowy ÷ lata umowy, po umowach, które trwają.',
    counts: 'Ostatniego dnia tego czasu albo dzisiaj. Wygrane z okresem umowy; opłaty jednorazowe pominięte.',
    not: 'Nie dzieli się przez lata, które zostały, i nie jest to wartość wszystkich umów.'
  },
  arpa: {
    name: 'Przychód na klienta',
    how: 'Kwoty wygranych ÷ klienci, którzy kupili.',
    counts: 'Według daty zamknięcia. Klient to firma, a gdy jej nie ma, osoba; kto kupił dwa razy, jest jeden.',
    not: 'To nie wielkość szansy: ta dzieli przez szanse.'
  },
  'logo-churn': {
    name: 'Utrata klientów (churn)',
    how: 'Klienci, którzy odeszli w tym czasie ÷ klienci na jego początku.',
    counts: 'Umowy wypowiedziane przed czasem i nieodnowione; obok każde z osobna.',
    not: 'Nie wobec klientów na końcu; pozyskani w tym czasie nie wchodzą do żadnej z liczb.'
  },
  'revenue-churn': {
    name: 'Utrata przychodu (churn)',
    how: 'Utracony przychód powtarzalny ÷ przychód powtarzalny na początku.',
    counts: 'W skali roku. Obok: churn netto, pomniejszony o to, co dokupili inni klienci.',
    not: 'To nie churn netto: ten spada poniżej zera, gdy klienci dokupują więcej, niż ubywa.'
  }
};
