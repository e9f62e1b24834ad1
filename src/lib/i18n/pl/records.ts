import type { RecordsWords } from '../en/records.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const records: RecordsWords = {
  title: 'Własne rekordy',
  hint: 'Dziś na tle Twojego najlepszego dnia i serie dni z celem',
  span: 'Porównaj',
  spans: { day: 'Dziś', week: 'Ten tydzień', month: 'Ten miesiąc' },
  empty: {
    title: 'Nie ma jeszcze rekordów',
    body: 'Od pierwszych zapisanych telefonów i spotkań liczą się Twoje najlepsze dni. Z nikim innym Cię nie porównujemy.'
  },
  now: { day: 'Dziś', week: 'Ten tydzień', month: 'Ten miesiąc' },
  best: { day: 'Najlepszy dzień', week: 'Najlepszy tydzień', month: 'Najlepszy miesiąc' },
  bestIs: (best, count, when) => `${best}: ${count}, ${when}`,
  before: (count, when) => `wcześniej: ${count}, ${when}`,
  first: 'Pierwszy raz: nie ma z czym porównać.',
  isBest: { day: 'Twój rekord dnia', week: 'Twój rekord tygodnia', month: 'Twój rekord miesiąca' },
  trailing: 'Średni miesiąc z trzech ostatnich',
  trailingNone: 'Zapisy są krótsze niż trzy miesiące.',
  lastYear: 'Ten sam miesiąc rok temu',
  lastYearNone: 'Zapisy są krótsze niż rok.',
  lastYearIs: (sameDays, whole) => `${sameDays} do tego dnia, ${whole} w sumie`,
  ofDay: day => `Wpisy poniżej: ${day}`,
  how: 'Największa liczba z dnia, tygodnia lub miesiąca, który już minął; z równych liczy się pierwszy.',
  runs: {
    title: 'Dni z celem z rzędu',
    days: n => plural(n, { one: '# dzień', few: '# dni', other: '# dni' }),
    now: days => `teraz ${days}`,
    none: 'teraz brak serii',
    longest: (days, until) => `najdłużej ${days}, do ${until}`,
    noGoals: 'Potrzebne są do tego cele dzienne.',
    how: 'Dni z osiągniętym celem, jeden po drugim. Dni wolne nie liczą się i nie przerywają serii.',
    show: 'Pokazuj serie dni',
    off: 'Serie dni są ukryte.'
  },
  together: {
    title: 'Co idzie w parze z wygranymi',
    ahead: 'Co robisz teraz',
    behind: 'Co z tego wychodzi',
    weeks: 'Pełne tygodnie ostatniego roku',
    claim: (leading, weeks, lagging) =>
      weeks === 0
        ? `${leading} idą w parze z: ${lagging}, w tym samym tygodniu`
        : plural(weeks, {
            one: `${leading} sprzed # tygodnia idą w parze z: ${lagging} teraz`,
            few: `${leading} sprzed # tygodni idą w parze z: ${lagging} teraz`,
            other: `${leading} sprzed # tygodni idą w parze z: ${lagging} teraz`
          }),
    claimFewer: (leading, weeks, lagging) =>
      plural(weeks, {
        one: `Im więcej: ${leading}, tym mniej po # tygodniu: ${lagging}`,
        few: `Im więcej: ${leading}, tym mniej po # tygodniach: ${lagging}`,
        other: `Im więcej: ${leading}, tym mniej po # tygodniach: ${lagging}`
      }),
    tooYoung: 'Potrzeba dwudziestu pełnych tygodni zapisów, by coś powiedzieć.',
    a: count => `${count} tygodniowo`,
    figures: (r, weeks) =>
      plural(weeks, { one: `r ${r}, # tydzień`, few: `r ${r}, # tygodnie`, other: `r ${r}, # tygodni` }),
    silent: 'Nic z tego, co robisz, nie idzie w parze z wygranymi na tyle wyraźnie, by to powiedzieć.',
    how: 'Iść w parze to nie powodować: jedno i drugie może wynikać z czegoś trzeciego, na przykład z sezonu. Piszemy o tym tylko wtedy, gdy nie tłumaczy tego przypadek.'
  }
};
