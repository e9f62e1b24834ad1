import type { Catalogue } from '../en/catalogue.ts';

export const definitionWords: Catalogue['definitions'] = {
  title: 'Definicje',
  hint: 'Co znaczy u Ciebie skuteczność, cykl, plan i wielkość szansy',
  intro: 'Gdzie w branży liczy się różnie, wybierz swoje. Wybór jest drukowany na wszystkim, co wychodzi z Satchela.',
  saved: 'Zmieniono definicję',
  printed: 'Obowiązujące definicje',
  line: (name, choice) => `${name}: ${choice}`,
  changes: 'Zmienia',
  winRate: {
    name: 'Skuteczność',
    options: {
      count: {
        name: 'Liczba szans',
        how: 'Wygrane ÷ (wygrane + przegrane), według daty zamknięcia.',
        says: 'Każda szansa liczy się tak samo, duża i mała.',
        example: '3 wygrane i 1 przegrana: 75%.'
      },
      value: {
        name: 'Wartość',
        how: 'Kwoty wygranych ÷ kwoty wygranych i przegranych, według daty zamknięcia.',
        says: 'Duża szansa waży więcej. Szanse bez kwoty są pominięte.',
        example: '3 wygrane po 10 000 i 1 przegrana za 30 000: 50%.'
      },
      cohort: {
        name: 'Szanse otwarte w okresie',
        how: 'Wygrane ÷ (wygrane + przegrane), wśród szans otwartych w tym czasie.',
        says: 'Te same szanse śledzimy do końca. Młody miesiąc jeszcze się zmieni.',
        example: '8 otwartych, 3 wygrane, 1 przegrana, 4 jeszcze otwarte: 75%.'
      }
    }
  },
  cycleStart: {
    name: 'Początek cyklu',
    options: {
      qualified: {
        name: 'Kwalifikacja',
        how: 'Dni od daty kwalifikacji do wygranej, dla każdej szansy; średnia i mediana.',
        says: 'Czas przed kwalifikacją się nie liczy. Bez tej daty liczy się data otwarcia.',
        example: 'Otwarta 1 marca, zakwalifikowana 11 marca, wygrana 10 kwietnia: 30 dni.'
      },
      'first-contact': {
        name: 'Pierwszy kontakt',
        how: 'Dni od pierwszego kontaktu do wygranej, dla każdej szansy; średnia i mediana.',
        says: 'Liczy się cały czas z klientem, więc cykle są dłuższe.',
        example: 'Pierwszy telefon 19 lutego, wygrana 10 kwietnia: 50 dni.'
      },
      opened: {
        name: 'Otwarcie szansy',
        how: 'Dni od daty otwarcia do wygranej, dla każdej szansy; średnia i mediana.',
        says: 'Tak liczy większość systemów. Zależy od tego, kiedy wpisano szansę.',
        example: 'Otwarta 1 marca, wygrana 10 kwietnia: 40 dni.'
      }
    }
  },
  quota: {
    name: 'Plan',
    options: {
      value: {
        name: 'W pieniądzach',
        how: 'Kwoty wygranych ÷ plan w pieniądzach na ten sam czas.',
        says: 'Jedna duża szansa może zrobić miesiąc.',
        example: '80 000 wygrane ze 100 000: 80%.'
      },
      count: {
        name: 'W szansach',
        how: 'Liczba wygranych ÷ plan w szansach na ten sam czas.',
        says: 'Każda wygrana liczy się tak samo, ile by nie przyniosła.',
        example: '6 wygranych z 5: 120%.'
      }
    }
  },
  dealSize: {
    name: 'Wielkość szansy',
    options: {
      won: {
        name: 'Wygrane',
        how: 'Suma kwot wygranych ÷ ich liczba, według daty zamknięcia.',
        says: 'To, co klienci naprawdę zapłacili.',
        example: 'Wygrane 10 000 i 20 000: 15 000.'
      },
      open: {
        name: 'Otwarte',
        how: 'Suma kwot otwartych szans ÷ ich liczba.',
        says: 'To, o co teraz chodzi. Zwykle więcej niż kwoty wygrane.',
        example: 'Otwarte 30 000 i 50 000: 40 000.'
      }
    }
  },
  smoothing: {
    name: 'Wygładzanie',
    options: {
      '0': {
        name: 'Bez',
        says: 'Każdy okres osobno.',
        example: '3 z 10 wygrane w maju, 5 z 10 w czerwcu: czerwiec to 50%.'
      },
      '3': {
        name: '3 miesiące',
        says: 'Odsetki i średnie liczone są z ostatnich trzech miesięcy, więc pojedynczy miesiąc mniej się wybija.',
        example: '3 z 10, 5 z 10 i 4 z 10 wygrane: w trzecim miesiącu 40%.'
      },
      '6': {
        name: '6 miesięcy',
        says: 'Odsetki i średnie liczone są z ostatniego półrocza.',
        example: 'Czerwiec to czas od stycznia do czerwca.'
      },
      '12': {
        name: '12 miesięcy',
        says: 'Odsetki i średnie liczone są z ostatniego roku, więc sezony znikają.',
        example: 'Grudzień to cały rok.'
      }
    }
  },
  fiscal: {
    title: 'Twój rok',
    firstMonth: 'Rok obrotowy zaczyna się w miesiącu',
    firstMonthHint: 'Idą za nim kwartały i lata wszystkich liczb.',
    weeks: 'Miesiące to',
    weeksHint: 'Z pełnymi tygodniami kwartał ma ich 13; co kilka lat rok ma 53.',
    calendar: 'Miesiące kalendarza',
    pattern: weeks => `Pełne tygodnie, ${weeks}`
  }
};
