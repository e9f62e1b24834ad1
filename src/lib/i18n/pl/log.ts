import type { Log } from '../en/log.ts';

export const log: Log = {
  title: 'Zapisz kontakt',
  line: {
    incoming: 'Przychodzące',
    estimated: length => `≈ ${length}`,
    edit: (what, when) => `Edytuj: ${what}, ${when}`
  },
  screen: {
    search: 'Nazwisko lub końcówka numeru',
    recent: 'Ostatnio',
    add: name => `Dodaj „${name}”`,
    addHint: 'Nowa osoba',
    nobody: 'Jeszcze nikogo nie ma. Wpisz nazwisko, aby dodać pierwszą osobę.',
    shared: 'Tekst trafi do notatki przy wybranej osobie.'
  },
  sheet: {
    title: 'Jak poszło?',
    unknown: 'Nieznany numer',
    who: 'Kto to był?',
    outcome: 'Co się stało',
    sentiment: 'Jak poszło',
    channel: 'Sposób kontaktu',
    needOutcome: 'Wybierz, co się stało, i zapisz.',
    note: 'Notatka',
    notePlaceholder: 'Opcjonalnie. Zachowuje się przy pisaniu.',
    deal: 'Szansa',
    noDeal: 'Bez szansy',
    answers: (channel, day) => `Odhacza: ${channel}, ${day}`,
    moves: (stage: string) => `Szansa przechodzi do etapu: ${stage}`,
    rightName: 'Kto jest właściwą osobą?',
    rightNameHint: 'Nieobowiązkowe. Dodamy tę osobę w tej samej firmie.',
    useForm: 'Użyj formularza',
    form: 'Formularz, jeszcze niezapisany',
    amount: (deal, change) => `Kwota szansy „${deal}”: ${change}`,
    when: 'Kiedy',
    justNow: 'Przed chwilą',
    tenAgo: '10 min temu',
    morning: 'Dziś rano',
    yesterday: 'Wczoraj',
    pickTime: 'Inny czas',
    time: 'Data i godzina',
    aside: 'Czeka na ekranie Dziś',
    discard: 'Odrzuć',
    discarded: 'Odrzucono',
    saved: 'Zapisano na tym telefonie'
  },
  talk: {
    label: 'Czas rozmowy',
    estimate: 'szacunek',
    none: 'nie podano',
    less: 'Minuta mniej',
    more: 'Minuta więcej'
  },
  next: {
    legend: 'Następny krok',
    followUp: 'Kontakt',
    hold: 'Wstrzymaj',
    lose: 'Przegrana',
    end: 'Bez kroku',
    by: 'Jak',
    date: 'Termin',
    until: 'Wstrzymaj do',
    reason: 'Powód',
    tomorrow: 'Jutro',
    pick: 'Wybierz datę',
    thenFollowUp: (channel, day) => `Dalej: ${channel}, ${day}`,
    cadence: 'Sekwencja trwa',
    thenCadence: (channel, day) => `Dalej w sekwencji: ${channel}, ${day}`,
    thenHold: day => `Wstrzymane do ${day}`,
    thenLost: (deal, reason) => `„${deal}” zamknie się jako przegrana: ${reason}`,
    thenEnd: reason => `Bez następnego kroku: ${reason}`
  },
  edit: {
    title: 'Edycja kontaktu',
    saved: 'Poprawiono',
    removed: 'Usunięto kontakt'
  },
  blocked: {
    title: 'Prośba: nie dzwonić',
    body: name => `${name}: jest prośba, aby nie dzwonić. Telefon mimo to może naruszać prawo lub zasady firmy.`,
    anyway: 'Zadzwoń mimo to'
  }
};
